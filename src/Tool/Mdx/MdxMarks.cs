using System.Text.RegularExpressions;

namespace CardanoBI.Gen.Mdx;

/// <summary>Recognizes lines by their marks. Lines are given without leading white space.</summary>
internal static partial class MdxMarks
{
    /// <summary>The length of the mark that begins a list item; 0 if there is none.</summary>
    /// <param name="isInParagraph">
    /// Whether a paragraph could continue; an empty item, or one with a number other than 1, does not end a paragraph.
    /// </param>
    public static int ListMark(MdxLine line, bool isInParagraph)
    {
        if (IsRule(line)) return 0;
        Match match = Item().Match(line.Text.ToString());
        if (!match.Success) return 0;
        bool isEmpty = line.From(match.Length).IsBlank;
        bool isFirst = match.Groups["number"].Value is "" or "1";
        return isInParagraph && (isEmpty || !isFirst) ? 0 : match.Length;
    }

    public static bool IsRule(MdxLine line)
    {
        if (line.First is not ('-' or '*' or '_')) return false;
        int marks = 0;
        foreach (char character in line.Text)
        {
            if (character == line.First) marks++;
            else if (character is not (' ' or '\t')) return false;
        }

        return marks >= 3;
    }

    /// <summary>Whether the line turns the paragraph above into a heading.</summary>
    public static bool IsUnderline(MdxLine line) =>
        line.First is '-' or '=' && line.Text.TrimEnd(" \t").TrimStart(line.First).IsEmpty;

    /// <summary>The text of a heading.</summary>
    public static MdxLine? Heading(MdxLine line)
    {
        int level = line.Text.Length - line.Text.TrimStart('#').Length;
        MdxLine title = line.From(level);
        return level is >= 1 and <= 6 && title.First is ' ' or '\t' or MdxText.End ? title : null;
    }

    /// <summary>The heading without <c>{#its-id}</c>, which Docusaurus removes before MDX sees it.</summary>
    public static IReadOnlyList<MdxLine> WithoutId(MdxLine heading)
    {
        Match id = HeadingId().Match(heading.Text.ToString());
        return [id.Success ? heading with { End = heading.Start + id.Index } : heading];
    }

    /// <summary>The colons of <c>:::note[Label]</c>, and the label.</summary>
    public static (int Colons, IReadOnlyList<MdxLine>? Label)? Admonition(MdxLine line)
    {
        Match match = AdmonitionLine().Match(line.Text.ToString());
        if (!match.Success) return null;
        Group label = match.Groups["label"];
        return (
            match.Groups["colons"].Length,
            label.Success ? [line with { Start = line.Start + label.Index, End = line.Start + label.Index + label.Length }] : null);
    }

    /// <summary>The number of lines of an HTML comment; 0 if it has no end, or if words follow it.</summary>
    /// <param name="line">The line in which it begins.</param>
    /// <param name="lines">The lines, starting at that line.</param>
    public static int CommentLines(MdxLine line, ReadOnlySpan<MdxLine> lines)
    {
        int end = line.Source.IndexOf("-->", line.Start, StringComparison.Ordinal) + 3, count = 1;
        if (end < 3) return 0;
        while (count < lines.Length && lines[count].Start < end)
            count++;
        return line.Source.AsSpan(end, Math.Max(lines[count - 1].End - end, 0)).Trim().IsEmpty ? count : 0;
    }

    public static bool HasPipe(MdxLine line) => line.Text.Contains('|');

    /// <summary>The number of columns of a delimiter row; 0 if the line is not one.</summary>
    public static int Columns(MdxLine line)
    {
        string text = line.Text.ToString();
        return Dashes().IsMatch(text) ? text.Trim().Trim('|').Split('|').Length : 0;
    }

    /// <summary>The cells of a row, split at every pipe that is not escaped, even in code.</summary>
    public static IEnumerable<MdxLine> Cells(MdxLine row)
    {
        int end = row.Start + row.Text.TrimEnd(" \t").Length, start = row.First == '|' ? row.Start + 1 : row.Start;
        for (int at = start; at < end; at++)
        {
            if (row.Source[at] == '\\')
            {
                at++;
            }
            else if (row.Source[at] == '|')
            {
                yield return row with { Start = start, End = at };
                start = at + 1;
            }
        }

        if (start < end) yield return row with { Start = start, End = end };
    }

    /// <summary>A paragraph without the link definitions at its beginning.</summary>
    public static IReadOnlyList<MdxLine> WithoutDefinitions(IReadOnlyList<MdxLine> lines) =>
        [.. lines.SkipWhile(line => line.First == '[' && Definition().IsMatch(line.Text.ToString()))];

    [GeneratedRegex(@"^([-+*]|(?<number>[0-9]{1,9})[.)])(?=[ \t]|\z)")]
    private static partial Regex Item();

    [GeneratedRegex(@"[ \t]*\{#[^{}]*\}[ \t]*\z")]
    private static partial Regex HeadingId();

    [GeneratedRegex(
        """^(?<colons>:{3,})[A-Za-z][A-Za-z0-9_-]*(\[(?<label>[^\[\]]*)\])?(\{[^{}]*\})?[ \t]*\z""", RegexOptions.ExplicitCapture)]
    private static partial Regex AdmonitionLine();

    [GeneratedRegex(@"^\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\z")]
    private static partial Regex Dashes();

    [GeneratedRegex("""^\[[^\[\]]+\]:[ \t]*(<[^<>]*>|[^\s<]\S*)([ \t]+("[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*\z""")]
    private static partial Regex Definition();
}
