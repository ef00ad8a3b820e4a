using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>Numbers as people write them, what is no limit, and types of parameters.</summary>
public sealed class MoreProseFactsTests
{
    [Theory]
    [InlineData("Rows - defaults to 1,000 - max 10,000", 1000L, 10000L)]
    [InlineData("Rows - defaults to 1 000 - max 10 000", 1000L, 10000L)]
    [InlineData("Rows - defaults to 1.000 - max 10.000", 1000L, 10000L)]
    [InlineData("Rows - defaults to 1'000 - max 1'000'000", 1000L, 1000000L)]
    [InlineData("Rows - max 10k", null, 10000L)]
    [InlineData("Rows. Default: 20. Maximum: 100.", 20L, 100L)]
    [InlineData("Rows. Default = 20, max = 100", 20L, 100L)]
    [InlineData("Rows (default 20, max. 100)", null, 100L)]
    [InlineData("Rows (default 20)", 20L, null)]
    [InlineData("Rows, default value is 20, maximum value of 100", 20L, 100L)]
    [InlineData("From a max 5 minutes old answer", null, null)]
    [InlineData("Answers take a maximum of 30 seconds", null, null)]
    [InlineData("Rows - defaults to 1,000,000,000,000,000,000", 1_000_000_000_000_000_000L, null)]
    [InlineData("Rows - max 9223372036854775807", null, long.MaxValue)]
    [InlineData("Rows - defaults to 20 - max 9223372036854775808", 20L, null)]
    [InlineData("Rows - defaults to 20 - max 10,000,000,000,000,000,000", 20L, null)]
    [InlineData("Rows - max 9999999999999999k", null, null)]
    [InlineData("Fills max 50% of it", null, null)]
    [InlineData("How many days back - max 30 days", null, 30L)]
    [InlineData("A ratio, max 1.5", null, null)]
    public void Numbers_of_prose(string description, long? @default, long? maximum)
    {
        ParameterFacts facts = Parameter("integer", description).Facts;

        Assert.Equal((@default, maximum), (facts.Default, facts.Maximum));
    }

    [Fact]
    public void Numbers_of_columns_that_nobody_knows()
    {
        DocumentedOperation operation = Reading.Operation(TestPage.With("GET /api/core/things", """
            |Name|Type|In|Required|Default|Maximum|
            |---|---|---|---|---|---|
            | depth|integer|query|false|1,000|10,000|
            """));

        Assert.Equal((1000L, 10000L), (operation.Parameters[0].Facts.Default, operation.Parameters[0].Facts.Maximum));
    }

    [Theory]
    [InlineData("integer(int46)")]
    [InlineData("string(datetime)")]
    [InlineData("number(integer)")]
    [InlineData("array")]
    public void Type_of_a_parameter_is_held_as_strictly_as_a_propertys(string type)
    {
        string page = TestPage.With(parameters: TestPage.DefaultParameters + $"\n| since|From when.|query|{type}|false|");

        Assert.Equal(["CBI2003 " + TestPage.At(page, type + "|false")], GeneratorHost.Run(page).Errors);
    }

    [Theory]
    [InlineData("query", "false")]
    [InlineData("query", "true")]
    [InlineData("path", "true")]
    public void Time_of_a_parameter_is_a_time(string place, string required)
    {
        string route = place == "path" ? "GET /api/core/things/{since}" : "GET /api/core/things";
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            route,
            $"|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| since|From when.|{place}|string(date-time)|{required}|"));

        Assert.Empty(run.Errors);
        string members = string.Join(" ", Emitted.Methods(run)) + run.Sources["Core.Things.g.cs"];
        Assert.Contains(
            required == "true" ? "(DateTimeOffset since" : "global::System.DateTimeOffset? Since", members, StringComparison.Ordinal);
        Assert.Contains(".UtcDateTime.ToString(\"yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'\"", members, StringComparison.Ordinal);
    }

    private static DocumentedParameter Parameter(string type, string description) => Reading.Bind(
        TestPage.With(
            parameters: TestPage.DefaultParameters + $"\n| depth|{description}|query|{type}|false|")).Model.Operations[0].Parameters[1];
}
