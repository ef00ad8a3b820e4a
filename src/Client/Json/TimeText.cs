namespace CardanoBI.Client.Runtime;

/// <summary>Reads the servers' date-times: <c>yyyy-MM-ddTHH:mm:ss[.f…f][Z|±HH:mm]</c>. No zone written means UTC, never the machine's own.</summary>
internal static class TimeText
{
    private const int SecondsEnd = 19;

    internal static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < SecondsEnd || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':') return false;
        if (!TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..10], out int day)
            || !TryDigits(text[11..13], out int hour) || !TryDigits(text[14..16], out int minute) || !TryDigits(text[17..19], out int second))
            return false;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return false;

        ReadOnlySpan<byte> rest = text[SecondsEnd..];
        if (!TryFraction(ref rest, out int ticks) || !TryOffset(rest, out TimeSpan offset)) return false;

        var clock = new DateTime(year, month, day, hour, minute, second);
        clock = clock.AddTicks(ticks);
        long utcTicks = clock.Ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks) return false;
        time = new DateTimeOffset(clock, offset);
        return true;
    }

    // Seven digits are what a tick of 100 ns holds; an eighth would be lost, so it is refused.
    private static bool TryFraction(ref ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        if (text.IsEmpty || text[0] != '.') return true;
        int length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) length = text.Length - 1;
        if (length is 0 or > 7 || !TryDigits(text.Slice(1, length), out ticks)) return false;
        for (int place = length; place < 7; place++) ticks *= 10;
        text = text[(1 + length)..];
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || text.SequenceEqual("Z"u8)) return true;
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':') return false;
        if (!TryDigits(text[1..3], out int hours) || !TryDigits(text[4..6], out int minutes) || minutes > 59) return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (offset > TimeSpan.FromHours(14)) return false;
        if (text[0] == '-') offset = -offset;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            value = (value * 10) + digit - '0';
        }

        return true;
    }
}
