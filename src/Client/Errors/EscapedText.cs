using System.Globalization;

namespace CardanoBI.Client.Errors;

/// <summary>
/// Text as escaped by JSON, URLs or HTML, possibly several times: <c>+</c> is <c>\u002B</c>, <c>%2b</c>, <c>%252B</c>, <c>&amp;#43;</c> and
/// <c>&amp;amp;#x2B;</c>.
/// </summary>
internal static class EscapedText
{
    private static readonly (char Character, string Name)[] Entities =
        [('&', "amp;"), ('<', "lt;"), ('>', "gt;"), ('"', "quot;"), ('\'', "apos;"), ('+', "plus;"), ('/', "sol;"), ('=', "equals;")];

    /// <summary>The length of the text's start that represents the plain text; 0 if it does not start with it.</summary>
    public static int Match(ReadOnlySpan<char> text, ReadOnlySpan<char> plain)
    {
        int at = 0;
        for (int index = 0; index < plain.Length; index++)
        {
            int length = Length(text[at..], plain[index], 0);
            // Text that can be read in two ways is rare: it needs a "%" or "&" in the plain text.
            for (int more = length; more > 0; more = Length(text[at..], plain[index], more))
            {
                length = more;
                if (index + 1 == plain.Length || Length(text[(at + more)..], plain[index + 1], 0) > 0) break;
            }

            if (length == 0) return 0;
            at += length;
        }

        return at;
    }

    /// <summary>The length of the text for one character, if it is greater than <paramref name="moreThan"/>; else 0.</summary>
    private static int Length(ReadOnlySpan<char> text, char expected, int moreThan)
    {
        if (text.IsEmpty) return 0;
        int escaped = text[0] switch
        {
            '\\' => OfBackslash(text, expected),
            '%' => OfPercent(text, expected, moreThan),
            '&' => OfEntity(text, expected),
            _ => 0,
        };
        if (escaped > moreThan) return escaped;
        return moreThan == 0 && text[0] == expected ? 1 : 0;
    }

    private static int OfBackslash(ReadOnlySpan<char> text, char expected)
    {
        int slashes = text.IndexOfAnyExcept('\\');
        if (slashes < 0) slashes = text.Length;
        ReadOnlySpan<char> rest = text[slashes..];
        if (rest is ['u' or 'U', ..] && IsHex(rest[1..], 4, expected)) return slashes + 5;
        if (rest is ['"' or '\'' or '/', ..] && rest[0] == expected) return slashes + 1;
        return expected == '\\' && slashes > 1 ? 2 : 0;
    }

    private static int OfPercent(ReadOnlySpan<char> text, char expected, int moreThan)
    {
        for (int at = 1; ; at += 2)
        {
            if (at + 2 > moreThan && IsHex(text[at..], 2, expected)) return at + 2;
            if (!text[at..].StartsWith("25")) return 0;
        }
    }

    private static int OfEntity(ReadOnlySpan<char> text, char expected)
    {
        int at = 1;
        while (text[at..].StartsWith("amp;"))
            at += 4;
        ReadOnlySpan<char> rest = text[at..];
        int end = rest.IndexOf(';');
        if (rest is ['#', ..] && end is > 1 and < 12)
        {
            bool isHex = rest[1] is 'x' or 'X';
            NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            bool isCode = int.TryParse(rest[(isHex ? 2 : 1)..end], style, CultureInfo.InvariantCulture, out int code);
            return isCode && code == expected ? at + end + 1 : 0;
        }

        foreach ((char character, string name) in Entities)
        {
            if (character == expected && rest.StartsWith(name)) return at + name.Length;
        }

        // What looked like another escaping of "&" is the "&" itself.
        return expected == '&' && at > 1 ? at : 0;
    }

    private static bool IsHex(ReadOnlySpan<char> text, int digits, char expected) =>
        text.Length >= digits
        && int.TryParse(text[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
        && code == expected;
}
