using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>Whoever would be emitted with a name that two types meet in is refused, whichever page comes first.</summary>
public sealed class NameRefusalTests
{
    private const string PartTable = DiagnosticCase.SchemaHead + "| part|Part|The part.|\n\nPart\n\n";

    /// <summary>Three operations whose rows hold a part; two of the parts are alike.</summary>
    private static readonly (string Route, string Schema, string Sample)[] Holders =
    [
        (
            "GET /api/core/bolts/all",
            PartTable + DiagnosticCase.SchemaHead + "| size|integer(int64)|The size.|",
            """{ "part": { "size": 1 } }"""),
        (
            "GET /api/core/nuts/all",
            PartTable + DiagnosticCase.SchemaHead + "| weight|number|The weight.|",
            """{ "part": { "weight": 1.5 } }"""),
        (
            "GET /api/core/rods/all",
            PartTable + DiagnosticCase.SchemaHead + "| size|integer(int64)|The size.|",
            """{ "part": { "size": 2 } }"""),
    ];

    public static TheoryData<int, int, int> Orders => new()
    {
        { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Operations_that_pin_one_name_over_unlike_tables_are_refused_alike_in_every_order_of_pages(int first, int second, int third)
    {
        GeneratorRun run = Run(first, second, third, "properties:\n  part: { type: Part }\n");

        Assert.Equal(
            Holders.Select(holder =>
                $"'{holder.Route}' needs a type named Part, but that name is taken; it is not emitted until the overlay gives its type another name"),
            Messages(run, "CBI5003"));
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(run));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Operations_that_pin_one_name_for_unlike_rows_are_refused_alike_in_every_order_of_pages(int first, int second, int third)
    {
        GeneratorRun run = Run(first, second, third, "operations:\n  \"GET /api/core/*/all\": { type: Thing }\n");

        Assert.Equal(3, Messages(run, "CBI5004").Count());
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(run));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Row_and_parts_that_meet_in_a_name_are_refused_alike_in_every_order_of_pages(int first, int second, int third)
    {
        GeneratorRun run = Run(
            first, second, third, $"operations:\n  {Holders[1].Route}: {{ type: Part }}\nproperties:\n  part: {{ type: Part }}\n");

        Assert.Equal(Holders.Select(holder => holder.Route), Messages(run, "CBI5003").Select(message => message.Split('\'')[1]).Distinct());
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(run));
    }

    /// <summary>The holders' pages, sorted as given by their paths, beside a healthy one.</summary>
    private static GeneratorRun Run(int first, int second, int third, string overlay)
    {
        IEnumerable<(string, string)> pages = new[] { first, second, third }.Select((holder, place) =>
            (
                $"core-domain/Page{place}.md",
                TestPage.With(Holders[holder].Route, parameters: null, Holders[holder].Sample, Holders[holder].Schema)));
        return GeneratorHost.Run([.. pages, (DiagnosticCase.OtherPath, TestPage.Head + DiagnosticCase.OtherEndpoint)], overlay);
    }

    private static IEnumerable<string> Messages(GeneratorRun run, string id) =>
        run.Reported.Where(diagnostic => diagnostic.Id == id)
            .Select(diagnostic => diagnostic.GetMessage(null))
            .Order(StringComparer.Ordinal);
}
