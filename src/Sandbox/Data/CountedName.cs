using System.Globalization;
using System.Text.RegularExpressions;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// A plain name: variants count up from the number at its end ("Test NFT 1", "Test NFT 2"; "Gatsby007", "Gatsby008"), or from 2 if it has
/// none. Words without a capital letter are not changed, since they may be from a fixed set ("leader", "lovelace"), nor are tickers, which
/// have a fixed length.
/// </summary>
internal sealed partial class CountedName : TextValue
{
    private const int LongestTicker = 5;

    private readonly string _stem;
    private readonly long _number;
    private readonly string _format;

    private CountedName(string documented, string stem, long number, string format)
        : base(documented) => (_stem, _number, _format) = (stem, number, format);

    public static CountedName? TryRead(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success || !text.Any(char.IsAsciiLetterUpper)) return null;
        string number = match.Groups["number"].Value;
        if (number.Length > 0)
            return new CountedName(text, match.Groups["stem"].Value, long.Parse(number, CultureInfo.InvariantCulture), $"D{number.Length}");
        return text.Length <= LongestTicker && text.All(char.IsAsciiLetterUpper) ? null : new CountedName(text, text + " ", 1, "D1");
    }

    public override void Describe(ICollection<SampleTrait> traits) => traits.Add(new SampleTrait(_stem, _number));

    protected override string Vary(int variant) => _stem + (_number + variant).ToString(_format, CultureInfo.InvariantCulture);

    /// <summary>
    /// Letters first, and at most 32 bytes, which is the limit of an asset name. The number of digits is limited so that counting cannot
    /// overflow.
    /// </summary>
    [GeneratedRegex(
        @"\A(?=.{1,32}\z)(?<stem>[A-Za-z](?:[A-Za-z0-9 _'-]*[A-Za-z _'-])?)(?<number>[0-9]{0,15})\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
