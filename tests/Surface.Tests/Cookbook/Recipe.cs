using System.Text.RegularExpressions;

namespace CardanoBI.Surface.Tests.Cookbook;

/// <summary>One task of a page of docs/: its snippet and what it prints.</summary>
internal sealed partial record Recipe(string Title, string Code, string Output)
{
    public static IReadOnlyList<Recipe> Of(string page) =>
        [.. Section()
            .Matches(Text(page))
            .Select(match => new Recipe(match.Groups["title"].Value, match.Groups["code"].Value, match.Groups["output"].Value))];

    /// <summary>How many snippets the page has, in a recipe or not.</summary>
    public static int Snippets(string page) => Fence().Count(Text(page));

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n");

    [GeneratedRegex(
        @"^## (?<title>[^\n]+)\n(?:(?!^## |^```).*\n)*```csharp\n(?<code>(?:(?!^```).*\n)*)```\n\n```text\n(?<output>(?:(?!^```).*\n)*)```$",
        RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("^```csharp$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
