namespace CardanoBI.Generator.Markdown;

/// <summary>The words that begin a route: <c>GET /api/…</c>.</summary>
internal static class HttpVerbs
{
    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        "GET",
        "POST",
        "PUT",
        "PATCH",
        "DELETE",
        "HEAD",
        "OPTIONS",
    };

    public static bool Contains(string word) => All.Contains(word);

    /// <summary>
    /// Whether a text consists of a verb, spaces and something that begins with a slash, and so can only be meant as a route.
    /// </summary>
    public static bool BeginRoute(string text)
    {
        int blank = 0;
        while (blank < text.Length && !char.IsWhiteSpace(text[blank])) blank++;
        int slash = blank;
        while (slash < text.Length && char.IsWhiteSpace(text[slash])) slash++;
        return slash > blank && slash < text.Length && text[slash] == '/' && Contains(text.Substring(0, blank));
    }
}
