using System.Reflection;
using CardanoBI.Gen.Mdx;
using CardanoBI.Gen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Tests.Mdx;

/// <summary>A rule of MDX is whole when it has its page and its line in the release tracking, as those of the generator have.</summary>
public sealed class MdxDocumentationTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        .. typeof(MdxDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly string Folder = Path.Combine(Docs.Repository, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            All.Select(rule => rule.Id),
            Directory.GetFiles(Folder, "CBI12*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_contents_and_release_tracking_know_the_rule(string id)
    {
        DiagnosticDescriptor rule = All.Single(known => known.Id == id);
        string[] lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Equal("Severity: warning", lines[2]);
        Assert.Equal(
            ["## Why it matters", "## How to fix it", "## Example"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains($"| [{id}]({id}.md) | warning | {rule.Title} |", File.ReadAllLines(Path.Combine(Folder, "README.md")));
        Assert.Contains(
            $"{id} | CardanoBI | Warning | {rule.Title}",
            File.ReadAllLines(Path.Combine(Docs.Repository, "src", "Tool", "AnalyzerReleases.Unshipped.md")));
    }

    /// <summary>The example of its page is what it reports, and its remedy what it does not.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_reported_and_the_remedy_is_not(string id)
    {
        string[] examples = File.ReadAllText(Path.Combine(Folder, id + ".md")).Split("```md\n");
        Assert.Equal(id, Assert.Single(MdxCheck.Check(Example(1), default)).Rule.Id);
        Assert.Empty(MdxCheck.Check(Example(2), default));

        string Example(int index)
        {
            string example = examples[index].Split("```")[0];
            return example.StartsWith('|') ? $"|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n{example}" : example;
        }
    }
}
