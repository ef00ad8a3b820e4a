using System.Text.RegularExpressions;

namespace CardanoBI.Surface.Tests.Snippets;

/// <summary>A C# fence of a page that people read.</summary>
/// <param name="Page">The page's path below the repository.</param>
/// <param name="Line">The line of the fence, counted from 1.</param>
internal sealed partial record Snippet(string Page, int Line, string Code)
{
    /// <summary>Every fence of the README, of docs/ and of the packages' own READMEs.</summary>
    public static IReadOnlyList<Snippet> All { get; } =
        [.. Pages().SelectMany(page => Of(page, File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n")))];

    public override string ToString() => $"{Page}, line {Line}";

    private static IEnumerable<string> Pages()
    {
        string[] folders = ["docs", "src"];
        return folders
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(page => !page.Split('/').Any(part => part is "bin" or "obj"))
            .Append("README.md").Append("CONTRIBUTING.md")
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<Snippet> Of(string page, string text) => Fence().Matches(text)
        .Select(match => new Snippet(page, text.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["code"].Value));

    // A fence in another language, or indented in a list, is no less C# if it says so.
    [GeneratedRegex(@"^ *```(csharp|cs|c#)\b[^\n]*\n(?<code>(?:(?! *```).*\n)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Fence();
}
