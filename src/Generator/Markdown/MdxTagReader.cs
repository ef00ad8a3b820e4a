namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Reads tab tags from their text, without regular expressions: each character is looked at a bounded number of times, whatever the text.
/// </summary>
internal static class MdxTagReader
{
    /// <summary>The number of characters after which the search for a tag's end stops.</summary>
    public const int MaximumLength = 10_000;

    private static readonly string[] Names = ["TabItem", "Tabs"];

    /// <param name="rest">What follows the tags.</param>
    public static IReadOnlyList<MdxTag> Read(string text, out string rest)
    {
        var tags = new List<MdxTag>(1);
        int at = 0;
        while (NameAt(text, at) is { } name)
        {
            int end = End(text, at);
            bool isClosing = text[at + 1] == '/';
            int attributes = at + (isClosing ? 2 : 1) + name.Length;
            string written = isClosing ? "" : text.Substring(attributes, end - attributes);
            tags.Add(new MdxTag(name, isClosing, ValueOf("value", written), ValueOf("label", written)));
            at = SkipBlanks(text, Math.Min(end + 1, text.Length));
        }

        rest = at == text.Length ? "" : text.Substring(at);
        return tags;
    }

    /// <summary>Whether one of the tags begins here.</summary>
    public static bool IsTag(string text, int at) => NameAt(text, at) is not null;

    /// <summary>Whether the last tag continues after the text.</summary>
    public static bool IsOpen(string text)
    {
        int at = 0, end = 0;
        while (IsTag(text, at))
        {
            end = End(text, at);
            at = SkipBlanks(text, Math.Min(end + 1, text.Length));
        }

        return end == text.Length;
    }

    /// <summary>The name of the tag that begins here.</summary>
    private static string? NameAt(string text, int at)
    {
        if (at >= text.Length || text[at] != '<') return null;
        int start = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        foreach (string name in Names)
            if (Stands(name, text, start) && IsNameEnd(text, start + name.Length)) return name;
        return null;
    }

    /// <summary>Where the tag's <c>&gt;</c> stands, outside of quotes and braces; the text's end where it has none.</summary>
    private static int End(string text, int at)
    {
        char quote = '\0';
        int depth = 0;
        for (; at < text.Length; at++)
        {
            char character = text[at];
            if (quote != '\0') quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'') quote = character;
            else if (character == '{') depth++;
            else if (character == '}') depth--;
            else if (character == '>' && depth <= 0) return at;
        }

        return text.Length;
    }

    /// <summary>The first attribute of the name, written <c>"…"</c>, <c>'…'</c> or <c>{…}</c>.</summary>
    private static string ValueOf(string name, string attributes)
    {
        for (int at = attributes.IndexOf(name, StringComparison.Ordinal); at >= 0; at = attributes.IndexOf(
            name, at + name.Length, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsWhiteSpace(attributes[at - 1])) continue;
            int equals = SkipBlanks(attributes, at + name.Length);
            if (equals == attributes.Length || attributes[equals] != '=') continue;
            int open = SkipBlanks(attributes, equals + 1);
            if (open == attributes.Length || attributes[open] is not ('"' or '\'' or '{')) continue;
            int close = attributes.IndexOf(attributes[open] == '{' ? '}' : attributes[open], open + 1);
            // Nothing can be read after something that is opened and not closed.
            if (close < 0) return "";
            string value = attributes.Substring(open + 1, close - open - 1);
            return attributes[open] == '{' ? value.Trim().Trim('"', '\'', '`') : value;
        }

        return "";
    }

    private static bool Stands(string name, string text, int at) => string.CompareOrdinal(text, at, name, 0, name.Length) == 0;

    private static bool IsNameEnd(string text, int at) => at >= text.Length || char.IsWhiteSpace(text[at]) || text[at] is '>' or '/';

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
