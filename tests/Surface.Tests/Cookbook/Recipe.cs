using System.Text.RegularExpressions;

namespace CardanoBI.Surface.Tests.Cookbook;

/// <summary>One task of docs/cookbook.md: its snippet and what it prints.</summary>
internal sealed partial record Recipe(string Title, string Code, string Output)
{
    public static string Page { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cookbook.md")).ReplaceLineEndings("\n");

    public static IReadOnlyList<Recipe> All { get; } =
        [.. Section().Matches(Page).Select(match => new Recipe(match.Groups["title"].Value, match.Groups["code"].Value, match.Groups["output"].Value))];

    /// <summary>How many snippets the page has, in a recipe or not.</summary>
    public static int Snippets => Fence().Count(Page);

    [GeneratedRegex(@"^## (?<title>[^\n]+)\n(?:(?!^## |^```).*\n)*```csharp\n(?<code>(?:(?!^```).*\n)*)```\n\n```text\n(?<output>(?:(?!^```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
