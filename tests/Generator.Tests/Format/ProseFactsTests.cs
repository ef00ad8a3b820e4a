using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>docs-format.md, "Prose that carries facts".</summary>
public sealed class ProseFactsTests
{
    private const string Order = "In which order - \"desc\" descending (default) from new to old - \"asc\" ascending from old to new";

    [Theory]
    [InlineData("The page - defaults to 1", 1L, null)]
    [InlineData("How many - defaults to 20 - max 100", 20L, 100L)]
    [InlineData("How many - max 100", null, 100L)]
    [InlineData("How many, default to 5, maximum of 20.", 5L, 20L)]
    [InlineData("How many (Defaults to **20**, MAX `100`)", 20L, 100L)]
    [InlineData("The block - defaults to the latest one", null, null)]
    [InlineData("The climax 7 of it", null, null)]
    [InlineData("Defaults to 99999999999999999999", null, null)]
    public void Limits_of_integers_are_read_from_their_descriptions(string description, long? @default, long? maximum)
    {
        ParameterFacts facts = Facts(description, "integer");

        Assert.Equal((@default, maximum), (facts.Default, facts.Maximum));
    }

    [Fact]
    public void Limits_in_a_strings_description_are_words() => Assert.Equal(default(long?), Facts("A name - max 100", "string").Maximum);

    [Theory]
    [InlineData(Order, nameof(DocumentedOrder.Descending))]
    [InlineData("Order - \"asc\" ascending (default) - \"desc\" descending", nameof(DocumentedOrder.Ascending))]
    [InlineData("Order - 'asc' up - 'desc' down (Default)", nameof(DocumentedOrder.Descending))]
    [InlineData("Order - “asc” up (default) - “desc” down", nameof(DocumentedOrder.Ascending))]
    [InlineData("Order - \"ASC\" up (default) - \"DESC\" down", nameof(DocumentedOrder.Ascending))]
    [InlineData("Order - \"asc\" up - \"desc\" down", nameof(DocumentedOrder.Unstated))]
    [InlineData("Order - \"asc\" (default)", null)]
    [InlineData("Any order", null)]
    public void Orders_and_their_default_are_read_from_descriptions(string description, string? order) =>
        Assert.Equal(order, Facts(description, "string").Order?.ToString());

    [Fact]
    public void Ordered_parameter_is_an_enum() =>
        Assert.Equal(
            ["SortOrder? Order"], Emitted.Properties(GeneratorHost.Run(Page(Order, "string", "order")), "CoreThingsByThingIdRequest"));

    [Fact]
    public void Maximum_is_checked_before_anything_is_sent()
    {
        string source = GeneratorHost.Run(Page("How deep - defaults to 20 - max 100", "integer")).Sources["Core.Things.g.cs"];

        Assert.Contains("Argument.InRange(request.Depth, 1, 100, \"request.Depth\", \"depth\");", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How deep, default 5 to start with - max 20", "InRange(request.Depth, null, 20,")]
    [InlineData("Rows to skip - defaults to 0 - max 100", "InRange(request.Depth, null, 100,")]
    public void Only_a_count_begins_at_one(string description, string check) => Assert.Contains(
        check, GeneratorHost.Run(Page(description, "integer")).Sources["Core.Things.g.cs"], StringComparison.Ordinal);

    [Theory]
    [InlineData("How deep<ul><li>defaults to 5</li><li>max 20</li></ul>", "How deep defaults to 5 max 20")]
    [InlineData("How deep<p>defaults to 5</p><div>max 20</div>", "How deep defaults to 5 max 20")]
    [InlineData("How <b>d</b>eep<hr/>defaults to <i>5</i><BR>max 20", "How deep defaults to 5 max 20")]
    public void Lines_of_a_cell_are_words_of_their_own(string description, string prose)
    {
        DocumentedParameter depth = Reading.Operation(Page(description, "integer")).Parameters[1];

        Assert.Equal((prose, 5L, 20L), (depth.Description, depth.Facts.Default, depth.Facts.Maximum));
    }

    [Fact]
    public void Default_page_size_is_known_to_the_paging()
    {
        string page = TestPage.With("GET /api/core/things", """
            |Name|Description|In|Type|Required|
            |---|---|---|---|---|
            | page_no|Which page - defaults to 1|query|integer|false|
            | page_size|How many - defaults to 20 - max 100|query|integer|false|
            """, "[" + TestPage.DefaultSample + "]");

        Assert.Contains(
            "PageNumber(defaultSize: 20, maximumSize: 100)", GeneratorHost.Run(page).Sources["Core.Things.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Default_in_words_stays_in_the_documentation()
    {
        const string Words = "Where to start - defaults to the latest known thing";

        Assert.Contains(
            $"<summary>{Words}.</summary>",
            GeneratorHost.Run(Page(Words, "integer")).Sources["Core.Things.g.cs"],
            StringComparison.Ordinal);
    }

    private static ParameterFacts Facts(string description, string type) => Reading.Operation(Page(description, type)).Parameters[1].Facts;

    private static string Page(string description, string type, string name = "depth") =>
        TestPage.With(parameters: TestPage.DefaultParameters + $"\n| {name}|{description}|query|{type}|false|");
}
