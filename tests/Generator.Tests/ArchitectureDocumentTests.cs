using System.Text.RegularExpressions;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests;

/// <summary><c>docs/architecture.md</c> against the generator that it describes.</summary>
public sealed class ArchitectureDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

    [Fact]
    public void The_cell_that_is_followed_ends_at_lines_that_are_emitted()
    {
        string emitted = GeneratorHost.Run(Repository.Pages(), Repository.Overlay).Sources["AccountAsset.g.cs"];
        string section = Document[Document.IndexOf("## Following one cell", StringComparison.Ordinal)..];

        string[] lines = Regex.Match(section, "```\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(" " + line + "\n", emitted, StringComparison.Ordinal));
    }

    [Fact]
    public void The_stages_that_it_names_are_types_of_the_generator()
    {
        HashSet<string> types = [.. typeof(ClientGenerator).Assembly.GetTypes().Select(type => type.Name)];
        string stages = Document[Document.IndexOf(
            "### Inside Linking", StringComparison.Ordinal)..Document.IndexOf("## Why it is incremental", StringComparison.Ordinal)];

        IEnumerable<string> named = Regex.Matches(stages, "`([A-Z][a-z]+[A-Z][A-Za-z]+)`")
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .Where(name => name != "AccountAsset");

        Assert.True(named.Count() > 15);
        Assert.All(named, name => Assert.Contains(name, types));
    }
}
