using System.Text;

namespace CardanoBI.Client.Errors;

/// <summary>The path of a value in an answer, made fit to be shown.</summary>
internal static class ShownPath
{
    private const int MaximumNameLength = 64;

    /// <summary>The path with its long names cut. What must not be seen was masked before, so that no half of it stays at a cut.</summary>
    public static string Of(string masked)
    {
        var text = new StringBuilder();
        bool isQuoted = false;
        int length = 0;
        foreach (char c in masked)
        {
            // No quote stands within a quoted name, and none in any other.
            if (c == '\'') isQuoted = !isQuoted;
            length = c == '\'' || (!isQuoted && (c is '.' or '[')) ? 0 : length + 1;
            if (length <= MaximumNameLength) text.Append(c);
            else if (length == MaximumNameLength + 1) text.Append('…');
        }

        return text.ToString();
    }
}
