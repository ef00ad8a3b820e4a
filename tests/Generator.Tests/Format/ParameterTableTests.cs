using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "Tables", first line: parameters.</summary>
public sealed class ParameterTableTests
{
    private const string Header = "|Name|Description|In|Type|Required| \n|---|---|---|---|---|\n";
    private const string OldHeader = "|Name|Description|Type|Required|\n|---|---|---|---|\n";
    private const string PathRow = "| thing_id|The thing.|path|string|true|\n";

    [Fact]
    public void Path_and_query_parameters_are_told_apart_by_the_In_column() =>
        Assert.Equal(
            ["thing_id path string required", "depth query integer optional"],
            Reading.Parameters(Page(Header + PathRow + "| depth|How deep.|query|integer|false|")));

    [Fact]
    public void Required_path_parameters_are_arguments_and_optional_ones_sit_on_the_request()
    {
        GeneratorRun run = GeneratorHost.Run(
            Page(Header + PathRow + "| depth|How deep.|query|integer|false|\n| filter|Which.|query|string|true|"));

        Assert.Equal(
            [
                "Task<CoreThingsByThingId> GetByThingIdAsync(string thingId, string filter)",
                "Task<CoreThingsByThingId> GetByThingIdAsync(string thingId, string filter, CoreThingsByThingIdRequest request)",
            ],
            Emitted.Methods(run));
        Assert.Equal(["long? Depth"], Emitted.Properties(run, "CoreThingsByThingIdRequest"));
    }

    [Fact]
    public void Four_column_table_makes_a_name_of_the_route_a_path_parameter_and_any_other_a_query_parameter() =>
        Assert.Equal(
            ["thing_id path string required", "depth query integer optional"],
            Reading.Parameters(Page(OldHeader + "| depth|How deep.|integer|false|\n| thing_id|The thing.|string|true|")));

    [Theory]
    [InlineData("string(undefined)", "string")]
    [InlineData("integer(undefined)", "integer")]
    [InlineData("boolean(undefined)", "boolean")]
    [InlineData("number(undefined)", "number")]
    [InlineData("integer(int32)", "integer")]
    [InlineData("integer(uint64)", "integer")]
    [InlineData("number(double)", "number")]
    [InlineData("string(date-time)", "datetime")]
    [InlineData("String", "string")]
    [InlineData("`string`", "string")]
    public void Parameter_types_are_read_with_a_width_an_undefined_one_or_none(string cell, string type) =>
        Assert.Equal(
            ["thing_id path string required", $"depth query {type} optional"],
            Reading.Parameters(Page(Header + PathRow + $"| depth|How deep.|query|{cell}|false|")));

    [Fact]
    public void Integers_without_a_width_are_long_unless_the_prose_bounds_them()
    {
        GeneratorRun run = GeneratorHost.Run(
            Page(Header + PathRow + "| from|The first.|query|integer|false|\n| depth|How deep - max 50|query|integer|false|"));

        Assert.Equal(["long? From", "int? Depth"], Emitted.Properties(run, "CoreThingsByThingIdRequest"));
    }

    [Fact]
    public void Path_parameters_come_in_the_routes_order()
    {
        string page = TestPage.With(
            "GET /api/core/things/{thing_id}/parts/{part_no}",
            Header + "| depth|Deep.|query|integer|false|\n| part_no|The part.|path|integer|true|\n" + PathRow);

        Assert.Equal(
            ["thing_id path string required", "part_no path integer required", "depth query integer optional"], Reading.Parameters(page));
    }

    [Fact]
    public void Columns_are_found_by_their_names_whatever_their_order() =>
        Assert.Equal(
            ["thing_id path string required"],
            Reading.Parameters(Page("|Type|Required|In|Name|Description|\n|---|---|---|---|---|\n|string|true|path|thing_id|The thing.|")));

