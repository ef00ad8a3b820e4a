using System.Text.RegularExpressions;
using CardanoBI.Generator.Markdown;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// The Name cell of both kinds of table: the name on the wire, without what a page adds to it for its readers. If it is not certain where
/// the name begins and ends, the cell has none.
/// </summary>
/// <param name="Depth">The number of guillemets before the name, which is how deep the row is nested.</param>
internal sealed record NameCell(string Name, int Depth, bool? IsRequired, bool IsDeprecated)
{
    /// <summary>Longer than any name that C# could have, including what surrounds it.</summary>
    private const int LongestName = 1000;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Letters, digits and characters that join the parts of names; spaces separate the words of a name.</summary>
    private static readonly Regex Plain = new(
        @"^[\p{L}\p{Nd}\p{Mn}\p{Mc}_$@][\p{L}\p{Nd}\p{Mn}\p{Mc}_$@.:\-]*(?: [\p{L}\p{Nd}\p{Mn}\p{Mc}_$@.:\-]+)*(?:\[[A-Za-z0-9_]+\])*\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex Guillemets = new(@"^(?:(?:»|&raquo;|›)\s*)+", RegexOptions.CultureInvariant);
    private static readonly Regex Break = new(@"<br\s*/?>", Options);
    private static readonly Regex Comment = new(@"<!--.*?-->|\{/\*.*?\*/\}", RegexOptions.CultureInvariant);
    private static readonly Regex Footnote = new(@"<(sup|sub)\b[^<>]*>.*?</\1>|[¹²³†‡§]+\z|\[\^[^\]]*\]", Options);
    private static readonly Regex Struck = new(@"^<(s|del|strike)\b[^<>]*>(.*)</\1>\z|^~~(.*)~~\z", Options);
    private static readonly Regex Format = new(@"^<(b|strong|i|em|code|kbd|tt|u|ins|nobr|a)\b[^<>]*>(.*)</\1>\z", Options);
    private static readonly Regex Badge = new(@"^(.*?)\s*<([a-z][a-z0-9.]*)\b([^<>]*?)(?:/>|>([^<>]*)</\2>)\z", Options);
    private static readonly Regex Link = new(@"^\[([^\[\]]*)\]\([^()]*\)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Emphasis = new(@"^(\*\*\*|\*\*|\*|___|__)(?=\S)(.*)(?<=\S)\1\z", RegexOptions.CultureInvariant);
    private static readonly Regex Quoted = new(@"^(?:""(.+)""|'(.+)'|“(.+)”|‘(.+)’|`+(.+?)`+)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Remark = new(
        @"^(.*?)(?:\s+(?:[–—:-]\s*)?|\s*,\s*|(?=[(\[{]))[(\[{]?(optional|required|mandatory|deprecated|nullable)[)\]}]?\z", Options);

    private static readonly Regex Escape = new(@"\\([!-/:-@\[-`{-~])", RegexOptions.CultureInvariant);
    private static readonly Regex Word = new(@"\bdeprecated\b", Options);

    /// <summary>The name of a cell; null if it is unclear.</summary>
    public static NameCell? Read(Cell cell)
    {
        string written = cell.Source.Value;
        // Most names are a single word without anything around it.
        if (written.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_') && written.Length > 0)
            return new NameCell(written, 0, null, false);
        if (Plain.IsMatch(written) && Remark.Match(written) is { Success: false }) return new NameCell(written, 0, null, false);

        if (written.Length > LongestName) return null;
        string text = Comment.Replace(cell.Markup, "").Trim();
        Match guillemets = Guillemets.Match(text);
        text = text.Substring(guillemets.Length);
        var name = new NameCell("", guillemets.Value.Count(mark => mark is '»' or '›' or ';'), null, false);
        for (string before = ""; before != text;)
        {
            before = text;
            text = Strip(text.Trim(), ref name);
        }

        text = Escape.Replace(text, "$1");
        return Plain.IsMatch(text) ? name with { Name = text } : null;
    }

    /// <summary>Removes one layer around the name.</summary>
    private static string Strip(string text, ref NameCell name)
    {
        text = WithoutBreak(Footnote.Replace(text, "").Trim());
        if (Struck.Match(text) is { Success: true } struck)
        {
            name = name with { IsDeprecated = true };
            return struck.Groups[2].Value + struck.Groups[3].Value;
        }

        foreach (Regex around in (Regex[])[Format, Emphasis])
            if (around.Match(text) is { Success: true } match) return match.Groups[2].Value;
        if (Link.Match(text) is { Success: true } link) return link.Groups[1].Value;
        if (Quoted.Match(text) is { Success: true } quoted) return quoted.Groups.Cast<Group>().Skip(1).First(group => group.Success).Value;
        if (Badge.Match(text) is { Success: true } badge && badge.Groups[1].Length > 0)
        {
            name = name with { IsDeprecated = name.IsDeprecated || Word.IsMatch(badge.Groups[3].Value + " " + badge.Groups[4].Value) };
            return badge.Groups[1].Value;
        }

        if (Remark.Match(text) is { Success: true } remark && remark.Groups[1].Length > 0) return Note(remark, ref name);
        // A star marks a required name, a question mark an optional one; a row also says so in its own column.
        bool isMarked = text.Length > 1 && text[text.Length - 1] is '*' or '?';
        return isMarked ? text.Substring(0, text.Length - 1).TrimEnd('\\') : text;
    }

    /// <summary>A line after the name's own line is not part of it, but only a known remark is certain not to be.</summary>
    private static string WithoutBreak(string text)
    {
        Match line = Break.Match(text);
        if (!line.Success) return text;
        string rest = text.Substring(line.Index + line.Length).Trim(), one = text.Substring(0, line.Index).Trim();
        return rest.Length == 0 ? one : Remark.IsMatch(one + " " + rest) ? one + " " + rest : text;
    }

    private static string Note(Match remark, ref NameCell name)
    {
        name = remark.Groups[2].Value.ToLowerInvariant() switch
        {
            "required" or "mandatory" => name with { IsRequired = true },
            "optional" => name with { IsRequired = false },
            "deprecated" => name with { IsDeprecated = true },
            _ => name,
        };
        return remark.Groups[1].Value;
    }
}
