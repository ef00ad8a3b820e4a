using CardanoBI.Client.Json;

namespace CardanoBI.Client.Runtime;

public ref partial struct TemplateReader
{
    public bool TryReadInt32(out int value) => PlainNumber.TryTakeInt32(ref _rest, out value);

    public bool TryReadInt32OrNull(out int? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadInt32(out int read);
        value = read;
        return isRead;
    }

    public bool TryReadInt64(out long value) => PlainNumber.TryTakeInt64(ref _rest, out value);

    public bool TryReadInt64OrNull(out long? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadInt64(out long read);
        value = read;
        return isRead;
    }

    public bool TryReadUInt64(out ulong value) => PlainNumber.TryTakeUInt64(ref _rest, out value);

    public bool TryReadUInt64OrNull(out ulong? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadUInt64(out ulong read);
        value = read;
        return isRead;
    }

    public bool TryReadDecimal(out decimal value) => PlainNumber.TryTakeDecimal(ref _rest, out value);

    public bool TryReadDecimalOrNull(out decimal? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadDecimal(out decimal read);
        value = read;
        return isRead;
    }

    public bool TryReadDouble(out double value) => PlainNumber.TryTakeDouble(ref _rest, out value);

    public bool TryReadDoubleOrNull(out double? value)
    {
        value = null;
        if (Expect("null"u8)) return true;
        bool isRead = TryReadDouble(out double read);
        value = read;
        return isRead;
    }
}
