using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Samples;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>A page as the generator understands it, in lines short enough to compare.</summary>
internal static class Reading
{
    private const string Path = "core-domain/Things/Things.md";

    public static BoundPage Bind(string page)
    {
        var diagnostics = new DiagnosticBag(Path, SourceText.From(page));
        return PageBinder.Bind(PageParser.Parse(page, diagnostics, default), Path, diagnostics, default);
    }

    /// <summary>The only operation of a page about which there is nothing to say.</summary>
    public static DocumentedOperation Operation(string page)
    {
        BoundPage bound = Bind(page);
        Assert.Empty(Complaints(bound));
        return Assert.Single(bound.Model.Operations);
    }

    public static IEnumerable<string> Complaints(BoundPage page) => page.Findings.Select(finding => finding.Descriptor.Id);

    public static IEnumerable<string> Routes(string page) => Bind(page).Model.Operations.Select(operation => operation.Key);

    /// <summary>Parameters as in <c>thing_id path string required</c>.</summary>
    public static IEnumerable<string> Parameters(string page) => Operation(page).Parameters
        .Select(parameter => $"{parameter.WireName} {parameter.Place} {parameter.Type} {(parameter.IsRequired ? "required" : "optional")}"
            .ToLowerInvariant());

    /// <summary>Properties of the answer's own table as in <c>id integer(int64)</c>.</summary>
    public static IEnumerable<string> Properties(string page) => Properties(Operation(page).Schema);

    public static IEnumerable<string> Properties(DocumentedSchema? schema) =>
        schema!.Properties.Select(property => property.WireName + " " + property.Type.InWords);

    /// <summary>
    /// The page is <see cref="TestPage.With"/>'s own, however it is written: nothing of its one endpoint is lost or added.
    /// </summary>
    public static void AssertWhole(string page)
    {
        DocumentedOperation operation = Operation(page);
        Assert.Equal(["thing_id"], operation.Parameters.Select(parameter => parameter.WireName));
        Assert.Equal(["id integer(int64)", "name string"], Properties(operation.Schema));
        Assert.Equal(ResponseKind.Object, operation.Sample?.Kind);
        Assert.Equal("OK: Successful request.", operation.Statuses.Single(status => status.Code == "200").Message);
    }
}
