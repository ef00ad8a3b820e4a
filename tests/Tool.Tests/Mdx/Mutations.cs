namespace CardanoBI.Gen.Tests.Mdx;

/// <summary>Pages with what a hand may have done to them: a mark too many, a line gone, words that MDX reads otherwise.</summary>
internal static class Mutations
{
    private const string Marks = "<<<{{{}}>/`\"'=!*_~|\\[]():#-& \n";

    private static readonly string[] Pieces =
    [
        "<101", " < 5", "<5", "<=", "<br>", "<br/>", "</b>", "<b>x</b>", "<b>", "<!-- a -->", "{stake_address}", "{stake address}",
        "{1 + 2}", "{}", "{/* a */}", "<https://cardanobi.io>", "<a@b.io>", "https://cardanobi.io/{a b}", "\\<x", "\\{", "&lt;5", "`<x>`",
        "{\"a\"}", "{{a: 1}}", "{[1, 2]}", "{a.b.c}", "<a href=x>", "<a href=\"x\">y</a>", "<img src=\"a.png\">", "<img src={a}/>", "<>",
        "</>", "**<b>**", "[a](<b c>)", "<a {...b}/>", "{a =>", "{\"epoch\": 1}", "import it", "\nimport it\n", "\nexport const a = 1\n",
        "\n<div>\n", "\n</div>\n", "\n> <b>\n", "\n- {a\nb}\n", "\n{\n", "\n:::note\n", "\n:::\n", "\n\n", "\n<!-- a\n\nb -->\n", "```",
        "{`a ${b}`}", "{f(1, (a) => a)}", "{<b>x</b>}", "{a ? 1 : 2}", "{'}'}", "<Tabs>", "</Tabs>", "</TabItem>", "<T.a b:c=\"d\"/>",
    ];

    /// <summary>The head of a page and one of its endpoints, so that MDX has less to compile.</summary>
    public static IEnumerable<string> Parts(string page)
    {
        string[] sections = page.ReplaceLineEndings("\n").Split("\n## ");
        return sections.Length == 1 ? sections : sections.Skip(1).Select(section => $"{sections[0]}\n## {section}");
    }

    public static string Make(IReadOnlyList<string> pages, int seed)
    {
        var random = new Random(seed);
        List<string> lines = [.. pages[random.Next(pages.Count)].Split('\n')];
        for (int left = random.Next(1, 4); left > 0; left--)
            Damage(lines, random);
        return string.Join('\n', lines);
    }

    private static void Damage(List<string> lines, Random random)
    {
        int line = Choose(lines, random), at = random.Next(lines[line].Length + 1);
        string text = lines[line];
        switch (random.Next(10))
        {
            case 0: lines.RemoveAt(line); break;
            case 1: lines.Insert(line, text); break;
            case 2: lines[line] = random.Next(4) switch { 0 => "> ", 1 => "- ", 2 => "    ", _ => "\t" } + text; break;
            case 3: lines[line] = text.Length == 0 ? "" : text.Remove(Math.Min(at, text.Length - 1), 1); break;
            case 4: (lines[line], lines[^1]) = (lines[^1], lines[line]); break;
            case 5 or 6: lines[line] = text.Insert(at, Marks[random.Next(Marks.Length)].ToString()); break;
            default: lines[line] = text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
        }
    }

    /// <summary>Seldom one within code, where everything is allowed.</summary>
    private static int Choose(List<string> lines, Random random)
    {
        int line = random.Next(lines.Count);
        bool isCode = lines.Take(line).Count(above => above.TrimStart().StartsWith("```", StringComparison.Ordinal)) % 2 == 1;
        return isCode && random.Next(10) > 0 ? Choose(lines, random) : line;
    }
}
