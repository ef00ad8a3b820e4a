using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>What holds of the generator whatever it is fed.</summary>
internal static class HostileCase
{
    private static readonly Dictionary<string, string> WithSamples = new() { ["CardanoBIEmitSamples"] = "true" };

    public static GeneratorRun Generate(IEnumerable<(string Path, string Text)> pages, string? overlay = null) =>
        GeneratorHost.Run(pages, overlay, WithSamples);

    /// <summary>
    /// Generates and checks: nothing escaped, nothing failed, all compiles
    /// without a warning, nothing is declared that the model does not name.
    /// </summary>
    public static GeneratorRun Run(IEnumerable<(string Path, string Text)> pages, string? overlay = null)
    {
        GeneratorRun run = Generate(pages, overlay);
        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Reported, diagnostic => diagnostic.Id == "CBI9001");
        Assert.Empty(Foreign(run));
        run.Load();
        return run;
    }

    /// <summary>What the trees hold and the model does not name, and what the model names and the trees lack.</summary>
    public static IEnumerable<string> Foreign(GeneratorRun run)
    {
        List<string> expected = [.. ModelDeclarations.Of(run.Client, hasSamples: true)];
        List<string> actual = [.. run.Trees.SelectMany(TreeDeclarations.Of)];
        return Difference(actual, expected).Select(line => "only in the code: " + line)
            .Concat(Difference(expected, actual).Select(line => "only in the model: " + line))
            .Concat(Vocabulary.Foreign(run.Trees, run.Client));
    }

    /// <summary>As sets that count: a second declaration is one too many.</summary>
    private static IEnumerable<string> Difference(List<string> all, List<string> without)
    {
        Dictionary<string, int> counts = without.CountBy(line => line).ToDictionary();
        return all.Where(line => !counts.TryGetValue(line, out int count) || (counts[line] = count - 1) < 0);
    }
}
