using System.Reflection;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>What the tests of single diagnostics share: a healthy endpoint beside the sick one, and words for what came out.</summary>
internal static class DiagnosticCase
{
    public const string Thing = "Core.Things.GetByThingIdAsync", Other = "Core.Others.GetAsync";

    public const string ThingPath = "core-domain/Things/Things.md", OtherPath = "core-domain/Others/Others.md";

    public const string SchemaHead = "|Name|Type|Description|\n|---|---|---|\n";

    /// <summary>An endpoint with nothing wrong and nothing in common with <see cref="TestPage"/>'s own.</summary>
    public static readonly string OtherEndpoint = TestPage.Endpoint(
        "GET /api/core/others",
        parameters: null,
        sample: """{ "code": "a" }""",
        schema: SchemaHead + "| code|string|The code.|",
        title: "Another");

    /// <summary>The page, with the healthy endpoint behind what it holds.</summary>
    public static GeneratorRun Run(string page, string? overlay = null) => GeneratorHost.Run([(ThingPath, page + OtherEndpoint)], overlay);

    /// <summary>The healthy endpoint's page beside a file whose text cannot be had.</summary>
    public static GeneratorRun RunBeside(string unreadable, Func<SourceText?> read)
    {
        IEnumerable<AdditionalText> files =
            [.. GeneratorHost.Files([(OtherPath, TestPage.Head + OtherEndpoint)]), new LazyText(SpecOptions.Root + unreadable, read)];
        GeneratorDriver driver = GeneratorHost.CreateDriver(files)
            .RunGeneratorsAndUpdateCompilation(GeneratorHost.CreateCompilation(), out Compilation compilation, out _);
        return new GeneratorRun(driver, compilation);
    }

    /// <summary>Every diagnostic with its place and message: <c>CBI3003 Things.md(30,12) Type 'strnig' is …</c></summary>
    public static IReadOnlyList<string> Lines(GeneratorRun run) => [.. run.Reported
        .Select(diagnostic => (Diagnostic: diagnostic, Span: diagnostic.Location.GetLineSpan()))
        .OrderBy(entry => entry.Span.Path, StringComparer.Ordinal)
        .ThenBy(entry => entry.Span.StartLinePosition)
        .ThenBy(entry => entry.Diagnostic.Id, StringComparer.Ordinal)
        .Select(entry => $"{entry.Diagnostic.Id} {Place(entry.Span)}{entry.Diagnostic.GetMessage(null)}")];

    /// <summary>The operations of the emitted client, which compiles without a warning.</summary>
    public static IEnumerable<string> Operations(GeneratorRun run)
    {
        Type root = run.Load().GetType(GeneratorHost.Namespace + ".CardanoBIClient", throwOnError: true)!;
        return ((IEnumerable<CardanoBI.Client.Operation>)root.GetProperty("Operations")!.GetValue(null)!)
            .Select(operation => operation.Name)
            .Order(StringComparer.Ordinal);
    }

    /// <summary>An emitted type's properties, as <c>Int64? Id</c>.</summary>
    public static IEnumerable<string> Properties(GeneratorRun run, string type = "CoreThingsByThingId") => run.Type(type)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => $"{Nullable.GetUnderlyingType(property.PropertyType)?.Name ?? property.PropertyType.Name} {property.Name}");

    /// <summary>The arguments of the emitted method, the request and the token left out.</summary>
    public static IEnumerable<string> Arguments(GeneratorRun run) => run.Type("CoreThingsClient").GetMethods()
        .First(method => method.Name == "GetByThingIdAsync").GetParameters()
        .Where(parameter => parameter.Name is not ("request" or "cancellationToken"))
        .Select(parameter => $"{parameter.ParameterType.Name} {parameter.Name}");

    private static string Place(FileLinePositionSpan span) => span.Path is { Length: > 0 } path
        ? $"{Path.GetFileName(path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}) "
        : "";

    private sealed class LazyText(string path, Func<SourceText?> read) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => read();
    }
}
