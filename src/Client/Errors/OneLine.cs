namespace CardanoBI.Client.Errors;

/// <summary>Makes external text suitable for an exception's message.</summary>
internal static class OneLine
{
    private const int MaximumLength = 200;

    /// <summary>The text on one line, with blanks for control characters, truncated if it is long.</summary>
    public static string Of(string text)
    {
        string start = text.Length > MaximumLength ? text[..MaximumLength] + "…" : text;
        return string.Create(start.Length, start, static (line, source) =>
        {
            for (int index = 0; index < line.Length; index++)
                line[index] = char.IsControl(source[index]) || source[index] is '\u2028' or '\u2029' ? ' ' : source[index];
        }).Trim();
    }
}
