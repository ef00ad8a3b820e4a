using System.Collections.Immutable;
using CardanoBI.Client;
using CardanoBI.Sandbox;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>Runs the generator in the real compiler over pages in memory.</summary>
internal static class GeneratorHost
{
    public const string Namespace = "Acme.Chain";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(CardanoBIOptions).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(CardanoBISandbox).Assembly.Location),
    ];

    public static GeneratorRun Run(string page) => Run([("core-domain/Things/Things.md", page)]);

    public static GeneratorRun Run(
        IEnumerable<(string Path, string Text)> pages, string? overlay = null, IReadOnlyDictionary<string, string>? properties = null) =>
        new(
            CreateDriver(Files(pages, overlay), properties)
                .RunGeneratorsAndUpdateCompilation(CreateCompilation(), out Compilation compilation, out _),
            compilation);

    /// <summary>A driver that records its steps, for tests of caching.</summary>
    public static GeneratorDriver CreateDriver(
        IEnumerable<AdditionalText> files, IReadOnlyDictionary<string, string>? properties = null, bool trackSteps = true)
    {
        var all = new Dictionary<string, string> { ["CardanoBIRootNamespace"] = Namespace };
        foreach ((string name, string value) in properties ?? ImmutableDictionary<string, string>.Empty) all[name] = value;
        return CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            files,
            ParseOptions,
            new SpecOptions(all),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
    }

    public static CSharpCompilation CreateCompilation(string source = "") => CSharpCompilation.Create(
        "Emitted",
        [CSharpSyntaxTree.ParseText(source, ParseOptions)],
        References,
        // Reported as a library's author would see them: nothing hidden but info.
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static ImmutableArray<AdditionalText> Files(IEnumerable<(string Path, string Text)> pages, string? overlay = null)
    {
        IEnumerable<AdditionalText> files = pages.Select(page => new SpecText(SpecOptions.Root + page.Path, page.Text));
        return [.. overlay is null ? files : files.Append(new SpecText(SpecOptions.Root + "overlay.yaml", overlay))];
    }
}
