namespace CardanoBI.Generator.Tests.Properties;

/// <summary>Pages with damage of a person's or a tool's making, and where in the page it was done.</summary>
internal static class DamagedPages
{
    /// <summary>Every page that differs by one line: it left out, written twice, or exchanged with the next.</summary>
    public static IEnumerable<DamagedPage> ByLine(string page)
    {
        string[] lines = page.Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            yield return new DamagedPage("without", index, lines[index], [.. lines[..index], .. lines[(index + 1)..]]);
            yield return new DamagedPage("doubled", index, lines[index], [.. lines[..index], lines[index], .. lines[index..]]);
            if (index + 1 < lines.Length && lines[index] != lines[index + 1])
            {
                yield return new DamagedPage(
                    "swapped", index, lines[index], [.. lines[..index], lines[index + 1], lines[index], .. lines[(index + 2)..]]);
            }
        }
    }

    /// <summary>A page damaged at random: a cell, a run of lines, the marks of a merge, or a character that nobody sees.</summary>
    public static DamagedPage Random(string page, int seed)
    {
        var random = new Random(seed);
        List<string> lines = [.. page.Split('\n')];
        int at = random.Next(lines.Count), length = random.Next(1, 8);
        string written = lines[at];
        MovedRun? moved = null;
        string damage = random.Next(9) switch
        {
            0 or 1 => Cells("cell lost", cells => cells.RemoveAt(random.Next(cells.Count))),
            2 => Cells("cell doubled", cells => cells.Insert(random.Next(cells.Count), cells[random.Next(cells.Count)])),
            3 => Cells("cells exchanged", cells => cells.Reverse(random.Next(cells.Count - 1), 2)),
            4 => Splice("run moved", isMoved: true),
            5 => Splice("run copied", isMoved: false),
            6 => Conflict(),
            _ => Unseen(),
        };
        return new DamagedPage(damage, at, written, [.. lines]) { Run = moved };

        string Cells(string name, Action<List<string>> change)
        {
            int[] rows = [.. Enumerable.Range(0, lines.Count).Where(line => lines[line].Count(character => character == '|') > 2)];
            if (rows.Length == 0) return "none";
            at = rows[random.Next(rows.Length)];
            written = lines[at];
            List<string> cells = [.. lines[at].Trim().Trim('|').Split('|')];
            change(cells);
            lines[at] = "|" + string.Join('|', cells) + "|";
            return name;
        }

        string Splice(string name, bool isMoved)
        {
            string[] run = [.. lines.Skip(at).Take(length)];
            if (isMoved) lines.RemoveRange(at, run.Length);
            moved = new MovedRun(at, random.Next(lines.Count + 1), run.Length, isMoved);
            lines.InsertRange(moved.To, run);
            return name;
        }

        string Conflict()
        {
            string[] run = [.. lines.Skip(at).Take(length)];
            lines.InsertRange(at + run.Length, ["=======", .. run, ">>>>>>> theirs"]);
            lines.Insert(at, "<<<<<<< HEAD");
            return "conflict";
        }

        string Unseen()
        {
            string[] characters = ["\u200b", "\u00a0", "\u200f", "\u00ad", "\u2028", "\ufeff", "\u0301", "\u3000"];
            lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), characters[random.Next(characters.Length)]);
            return "unseen character";
        }
    }
}

/// <param name="Line">The number of the line, counted from 0.</param>
/// <param name="Written">The line as it was.</param>
internal sealed record DamagedPage(string Damage, int Line, string Written, string[] Lines)
{
    public string Text => string.Join('\n', Lines);

    /// <summary>The lines that stand elsewhere now; null where the damage moved none.</summary>
    public MovedRun? Run { get; init; }

    public IEnumerable<string> MovedLines => Run is null ? [] : Lines.Skip(Run.To).Take(Run.Length);

    /// <summary>
    /// Where on the sound page a line of this one stood. One that was moved counts twice: where it was taken away something is
    /// missing, and where it stands now it is to blame.
    /// </summary>
    public int[] Stood(int line)
    {
        if (Run is null) return [line];
        // Of a name that stands twice in an endpoint the second is to blame, whichever of them was moved.
        int end = Run.To + Run.Length;
        bool isBelow = line >= end && !Lines[end..line].Any(between => between.StartsWith("## ", StringComparison.Ordinal));
        int twin = isBelow ? MovedLines.ToList().FindIndex(moved => IsRow(moved) && FirstCell(moved) == FirstCell(Lines[line])) : -1;
        int behind = twin >= 0 ? twin : line - Run.To;
        if (behind < 0 || behind >= Run.Length) return [Run.Stood(behind < 0 ? line : line - Run.Length)];
        return Run.IsMoved ? [Run.From + behind, Run.Stood(Run.To)] : [Run.Stood(Run.To)];
    }

    /// <summary>What kind of line it was.</summary>
    public string Kind => Written.TrimStart() switch
    {
        "" => "blank",
        ['#', ..] => "heading",
        ['|', ..] => "row",
        ['`', '`', '`', ..] => "fence",
        ['`', 'G', 'E', 'T', ..] => "route",
        ['<', ..] => "tag",
        ['-', '-', '-', ..] or ['t', 'i', 't', 'l', 'e', ..] or ['s', 'i', 'd', 'e', 'b', ..] => "front matter",
        ['{' or '}' or '[' or ']' or '"', ..] => "sample",
        _ => "text",
    };

    private static bool IsRow(string line) => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal);

    private static string FirstCell(string line) => IsRow(line) ? line.Split('|')[1].Trim() : "";

    public override string ToString() => $"{Damage} line {Line + 1} ({Kind}): {Written.Trim()}";
}

/// <summary>Lines that were copied, or taken away and written elsewhere.</summary>
/// <param name="From">Where they began on the sound page.</param>
/// <param name="To">Where they begin now.</param>
internal sealed record MovedRun(int From, int To, int Length, bool IsMoved)
{
    /// <summary>Where on the sound page a line stood of what is left without the run.</summary>
    public int Stood(int line) => IsMoved && line >= From ? line + Length : line;
}
