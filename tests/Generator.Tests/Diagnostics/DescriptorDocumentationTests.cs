using System.Reflection;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>
/// A diagnostic is whole when it has its page, its line in the release tracking, a test of its place, and one of what is emitted beside it.
/// </summary>
public sealed class DescriptorDocumentationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [.. typeof(Descriptors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Said by the packages' .targets, not by the generator.</summary>
    private static readonly string[] OfMSBuild = ["CBI7003", "CBI7004", "CBI7006", "CBI7007", "CBI7008"];

    /// <summary>Said by cardanobi-gen alone, whose tests hold these to the same.</summary>
    private static readonly string[] OfTool = ["CBI11", "CBI12"];

    private static readonly string[] Sections = ["## Why it matters", "## How to fix it", "## Example"];

    private static readonly string[] TestNames =
        [.. typeof(DescriptorDocumentationTests).Assembly
            .GetTypes()
            .Where(type => type.Namespace == typeof(DescriptorDocumentationTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name)];

    public static TheoryData<string> Ids => [.. All.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic() =>
        Assert.Equal(
            All.Select(descriptor => descriptor.Id).Concat(OfMSBuild).Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "CBI*.md")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Where(id => !OfTool.Any(prefix => id.StartsWith(prefix, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_id_title_and_severity_then_why_how_and_an_example(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(known => known.Id == id);
        string[] lines = File.ReadAllLines(Path.Combine(Folder, id + ".md"));

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.Equal($"Severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}", lines[2]);
        Assert.Equal(Sections, lines.Where(Sections.Contains));
    }

    [Fact]
    public void Contents_list_every_page_with_its_severity_and_title()
    {
        string contents = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(All, descriptor =>
        {
            string severity = descriptor.DefaultSeverity.ToString().ToLowerInvariant();
            Assert.Contains(
                $"| [{descriptor.Id}]({descriptor.Id}.md) | {severity} | {descriptor.Title} |\n", contents, StringComparison.Ordinal);
        });
        Assert.All(OfMSBuild, id => Assert.Contains($"| [{id}]({id}.md) | error |", contents, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_tracking_knows_the_diagnostic(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(known => known.Id == id);
        IEnumerable<string> releases = new[] { "AnalyzerReleases.Unshipped.md", "AnalyzerReleases.Shipped.md" }
            .SelectMany(file => File.ReadAllLines(Path.Combine(Repository.Root, "src", "Generator", file)));

        Assert.Contains($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}", releases);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_pin_the_place_and_what_is_emitted_beside_it(string id)
    {
        Assert.Contains(TestNames, name => name.StartsWith(id + "_is_", StringComparison.Ordinal));
        Assert.Contains(TestNames, name =>
            name.StartsWith(id + "_leaves_", StringComparison.Ordinal) || name.StartsWith(id + "_costs_", StringComparison.Ordinal));
    }
}
