using System.Globalization;
using System.Text.RegularExpressions;

namespace CardanoBI.Sandbox.Data;

/// <summary>A point in time; each variant is a minute later. Seconds, fraction and zone are kept as written.</summary>
internal sealed partial class DateTimeText : TextValue
{
    private const string MinutesFormat = "yyyy-MM-dd'T'HH:mm";

    private static readonly long MinuteLimit = DateTime.MaxValue.Ticks / TimeSpan.TicksPerMinute;

    private readonly long _minute;
    private readonly string _rest;

    private DateTimeText(string documented, long minute, string rest)
        : base(documented) => (_minute, _rest) = (minute, rest);

    public static DateTimeText? TryRead(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success) return null;
        string minutes = match.Groups[1].Value;
        return DateTime.TryParseExact(minutes, MinutesFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            ? new DateTimeText(text, time.Ticks / TimeSpan.TicksPerMinute, match.Groups[2].Value)
            : null;
    }

    public override void Describe(ICollection<SampleTrait> traits) => traits.Add(new SampleTrait(_rest, _minute));

    protected override string Vary(int variant)
    {
        var time = new DateTime((_minute + variant) % MinuteLimit * TimeSpan.TicksPerMinute);
        return time.ToString(MinutesFormat, CultureInfo.InvariantCulture) + _rest;
    }

    [GeneratedRegex(
        @"\A([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2})(:[0-5][0-9](?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
