using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI2001 to CBI2010: the parameter table against the route and itself.</summary>
public sealed class ParameterDiagnosticsTests
{
    private const string Head = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n",
        ThingId = "| thing_id|The thing.|path|string|true|\n",
        Limit = "| limit|How many.|query|integer|false|";

    [Fact]
    public void CBI2001_is_at_the_placeholder_in_the_route() =>
        Assert.Equal(
            ["CBI2001 Things.md(18,23) Route parameter 'thing_id' has no row in the parameter table; it is assumed to be a string"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(parameters: null))));

    [Fact]
    public void CBI2001_leaves_the_endpoint_with_the_parameter()
    {
        GeneratorRun run = DiagnosticCase.Run(TestPage.With(parameters: Head + Limit));

        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(run));
        Assert.Equal(["String thingId"], DiagnosticCase.Arguments(run));
        Assert.Equal(["Int64 Limit"], Request(run));
    }

    [Fact]
    public void CBI2002_is_at_the_name()
    {
        string page = TestPage.With(parameters: Head + ThingId + "| part_id|The part.|path|string|true|");

        Assert.Equal(
            [$"CBI2002 {TestPage.At(page, "part_id")} Path parameter 'part_id' does not occur in the route '/api/core/things/{{thing_id}}'; it is left out"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2002_leaves_the_other_parameters()
    {
        GeneratorRun run = DiagnosticCase.Run(
            TestPage.With(parameters: Head + "| part_id|The part.|path|string|true|\n" + ThingId + Limit));

        Assert.Equal(["String thingId"], DiagnosticCase.Arguments(run));
        Assert.Equal(["Int64 Limit"], Request(run));
    }

    [Fact]
    public void CBI2003_is_at_the_type()
    {
        string page = TestPage.With(parameters: Head + ThingId + Limit.Replace("integer", "intger", StringComparison.Ordinal));

        Assert.Equal(
            ["CBI2003 Things.md(25,25) Parameter type 'intger' is not known; use string, integer, number or boolean"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2003_costs_an_optional_parameter_only() => CostsOnly("| bad|Wrong.|query|intger|false|\n");

    [Fact]
    public void CBI2003_costs_the_endpoint_where_it_cannot_do_without() =>
        CostsTheEndpoint(Head + ThingId.Replace("string", "strnig", StringComparison.Ordinal));

    [Fact]
    public void CBI2004_is_at_the_place()
    {
        string page = TestPage.With(parameters: Head + ThingId + "| trace|A trace.|header|string|false|");

        Assert.Equal(
            [$"CBI2004 {TestPage.At(page, "header|")} A parameter in 'header' is not supported; use path or query"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Theory]
    [InlineData("body")]
    [InlineData("path,query")]
    [InlineData("-1")]
    public void CBI2004_takes_two_words_only(string place) =>
        Assert.Contains(
            $"CBI2004: A parameter in '{place}' is not supported; use path or query",
            DiagnosticCase.Run(TestPage.With(parameters: Head + ThingId + $"| bad|Wrong.|{place}|string|true|")).Messages);

    [Fact]
    public void CBI2004_costs_an_optional_parameter_only() => CostsOnly("| bad|Wrong.|header|string|false|\n");

    [Fact]
    public void CBI2004_costs_the_endpoint_where_it_cannot_do_without() =>
        CostsTheEndpoint(Head + ThingId + "| bad|Wrong.|body|string|true|");

    [Fact]
    public void CBI2005_is_at_the_word()
    {
        string page = TestPage.With(parameters: Head + ThingId + Limit.Replace("false", "maybe", StringComparison.Ordinal));

        Assert.Equal(
            [$"CBI2005 {TestPage.At(page, "maybe")} Required is 'maybe'; it must be true or false"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2005_costs_the_endpoint_and_leaves_the_other() =>
        CostsTheEndpoint(Head + ThingId + Limit.Replace("false", "maybe", StringComparison.Ordinal));

    [Fact]
    public void CBI2006_is_at_the_second_row()
    {
        string page = TestPage.With(parameters: Head + ThingId + Limit + "\n" + Limit);

        Assert.Equal(["CBI2006 Things.md(26,3) Parameter 'limit' is documented twice"], DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2006_leaves_the_first_row() => CostsOnly(Limit + "\n");

    [Fact]
    public void CBI2007_is_at_the_header()
    {
        string page = TestPage.With(parameters: "|Name|Description|In|Required|\n|---|---|---|---|\n| thing_id|The thing.|path|true|");

        Assert.Equal(
            [$"CBI2007 {TestPage.At(page, "|Name|Description|In|")} The parameter table has no column 'Type'"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2007_costs_the_endpoint_and_leaves_the_other() =>
        CostsTheEndpoint("|Name|Description|In|Required|\n|---|---|---|---|\n| thing_id|The thing.|path|true|");

    [Fact]
    public void CBI2008_is_at_the_second_header()
    {
        string page = TestPage.With(parameters: TestPage.DefaultParameters + "\n\n" + Head + Limit);

        Assert.Equal(
            ["CBI2008 Things.md(26,1) Endpoint 'One thing' has a second parameter table"], DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2008_costs_the_endpoint_and_leaves_the_other() => CostsTheEndpoint(TestPage.DefaultParameters + "\n\n" + Head + Limit);

    [Theory]
    [InlineData("|Name|Description|In|Type|Required|\n| thing_id|The thing.|path|string|true|", "|Name|Description|In|")]
    [InlineData(TestPage.DefaultParameters + "\n\n| limit|How many.|query|integer|false|", "| limit")]
    public void CBI2010_is_at_the_first_of_the_rows(string parameters, string row)
    {
        string page = TestPage.With(parameters: parameters);

        Assert.Equal(
            [$"CBI2010 {TestPage.At(page, row)} The Parameters section of endpoint 'One thing' has rows here that are not part of a table"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2010_costs_the_endpoint_and_leaves_the_other() =>
        CostsTheEndpoint(TestPage.DefaultParameters + "\n\n| limit|How many.|query|integer|false|");

    [Fact]
    public void CBI2009_is_at_the_word()
    {
        string page = TestPage.With(parameters: Head + ThingId.Replace("true", "false", StringComparison.Ordinal));

        Assert.Equal(
            [$"CBI2009 {TestPage.At(page, "false")} Path parameter 'thing_id' is documented as not required, but the route cannot do without it; it is treated as required"],
            DiagnosticCase.Lines(DiagnosticCase.Run(page)));
    }

    [Fact]
    public void CBI2009_leaves_the_parameter_an_argument() =>
        Assert.Equal(["String thingId"], DiagnosticCase.Arguments(
            DiagnosticCase.Run(TestPage.With(parameters: Head + ThingId.Replace("true", "false", StringComparison.Ordinal)))));

    /// <summary>The row is an error and is left out; the endpoint and its other parameters are emitted.</summary>
    private static void CostsOnly(string row)
    {
        GeneratorRun run = DiagnosticCase.Run(TestPage.With(parameters: Head + ThingId + row + Limit));

        Assert.Single(run.Errors);
        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(run));
        Assert.Equal(["String thingId"], DiagnosticCase.Arguments(run));
        Assert.Equal(["Int64 Limit"], Request(run));
    }

    private static void CostsTheEndpoint(string parameters) =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(DiagnosticCase.Run(TestPage.With(parameters: parameters))));

    private static IEnumerable<string> Request(GeneratorRun run) => DiagnosticCase.Properties(run, "CoreThingsByThingIdRequest");
}
