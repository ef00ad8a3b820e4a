using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Limits on what a page may demand of the Markdown parser, which cannot be cancelled and for some texts takes time that grows with the
/// square of their length. A page beyond a limit is refused at the place where it exceeds the limit. The largest page of the documentation
/// uses less than a twentieth of each.
/// </summary>
internal static class PageLimits
{
    public const int MaximumLength = 1_048_576;
    public const int MaximumLineLength = 65_536;

    /// <summary>How deep quotes and lists may be nested at the start of a line.</summary>
    private const int MaximumContainers = 64;

    /// <summary>
    /// Lines with a pipe times the cells of the widest line: the parser pads all rows to that width, so a short page could make millions of
    /// cells.
    /// </summary>
    private const long MaximumCells = 500_000;

    /// <summary>
    /// The length of a paragraph times its marks, summed over all paragraphs: the cost of searching the other end of each mark.
    /// </summary>
    private const long MaximumMarkCost = 1_000_000_000;

    /// <summary>Why the page is refused, and where; null where it may be parsed.</summary>
    public static (string Reason, TextSpan Span)? Find(string text, CancellationToken cancellationToken)
    {
        if (IsWide(text)) return ("it is UTF-16 without a byte order mark; save it as UTF-8", new TextSpan(0, 0));
        if (text.Length > MaximumLength) return ($"it is longer than {MaximumLength:N0} characters", new TextSpan(0, 0));
        // Even a single paragraph that consists only of marks costs at most the square of its length; most pages are too short to need
        // counting.
        bool mayHaveTooManyMarks = (long)text.Length * text.Length > MaximumMarkCost;
        long markCost = 0, paragraphLength = 0, marks = 0, rows = 0, widest = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = new TextSpan(start, end - start);
            if (line.Length > MaximumLineLength)
                return ($"the line is longer than {MaximumLineLength:N0} characters", new TextSpan(start, 0));
            if (Containers(text, line) > MaximumContainers)
                return ($"the line is nested more than {MaximumContainers} levels deep", new TextSpan(start, 0));

            if (mayHaveTooManyMarks)
            {
                (bool isBlank, int lineMarks) = CountMarks(text, line);
                paragraphLength = isBlank ? 0 : paragraphLength + line.Length + 1;
                marks = isBlank ? 0 : marks + lineMarks;
                // The cost of the paragraph with this line less its cost without it.
                markCost += isBlank ? 0 : (paragraphLength * marks) - ((paragraphLength - line.Length - 1) * (marks - lineMarks));
                if (markCost > MaximumMarkCost)
                    return ("there are too many marks (such as '*', '[' or '<') for paragraphs this long", new TextSpan(start, 0));
            }

            int pipes = CountPipes(text, line);
            if (pipes > 0) rows++;
            widest = Math.Max(widest, pipes);
            if (rows * widest > MaximumCells)
            {
                return (
                    $"the page's tables have more than {MaximumCells:N0} cells, counting every row as wide as the widest",
                    new TextSpan(start, 0));
            }
        }

        return null;
    }

    /// <summary>Whether every other character at the beginning is NUL, because the two bytes of each were read as two characters.</summary>
    private static bool IsWide(string text)
    {
        const int Beginning = 64;
        int nulls = 0;
        for (int at = 0; at < text.Length && at < Beginning; at++)
            if (text[at] == '\0') nulls++;
        return nulls * 4 > Math.Min(text.Length, Beginning);
    }

    private static (bool IsBlank, int Marks) CountMarks(string text, TextSpan line)
    {
        bool isBlank = true;
        int marks = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            char character = text[i];
            if (character is ' ' or '\t' or '\r') continue;
            isBlank = false;
            // Letters and digits are nearly all there is.
            if (character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z')) continue;
            if (character is '*' or '[' or ']' or '<' or '`' or '!' or '&' || (character == '_' && !IsInsideWord(text, i))) marks++;
        }

        return (isBlank, marks);
    }

    private static int CountPipes(string text, TextSpan line)
    {
        int pipes = 0;
        for (int at = text.IndexOf('|', line.Start, line.Length); at >= 0; at = text.IndexOf('|', at + 1, line.End - at - 1)) pipes++;
        return pipes;
    }

    /// <summary>The underscores inside a name do not mark emphasis.</summary>
    private static bool IsInsideWord(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]);

    private static int Containers(string text, TextSpan line)
    {
        int containers = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            char character = text[i];
            bool isBeforeBlank = i + 1 < line.End && text[i + 1] is ' ' or '\t';
            if (character == '>' || (isBeforeBlank && character is '-' or '+' or '*' or '.' or ')')) containers++;
            else if (character is not (' ' or '\t' or (>= '0' and <= '9'))) break;
        }

        return containers;
    }
}
