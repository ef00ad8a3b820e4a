using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Finds what a merge left behind: lines of seven marks, <c>&lt;&lt;&lt;&lt;&lt;&lt;&lt;</c> to <c>&gt;&gt;&gt;&gt;&gt;&gt;&gt;</c>.
/// </summary>
internal static class MergeConflicts
{
    public const int MarkerLength = 7;

    private const string Ours = "<<<<<<<", Base = "|||||||", Middle = "=======", Theirs = ">>>>>>>";

    /// <summary>
    /// Each conflict from its first marker to its last; if its beginning or end was removed, as long as what is left of it.
    /// </summary>
    public static List<TextSpan> Find(string text)
    {
        var markers = new List<(int At, string Marker)>();
        foreach (string marker in (string[])[Ours, Base, Middle, Theirs])
        {
            for (int at = text.IndexOf(marker, StringComparison.Ordinal); at >= 0; at = text.IndexOf(
                marker, at + marker.Length, StringComparison.Ordinal))
            {
                if (IsLine(text, at, marker)) markers.Add((at, marker));
            }
        }

        markers.Sort();
        // On their own, seven equal signs underline a heading.
        bool isConflict = markers.Any(found => found.Marker != Middle) || markers.Any(found => !IsUnderline(text, found.At));
        var conflicts = new List<TextSpan>();
        bool isOpen = false;
        foreach ((int at, string marker) in isConflict ? markers : [])
        {
            if (!isOpen && marker == Middle && IsUnderline(text, at)) continue;
            int end = at + marker.Length;
            if (isOpen && marker != Ours) conflicts[conflicts.Count - 1] = TextSpan.FromBounds(conflicts[conflicts.Count - 1].Start, end);
            else conflicts.Add(TextSpan.FromBounds(at, end));
            isOpen = marker != Theirs;
        }

        return conflicts;
    }

    private static bool IsLine(string text, int at, string marker)
    {
        int end = at + marker.Length;
        bool isAtStart = at == 0 || text[at - 1] is '\n' or '\r';
        return isAtStart && (end == text.Length || text[end] is '\n' or '\r' || (marker != Middle && text[end] == ' '));
    }

    /// <summary>Whether there are words above, rather than a row, a tag or code.</summary>
    private static bool IsUnderline(string text, int at)
    {
        int end = at - 1;
        if (end < 0) return false;
        string above = text.Substring(text.LastIndexOf('\n', Math.Max(end - 1, 0)) + 1).Split('\n')[0].Trim();
        return above.Length > 0 && above[0] is not ('<' or '`' or '>') && above.IndexOf('|') < 0;
    }
}
