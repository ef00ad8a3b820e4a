using System.Runtime.CompilerServices;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>A caller's own OData, which cannot affect the text around it.</summary>
internal static class RawText
{
    public static string Checked(string text, [CallerArgumentExpression(nameof(text))] string argument = "")
    {
        Argument.NotBlank(text, argument);
        Literal.CheckText(text, argument);
        int depth = 0;
        bool isQuoted = false;
        foreach (char character in text)
        {
            // A doubled quote within a string ends and restarts it.
            if (character == '\'') isQuoted = !isQuoted;
            else if (isQuoted) continue;
            else if (character == '(') depth++;
            else if (character == ')' && --depth < 0) break;
        }

        return depth == 0 && !isQuoted ? text : throw new ArgumentException("Its quotes or parentheses are not closed.", argument);
    }
}
