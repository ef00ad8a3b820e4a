using System.Globalization;
using System.Text;
using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Generator.Emission;

/// <summary>The only three ways by which a page's text reaches C#: as an identifier, as a string literal, as XML documentation.</summary>
internal static class Escape
{
    /// <summary>An identifier that <c>CSharpNames</c> made, with <c>@</c> before a keyword.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>
    /// A quoted literal in which everything beyond printable ASCII is escaped; a lone surrogate, which UTF-8 cannot represent, becomes
    /// U+FFFD.
    /// </summary>
    public static string Literal(string text)
    {
        if (IsPlain(text)) return "\"" + text + "\"";
        StringBuilder literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char character = HiddenText.IsLoneSurrogate(text, i) ? '\uFFFD' : text[i];
            switch (character)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append("\\\\"); break;
                case '\n': literal.Append("\\n"); break;
                case >= ' ' and <= '~': literal.Append(character); break;
                default: literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)); break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Whether nothing in the text has a meaning in C# or XML, as in most texts.</summary>
    private static bool IsPlain(string text)
    {
        foreach (char character in text)
            if (character is not (>= ' ' and <= '~') or '&' or '<' or '>' or '"' or '\\') return false;
        return true;
    }

    /// <summary>The content of a JSON string, as written by a server that escapes only what it must.</summary>
    public static string Json(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");

    /// <summary>
    /// Text on one documentation line: markup is escaped, and everything that C# or XML rejects or treats as the end of a line is removed.
    /// </summary>
    public static string Documentation(string text)
    {
        if (IsPlain(text)) return text.Trim();
        var documentation = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            switch (character)
            {
                case '&': documentation.Append("&amp;"); break;
                case '<': documentation.Append("&lt;"); break;
                case '>': documentation.Append("&gt;"); break;
                default: documentation.Append(HiddenText.IsHidden(text, i) ? ' ' : character); break;
            }
        }

        return documentation.ToString().Trim();
    }
}
