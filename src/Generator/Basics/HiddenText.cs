using System.Globalization;

namespace CardanoBI.Generator.Basics;

/// <summary>
/// Characters that a reader does not see, or that end a line: they are removed from a page's text before it reaches documentation or a
/// message.
/// </summary>
internal static class HiddenText
{
    /// <summary>
    /// Line ends, control characters, marks that change the reading direction, and what XML and UTF-8 cannot represent. Both halves of a
    /// hidden surrogate pair are hidden.
    /// </summary>
    public static bool IsHidden(string text, int index)
    {
        if (IsLoneSurrogate(text, index)) return true;
        int start = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return text[index] >= '\uFFFE' || CharUnicodeInfo.GetUnicodeCategory(text, start)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }

    public static bool IsLoneSurrogate(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
