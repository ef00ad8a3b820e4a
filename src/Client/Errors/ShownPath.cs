using System.Text;

namespace CardanoBI.Client.Errors;

/// <summary>Makes the path of a value in a response suitable for a message.</summary>
internal static class ShownPath
{
    private const int MaximumNameLength = 64;

    /// <summary>The path with long names truncated. Secrets were masked before, so that no part of one remains.</summary>
    public static string Of(string masked)
    {
        var text = new StringBuilder();
        bool isQuoted = false;
        int length = 0;
        foreach (char c in masked)
        {
            // Quotes occur only around names, never within one.
            if (c == '\'') isQuoted = !isQuoted;
            length = c == '\'' || (!isQuoted && (c is '.' or '[')) ? 0 : length + 1;
            if (length <= MaximumNameLength) text.Append(c);
            else if (length == MaximumNameLength + 1) text.Append('…');
        }

        return text.ToString();
    }
}
