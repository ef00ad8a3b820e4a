using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI8001 to CBI8003: the emitted client against the listing of the last release.</summary>
public sealed class SurfaceDiagnosticsTests
{
    private const string Gone = "which callers of the last release can use, has been removed";

    private static readonly string Page = TestPage.With(
        parameters: TestPage.DefaultParameters + "\n| depth|How deep - max 9|query|integer|false|");

    private static readonly string Listing = SurfaceText.Of([(DiagnosticCase.ThingPath, Page + DiagnosticCase.OtherEndpoint)]);

    [Fact]
    public void What_the_last_release_had_and_what_is_new_is_not_reported()
    {
        string more = Page.Replace(
            "| name|string|The name.|", "| name|string|The name.|\n| size|integer(int64)|New.|", StringComparison.Ordinal)
            .Replace("\"name\": \"one\"", "\"name\": \"one\", \"size\": 1", StringComparison.Ordinal);

        Assert.Empty(DiagnosticCase.Lines(Run(Page)));
        Assert.Empty(DiagnosticCase.Lines(Run(more)));
    }

    [Fact]
    public void CBI8001_is_at_the_tables_header_for_a_row_that_was_removed()
    {
        string page = Page.Replace("| name|string|The name.|\n", "\n", StringComparison.Ordinal)
            .Replace(", \"name\": \"one\"", "", StringComparison.Ordinal);

        Assert.Equal(
            [$"CBI8001 {TestPage.At(page, "|Name|Type|Description|")} 'CoreThingsByThingId.Name', {Gone}"],
            DiagnosticCase.Lines(Run(page)));
    }

    [Fact]
    public void CBI8001_is_at_the_tables_header_for_a_querys_field_too()
    {
        const string overlay = "operations:\n  GET /api/*:\n    query: [filter]\n";
        string list = TestPage.With("GET /api/core/things", parameters: null, sample: "[" + TestPage.DefaultSample + "]");
        string listing = SurfaceText.Of([(DiagnosticCase.ThingPath, list)], overlay);
        string page = list.Replace("| name|string|The name.|\n", "\n", StringComparison.Ordinal)
            .Replace(", \"name\": \"one\"", "", StringComparison.Ordinal);

        GeneratorRun run = GeneratorHost.Run([(DiagnosticCase.ThingPath, page), ("Surface.txt", listing)], overlay);

        string header = TestPage.At(page, "|Name|Type|Description|");
        Assert.Equal(
            [$"CBI8001 {header} 'CoreThings.Name', {Gone}", $"CBI8001 {header} 'Queries.CoreThingsFields.Name', {Gone}"],
            DiagnosticCase.Lines(run).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CBI8001_is_at_the_parameter_tables_header_for_a_parameter_that_was_renamed()
    {
        string page = Page.Replace("| depth|", "| deepness|", StringComparison.Ordinal);

        Assert.Equal(
            [$"CBI8001 {TestPage.At(page, "|Name|Description|In|")} 'CoreThingsByThingIdRequest.Depth', {Gone}"],
            DiagnosticCase.Lines(Run(page)));
    }

    [Fact]
    public void CBI8001_is_at_the_route_for_an_argument_that_was_renamed_and_says_what_there_is_now()
    {
        string page = Page.Replace("| name|string|", "| name|string|", StringComparison.Ordinal)
            .Replace("thing_id|The thing.|path|string|", "thing_id|The thing.|path|integer|", StringComparison.Ordinal);

        string[] lines = [.. DiagnosticCase.Lines(Run(page))];
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.StartsWith(
            $"CBI8001 {TestPage.At(page, TestPage.DefaultRoute)} 'CoreThingsClient.GetByThingIdAsync(string thingId, ",
            line,
            StringComparison.Ordinal));
        Assert.All(
            lines,
            line => Assert.Contains("; there is now 'CoreThingsClient.GetByThingIdAsync(long thingId, ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void CBI8001_is_at_the_listings_line_for_an_endpoint_that_no_page_has_any_more()
    {
        string[] lines = [.. DiagnosticCase.Lines(Run(""))];

        Assert.Equal(
            new[] { "CoreClient.Things", "CoreThingsByThingId", "CoreThingsByThingIdRequest", "CoreThingsClient" }
                .Select(name => $"CBI8001 Surface.txt({LineOf(name)},1) '{name}', {Gone}"),
            lines);
    }

    [Fact]
    public void CBI8002_is_at_the_cell()
    {
        string page = Page.Replace("integer(int64)", "integer(int32)", StringComparison.Ordinal);

        Assert.Equal(
            [$"CBI8002 {TestPage.At(page, "integer(int32)")} 'CoreThingsByThingId.Id', which callers of the last release can use, was 'long? {{ get; init; }}' and is now 'int? {{ get; init; }}'"],
            DiagnosticCase.Lines(Run(page)));
    }

    [Fact]
    public void CBI8002_is_at_the_route_for_a_list_that_was_one_object()
    {
        string page = Page.Replace(TestPage.DefaultSample, $"[{TestPage.DefaultSample}]", StringComparison.Ordinal);

        Assert.All(
            DiagnosticCase.Lines(Run(page)),
            line => Assert.StartsWith($"CBI8002 {TestPage.At(page, TestPage.DefaultRoute)} ", line, StringComparison.Ordinal));
        Assert.Equal(2, DiagnosticCase.Lines(Run(page)).Count);
    }

    [Fact]
    public void CBI8001_and_CBI8002_wait_until_the_pages_have_no_error()
    {
        string page = Page.Replace("integer(int64)", "integr(int64)", StringComparison.Ordinal);

        Assert.Equal(["CBI3003"], Run(page).Reported.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void CBI8003_is_at_the_line()
    {
        GeneratorRun run = GeneratorHost.Run(
            [(DiagnosticCase.ThingPath, Page + DiagnosticCase.OtherEndpoint), ("Surface.txt", "# fine\n\n<<<<<<< mine\n" + Listing)]);

        Assert.Equal(
            ["CBI8003 Surface.txt(3,1) '<<<<<<< mine' is not a valid line of a listing; each line is a name, ' -> ', and what the name stands for"],
            DiagnosticCase.Lines(run));
    }

    [Fact]
    public void CBI8001_leaves_the_client_as_the_pages_have_it() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(Run("")));

    [Fact]
    public void CBI8002_leaves_the_client_as_the_pages_have_it() =>
        Assert.Equal(
            [DiagnosticCase.Other, DiagnosticCase.Thing],
            DiagnosticCase.Operations(Run(Page.Replace("integer(int64)", "integer(int32)", StringComparison.Ordinal))));

    [Fact]
    public void CBI8003_leaves_the_client_as_the_pages_have_it() =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(
            GeneratorHost.Run([(DiagnosticCase.ThingPath, TestPage.Head + DiagnosticCase.OtherEndpoint), ("Surface.txt", "nothing")])));

    private static GeneratorRun Run(string page) =>
        GeneratorHost.Run([
            (DiagnosticCase.ThingPath, (page.Length > 0 ? page : TestPage.Head) + DiagnosticCase.OtherEndpoint), ("Surface.txt", Listing)
        ]);

    private static int LineOf(string name) =>
        Listing.Split('\n').ToList().FindIndex(line => line.StartsWith(name + " -> ", StringComparison.Ordinal)) + 1;
}
