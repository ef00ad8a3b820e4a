using System.Reflection;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>What the probe can say is whole when it has its page and its line in the release tracking, as the generator's have.</summary>
public sealed class ProbeDocumentationTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        .. typeof(ProbeDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly string Repository = Path.GetFullPath(Path.Combine(Docs.Shipped, ".."));

    private static readonly string Folder = Path.Combine(Repository, "docs", "diagnostics");

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            All.Select(rule => rule.Id),
            Directory.GetFiles(Folder, "CBI11*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_contents_and_release_tracking_know_the_rule(string id)
    {
        DiagnosticDescriptor rule = All.Single(known => known.Id == id);
        string severity = rule.DefaultSeverity.ToString();
        string[] lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));
        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Equal($"Severity: {severity.ToLowerInvariant()}", lines[2]);
        Assert.Equal(
            ["## Why it matters", "## How to fix it", "## Example"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains(
            $"| [{id}]({id}.md) | {severity.ToLowerInvariant()} | {rule.Title} |", File.ReadAllLines(Path.Combine(Folder, "README.md")));
        Assert.Contains(
            $"{id} | CardanoBI | {severity} | {rule.Title}",
            File.ReadAllLines(Path.Combine(Repository, "src", "Probe", "AnalyzerReleases.Unshipped.md")));
    }
}
