namespace CardanoBI.Client.Json;

/// <summary>
/// Reads the servers' date-times: <c>yyyy-MM-ddTHH:mm:ss[.f…f][Z|±HH:mm]</c>. No zone written means UTC, never the machine's own.
/// </summary>
internal static class TimeText
{
    private const int SecondsEnd = 19;

    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset time)
    {
        time = default;
        if (text.Length < SecondsEnd) return false;
        if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':') return false;
        // Each is far beyond its limit where one of its two characters is no digit.
        uint century = Two(text[0], text[1]), year = Two(text[2], text[3]), month = Two(text[5], text[6]), day = Two(text[8], text[9]);
        uint hour = Two(text[11], text[12]), minute = Two(text[14], text[15]), second = Two(text[17], text[18]);
        if (century > 99 || year > 99 || month is 0 or > 12 || day is 0 or > 31 || hour > 23 || minute > 59 || second > 59) return false;
        year += century * 100;
        if (year == 0 || (day > 28 && day > DateTime.DaysInMonth((int)year, (int)month))) return false;

        long secondOfDay = (((hour * 60) + minute) * 60) + second;
        long ticks = new DateTime((int)year, (int)month, (int)day).Ticks + (secondOfDay * TimeSpan.TicksPerSecond);
        ReadOnlySpan<byte> rest = text[SecondsEnd..];
        if (rest.IsEmpty)
        {
            time = new DateTimeOffset(ticks, TimeSpan.Zero);
            return true;
        }

        if (!TryFraction(ref rest, out int fraction) || !TryOffset(rest, out TimeSpan offset)) return false;
        ticks += fraction;
        long utcTicks = ticks - offset.Ticks;
        if (utcTicks < DateTime.MinValue.Ticks || utcTicks > DateTime.MaxValue.Ticks) return false;
        time = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Seven digits are what a tick of 100 ns holds; an eighth would be lost, so it is refused.</summary>
    private static bool TryFraction(ref ReadOnlySpan<byte> text, out int ticks)
    {
        ticks = 0;
        if (text.IsEmpty || text[0] != '.') return true;
        int length = 0;
        for (; length + 1 < text.Length && text[length + 1] is >= (byte)'0' and <= (byte)'9'; length++)
        {
            if (length == 7) return false;
            ticks = (ticks * 10) + text[length + 1] - '0';
        }

        for (int place = length; place < 7; place++)
            ticks *= 10;
        text = text[(1 + length)..];
        return length > 0;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text.IsEmpty || text.SequenceEqual("Z"u8)) return true;
        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':') return false;
        uint hours = Two(text[1], text[2]), minutes = Two(text[4], text[5]);
        if (hours > 14 || minutes > 59 || (hours == 14 && minutes > 0)) return false;
        offset = new TimeSpan((int)hours, (int)minutes, 0);
        if (text[0] == '-') offset = -offset;
        return true;
    }

    private static uint Two(byte tens, byte ones)
    {
        uint high = tens - (uint)'0', low = ones - (uint)'0';
        return high > 9 || low > 9 ? uint.MaxValue : (high * 10) + low;
    }
}
