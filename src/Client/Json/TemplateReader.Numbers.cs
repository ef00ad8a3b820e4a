using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
    public bool TryReadInt32(out int value) => TryTake(_rest, PlainNumber.ReadInt32(_rest, out value));

    public bool TryReadInt32OrNull(out int? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadInt32(out int read);
        value = read;
        return isRead;
    }

    public bool TryReadInt64(out long value) => TryTake(_rest, PlainNumber.ReadInt64(_rest, out value));

    public bool TryReadInt64OrNull(out long? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadInt64(out long read);
        value = read;
        return isRead;
    }

    public bool TryReadUInt64(out ulong value) => TryTake(_rest, PlainNumber.ReadUInt64(_rest, out value));

    public bool TryReadUInt64OrNull(out ulong? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadUInt64(out ulong read);
        value = read;
        return isRead;
    }

    public bool TryReadDecimal(out decimal value) => TryTake(_rest, PlainNumber.ReadDecimal(_rest, out value));

    public bool TryReadDecimalOrNull(out decimal? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadDecimal(out decimal read);
        value = read;
        return isRead;
    }

    public bool TryReadDouble(out double value) => TryTake(_rest, PlainNumber.ReadDouble(_rest, out value));

    public bool TryReadDoubleOrNull(out double? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadDouble(out double read);
        value = read;
        return isRead;
    }
}