    [Fact]
    public void Columns_that_nobody_knows_are_passed_over() =>
        Assert.Equal(
            ["thing_id path string required"],
            Reading.Parameters(Page("|Name|Example|In|Type|Required|\n|---|---|---|---|---|\n|thing_id|abc|path|string|true|")));

    [Theory]
    [InlineData("| Name | Description | In | Type | Required |\n| :--- | :---: | --- | --- | ---: |\n| thing_id | The thing. | path | string | true |")]
    [InlineData("Name|Description|In|Type|Required\n---|---|---|---|---\nthing_id|The thing.|path|string|true")]
    [InlineData("|**Name**|**Description**|**In**|**Type**|**Required**|\n|---|---|---|---|---|\n|`thing_id`|The thing.|path|string|true|")]
    [InlineData("|name|description|in|type|required|\n|-|-|-|-|-|\n|thing\\_id|The thing.|Path|string|TRUE|")]
    [InlineData("|\tName\t|\tDescription\t|\tIn\t|\tType\t|\tRequired\t|\t\n|---|---|---|---|---|\t\n|\tthing_id\t|\tThe thing.\t|\tpath\t|\tstring\t|\ttrue\t|\t")]
    [InlineData("\t|Name|Description|In|Type|Required|\n\t|---|---|---|---|---|\n\t| thing_id|The thing.|path|string|true|")]
    public void Table_may_be_written_in_other_ways(string table)
    {
        string page = Page(table);

        Assert.Equal(["thing_id path string required"], Reading.Parameters(page));
        Assert.Equal("The thing.", Reading.Operation(page).Parameters[0].Description);
    }

    [Fact]
    public void Table_may_stand_directly_below_a_line_of_prose() =>
        Assert.Equal(["thing_id path string required"], Reading.Parameters(Page("What it takes:\n" + Header + PathRow)));

    [Fact]
    public void Prose_may_stand_directly_below_a_table() =>
        Assert.Equal(["thing_id path string required"], Reading.Parameters(Page(Header + PathRow + "That is all.")));

    [Fact]
    public void Description_is_the_prose_of_its_cell()
    {
        string page = Page(
            Header + "| thing_id|A *thing's* [name](https://example.org), as in `a\\|b` &mdash; no<br/>more|path|string|true|");

        Assert.Equal("A thing's name, as in a|b — no more", Reading.Operation(page).Parameters[0].Description);
    }

    [Fact]
    public void Description_of_the_word_undefined_is_none() =>
        Assert.Equal("", Reading.Operation(Page(Header + "| thing_id|undefined|path|string|true|")).Parameters[0].Description);

    [Fact]
    public void Empty_description_keeps_its_column() =>
        Assert.Equal(["thing_id path string required"], Reading.Parameters(Page(Header + "| thing_id||path|string|true|")));

    [Theory]
    [InlineData("params")]
    [InlineData("class")]
    [InlineData("request")]
    [InlineData("cancellationToken")]
    [InlineData("builder")]
    public void Parameter_may_be_named_like_a_keyword_or_like_an_argument_of_every_method(string name)
    {
        string page = TestPage.With(
            $"GET /api/core/things/{{{name}}}",
            Header + $"| {name}|One.|path|string|true|\n| @{name}|Two.|query|string|true|\n| event|Three.|query|string|false|"
                .Replace("@" + name, "other", StringComparison.Ordinal));

        Assert.Equal(2, Emitted.Methods(GeneratorHost.Run(page)).Count());
    }

    [Fact]
    public void Parameter_names_may_hold_blanks()
    {
        GeneratorRun run = GeneratorHost.Run(Page(Header + PathRow + "| stake address|Whose.|query|string|false|"));

        Assert.Equal(["string? StakeAddress"], Emitted.Properties(run, "CoreThingsByThingIdRequest"));
        Assert.Contains("AppendQuery(\"stake address\"", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
    }

    private static string Page(string table) => TestPage.With(parameters: table);
}
