using System.Text.Json;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Tests;

/// <summary>Nine pages of the public documentation, held against the facts that were gathered about them by other means.</summary>
public sealed class DocumentationSampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "docs-sample");

    public static TheoryData<string> PagePaths => Directory.Exists(Folder)
        ? [.. Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : ["none"];

    [SharedTheory]
    [MemberData(nameof(PagePaths))]
    public void Page_gives_the_operations_parameters_fields_and_types_of_api_json(string path)
    {
        using JsonDocument facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "facts", "api.json")));
        string text = File.ReadAllText(Path.Combine(Folder, path));
        var diagnostics = new DiagnosticBag(path, SourceText.From(text));
        PageModel page = PageBinder.Bind(PageParser.Parse(text, diagnostics, default), path, diagnostics, default).Model;

        IEnumerable<string> expected = facts.RootElement.GetProperty("endpoints").EnumerateArray()
            .Where(endpoint => endpoint.GetProperty("page").GetString() == path)
            .SelectMany(Describe);

        Assert.Equal(expected, page.Operations.SelectMany(Describe));
    }

    [SharedTheory]
    [MemberData(nameof(PagePaths))]
    public void Page_compiles_without_a_warning_with_and_without_an_overlay(string path)
    {
        foreach (string? overlay in new[] { null, Repository.Overlay })
        {
            GeneratorRun run = GeneratorHost.Run([(path, File.ReadAllText(Path.Combine(Folder, path)))], overlay);

            Assert.Empty(run.Errors);
            run.Load();
        }
    }

    [SharedFact]
    public void All_nine_pages_compile_together_without_a_warning()
    {
        List<(string, string)> pages = [.. Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Folder, file), File.ReadAllText(file)))];

        GeneratorHost.Run(pages).Load();
        GeneratorHost.Run(pages, Repository.Overlay).Load();
    }

    private static IEnumerable<string> Describe(JsonElement endpoint)
    {
        yield return $"{endpoint.GetProperty("method")} {endpoint.GetProperty("path")} {endpoint.GetProperty("title")} shows {endpoint.GetProperty("documented_sample")}";
        foreach (JsonElement parameter in endpoint.GetProperty("parameters").EnumerateArray())
        {
            string values = parameter.TryGetProperty("values", out _) ? parameter.GetProperty("default").GetString()! : "";
            string number = values.Length == 0 && parameter.TryGetProperty("default", out JsonElement value) ? value.ToString() : "";
            string maximum = parameter.TryGetProperty("max", out JsonElement max) ? max.ToString() : "";
            yield return $"  {parameter.GetProperty("name")} {parameter.GetProperty("in")} {parameter.GetProperty("type")} {parameter.GetProperty("required").GetBoolean()} default {number} max {maximum} order {values}";
        }

        foreach (JsonElement field in endpoint.GetProperty("fields").EnumerateArray())
            yield return $"  {field.GetProperty("name")} {field.GetProperty("type")}";
    }

    private static IEnumerable<string> Describe(DocumentedOperation operation)
    {
        string shows = operation.Sample?.Kind switch
        {
            ResponseKind.Array => "array",
            ResponseKind.Object => "object",
            ResponseKind.ODataCollection or ResponseKind.ODataEntity => "odata",
            _ => "nothing",
        };
        yield return $"{operation.Verb} {operation.Route.Template} {operation.Title} shows {shows}";
        foreach (DocumentedParameter parameter in operation.Parameters)
            yield return $"  {parameter.WireName} {parameter.Place.ToString().ToLowerInvariant()} {parameter.Type.ToString().ToLowerInvariant()} {parameter.IsRequired} default {parameter.Facts.Default} max {parameter.Facts.Maximum} order {Word(parameter.Facts.Order)}";
        foreach (DocumentedProperty property in operation.Schema?.Properties ?? [])
            yield return $"  {property.WireName} {(property.Type.Kind == DocumentedTypeKind.Number ? "number(double)" : property.Type.InWords)}";
    }

    private static string Word(DocumentedOrder? order) =>
        order switch { DocumentedOrder.Ascending => "asc", DocumentedOrder.Descending => "desc", null => "", _ => "unknown" };
}
