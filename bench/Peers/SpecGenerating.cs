using CardanoBI.Generator;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Bench.Peers;

/// <summary>Our generator over the shipped pages, as a build runs it.</summary>
internal static class SpecGenerating
{
    /// <summary>The pages and the overlay, as a build would pass them.</summary>
    public static IReadOnlyList<AdditionalText> ReadSpec(string spec) =>
    [
        .. Directory.GetFiles(spec, "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(spec, "overlay.yaml"))
            .Order(StringComparer.Ordinal)
            .Select(file => new SpecText(SpecOptions.Root + Path.GetRelativePath(spec, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    /// <summary>All of it, nothing kept from before.</summary>
    public static GeneratorRunResult Generate(IEnumerable<AdditionalText> files)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            files,
            optionsProvider: new SpecOptions(new Dictionary<string, string> { ["CardanoBIRootNamespace"] = "Bench" }));
        return driver.RunGenerators(CSharpCompilation.Create("Bench")).GetRunResult().Results.Single();
    }
}
