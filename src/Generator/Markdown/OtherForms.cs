using System.Text.RegularExpressions;

namespace CardanoBI.Generator.Markdown;

/// <summary>Recognizes parameters and properties that are not written as a Markdown table.</summary>
internal static class OtherForms
{
    private const string Types =
        @"\b(?:string|integer|int(?:32|64)?|long|number|double|float|bool(?:ean)?|array|object|date(?:-time)?)\b";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>A name, and in the same item its type: <c>`since` (query, string): from when</c>.</summary>
    private static readonly Regex Item = new(
        @"^[\s>]*(?:(?:[-*+]|[0-9]+[.)])\s+)?(?:\*\*|__|`|\*|<(?:b|code|strong)>)?[A-Za-z_$@][A-Za-z0-9_.\-\[\]]*"
            + @"(?:\*\*|__|`|\*|</(?:b|code|strong)>)?\s*(?:[(:\[,–—-]|\*\().*?" + Types,
        Options | RegexOptions.Multiline);

    private static readonly string[] PlaceWords = ["query", "path", "header", "required", "mandatory", "optional"];

    private static readonly Regex Place = new($@"\b(?:{string.Join("|", PlaceWords)})\b", Options);

    private static readonly Regex Tag = new(@"<(table|tr|dl|ul|ol|[A-Z][A-Za-z0-9]*)\b", RegexOptions.CultureInvariant);

    private static readonly Regex Telling = new(@"Param|Argument|Schema|Propert|Field", RegexOptions.CultureInvariant);

    private static readonly Regex None = new(
        @"\b(?:no|none|not|without|nothing|n/a)\b|^[-–—.]*$", Options);

    /// <summary>Whether a text lists parameters: each a name with its type and, outside a Parameters section, its place.</summary>
    public static bool IsList(string text, bool isInSection)
    {
        if (text.IndexOf('(') < 0 && text.IndexOf(':') < 0 && text.IndexOf('-') < 0 && text.IndexOf(',') < 0) return false;
        // The cheap check first: nearly all prose outside a section has none of these words.
        if (!isInSection && !PlaceWords.Any(word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)) return false;
        return Item.IsMatch(text) && (isInSection || Place.IsMatch(text));
    }

    /// <summary>Whether HTML or JSX takes the place of a table.</summary>
    public static bool IsTable(string html, bool isInSection)
    {
        foreach (Match tag in Tag.Matches(html))
        {
            string name = tag.Groups[1].Value;
            if (isInSection || (char.IsUpper(name[0]) && Telling.IsMatch(name))) return true;
        }

        return html.IndexOf("<table", StringComparison.OrdinalIgnoreCase) >= 0
            && html.IndexOf("name", StringComparison.OrdinalIgnoreCase) >= 0
            && html.IndexOf("type", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Whether prose says that there are none.</summary>
    public static bool IsNone(string prose) => None.IsMatch(prose);
}
