using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>Every word of the overlay on every kind of thing: it has its effect, or CBI6005 says that it has none.</summary>
public sealed class OverlayWordTests
{
    private const string Head = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n";

    private const string Item = "GET /api/core/items/{text}/{number}", Plain = "GET /api/core/plain", Scalars = "GET /api/core/scalars",
        Paged = "GET /api/core/paged", Collection = "GET /api/core/odata/collection", Entity = "GET /api/core/odata/entity";

    private static readonly (string Path, string Text)[] Pages =
    [
        (DiagnosticCase.ThingPath, TestPage.With(
            Item,
            Head + """
                | text|A.|path|string|true|
                | number|B.|path|integer|true|
                | asked|C.|query|string|true|
                | optional|D.|query|string|false|
                | depth|E.|query|integer|false|
                | width|How wide - max 50|query|integer|false|
                | share|G.|query|number|false|
                | flag|H.|query|boolean|false|
                | order|The order - "desc" descending (default) - "asc" ascending|query|string|false|
                """,
            """{ "text": "a", "number": 1, "flag": true, "time": "2024-01-01T00:00:00", "texts": ["a"], "rows": [{ "a": 1 }], "nested": { "a": 1 }, "tabled": { "b": 1 } }""",
            """
            |Name|Type|Description|
            |---|---|---|
            | text|string|A.|
            | number|integer(int64)|B.|
            | flag|boolean|C.|
            | time|string(date-time)|D.|
            | texts|array|E.|
            | rows|array|F.|
            | nested|object|G.|
            | tabled|Table|H.|

            #### Table

            |Name|Type|Description|
            |---|---|---|
            | b|integer(int64)|I.|
            """)),
        ("core-domain/A/A.md", List(Plain, "a", """[{ "a": 1 }]""")),
        ("core-domain/B/B.md", TestPage.With(Scalars, null, """["a", "b"]""", null)),
        ("core-domain/C/C.md", List(
            Paged,
            "c",
            """[{ "c": 1 }]""",
            "| page_no|Which page|query|integer|false|\n| page_size|How many - defaults to 20 - max 100|query|integer|false|")),
        ("core-domain/D/D.md", List(Collection, "d", """{ "@odata.context": "x", "value": [{ "d": 1 }] }""")),
        ("core-domain/E/E.md", List(Entity, "e", """{ "@odata.context": "x", "e": 1 }""")),
    ];

    /// <summary>For each word the things that it fits, of all that there are.</summary>
    private static readonly (string Section, string Word, string[] Fits, string Needs)[] Words =
    [
        ("properties", "values: [a, b]", ["text", "texts"], "a string"),
        ("properties", "type: Named", ["nested", "tabled"], "an object"),
        ("properties", "type: int64", ["text", "number", "flag", "time", "texts", "rows", "nested", "tabled"], ""),
        ("properties", "items: string", ["texts", "rows", "nested"], "a list"),
        ("properties", "items: Named", ["rows", "nested"], "a list of objects"),
        ("properties", "nullable: false", ["text", "number", "flag", "time", "texts", "rows", "nested", "tabled"], ""),
        ("properties", "name: Named", ["text", "number", "flag", "time", "texts", "rows", "nested", "tabled"], ""),
        ("properties", "description: A.", ["text", "number", "flag", "time", "texts", "rows", "nested", "tabled"], ""),
        ("properties", "deprecated: true", ["text", "number", "flag", "time", "texts", "rows", "nested", "tabled"], ""),
        ("parameters", "form: hex", ["text", "asked"], "a required string"),
        ("parameters", "maximum: 7", ["number", "depth", "width"], "an integer"),
        ("parameters", "values: [a, b]", ["text", "asked", "optional"], "a string"),
        ("operations", "response: object", [Item, Plain, Scalars, Paged, Collection, Entity], ""),
        ("operations", "type: Named", [Item, Plain, Paged, Collection, Entity], "an operation that returns objects"),
        ("operations", "request: NamedRequest", [Item, Paged], "an operation with optional parameters"),
        ("operations", "method: Named", [Item, Plain, Scalars, Paged, Collection, Entity], ""),
        ("operations", "rows: 7", [Plain, Scalars, Paged, Collection], "a list"),
        ("operations", "query: [top]", [Plain, Scalars, Paged, Collection], "a list"),
        ("operations", "anonymous: true", [Item, Plain, Scalars, Paged, Collection, Entity], ""),
        ("operations", "paging: page-no", [Paged], "a list with page_no and page_size"),
        ("operations", "window: page_size", [Paged], "a list"),
        ("operations", "window: depth", [], "a list"),
        ("operations", "ties: true", [Plain, Scalars, Paged, Collection], "a list"),
        ("operations", "deprecated: true", [Item, Plain, Scalars, Paged, Collection, Entity], ""),
    ];

    private static readonly Dictionary<string, string[]> Things = new()
    {
        ["properties"] = ["text", "number", "flag", "time", "texts", "rows", "nested", "tabled"],
        ["parameters"] = ["text", "number", "asked", "optional", "depth", "width", "share", "flag", "order"],
        ["operations"] = [Item, Plain, Scalars, Paged, Collection, Entity],
    };

    public static IEnumerable<TheoryDataRow<string, string, string, string>> Cases =>
        from word in Words
        from thing in Things[word.Section]
        where !word.Word.StartsWith("window", StringComparison.Ordinal) || thing == (word.Word == "window: depth" ? Item : Paged)
        select new TheoryDataRow<string, string, string, string>(
            word.Section, thing, word.Word, word.Fits.Contains(thing) ? "" : word.Needs);

    [Fact]
    public void The_things_are_read_without_a_word() => Assert.Empty(Reported(""));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_has_an_effect_or_is_reported(string section, string thing, string word, string needs)
    {
        string[] expected = needs.Length == 0
            ? []
            : [$"CBI6005 overlay.yaml(3,5) '{word.Split(':')[0]}' has no effect: '{thing}' is not {needs}"];

        Assert.Equal(expected, Reported($"{section}:\n  {thing}:\n    {word}\n"));
    }

    [Theory]
    [InlineData("properties: { 'n*': { values: [a] } }", "nothing that 'n*' matches is a string")]
    [InlineData("properties: { 't*': { values: [a] } }", null)]
    [InlineData("parameters: { '*': { maximum: 7 } }", null)]
    [InlineData("operations: { 'GET /api/core/odata/*': { rows: 7 } }", null)]
    [InlineData("operations: { 'GET /api/core/odata/e*': { rows: 7 } }", "nothing that 'GET /api/core/odata/e*' matches is a list")]
    public void A_pattern_is_reported_if_the_word_fits_nothing_that_it_matches(string overlay, string? reason) => Assert.Equal(
        reason is null ? [] : [reason],
        Reported(overlay).Select(line => line.Split("has no effect: ")[1]));

    [Theory]
    [InlineData("properties: { rows: { items: Named } }\ntypes: { CoreItemsByTextNumber: { properties: { rows: { items: json } } } }")]
    [InlineData("properties: { nested: { type: Named } }\ntypes: { CoreItemsByTextNumber: { properties: { nested: { type: Nearer } } } }")]
    public void A_word_that_a_more_specific_one_overrides_is_not_reported(string overlay) => Assert.Empty(Reported(overlay));

    [Theory]
    [InlineData("PLain", "")]
    [InlineData("TExts", "")]
    [InlineData("WIdth", "")]
    [InlineData("RecentlyAdded", "")]
    [InlineData("Texts", "CBI6005 overlay.yaml(1,9) 'Texts' has no effect: names have these capital letters without it")]
    [InlineData("OData", "CBI6005 overlay.yaml(1,9) 'OData' has no effect: names have these capital letters without it")]
    [InlineData("PLains", "CBI6004 overlay.yaml(1,9) Word 'PLains' matches nothing in the pages")]
    public void A_word_changes_a_name_or_is_reported(string word, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected], Reported($"words: [{word}]\nproperties: {{ text: {{ values: [recentlyadded] }} }}"));

    [Fact]
    public void A_word_that_a_later_overlay_spells_otherwise_is_not_reported()
    {
        GeneratorRun run = GeneratorHost.Run([.. Pages, ("first.yaml", "words: [PLain]"), ("second.yaml", "words: [PlaiN]")]);

        Assert.DoesNotContain(run.Reported, diagnostic => diagnostic.Id is "CBI6004" or "CBI6005");
        Assert.Contains("Core.PlaiN.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_word_inside_a_type_and_inside_an_operation_is_at_its_own_place()
    {
        string[] lines = Reported($$"""
            types:
              CoreItemsByTextNumber:
                properties:
                  flag:
                    values: [a]
            operations:
              {{Item}}:
                properties:
                  number:
                    nullable: true
                    values: [a]
            """);

        Assert.Equal(
            [
                "CBI6005 overlay.yaml(5,9) 'values' has no effect: 'flag' is not a string",
                "CBI6005 overlay.yaml(11,9) 'values' has no effect: 'number' is not a string",
            ],
            lines);
    }

    [Fact]
    public void Nothing_is_said_of_words_while_a_page_has_an_error()
    {
        string broken = Pages[0].Text.Replace("integer(int64)|B.", "integr(int64)|B.", StringComparison.Ordinal);

        Assert.DoesNotContain(
            DiagnosticCase.Lines(GeneratorHost.Run([(Pages[0].Path, broken), .. Pages[1..]], "properties: { flag: { values: [a] } }")),
            line => line.StartsWith("CBI6005", StringComparison.Ordinal));
    }

    private static string List(string route, string property, string sample, string parameters = "") => TestPage.With(
        route,
        parameters.Length == 0 ? null : Head + parameters,
        sample,
        DiagnosticCase.SchemaHead + $"| {property}|integer(int64)|The number.|");

    /// <summary>
    /// What is reported of the overlay. What is said of the page is another matter: that a wrong type does not fit the sample, that the
    /// sample shows no elements of what the overlay makes a list, or that a list of scalars has no table.
    /// </summary>
    private static string[] Reported(string overlay) =>
    [
        .. DiagnosticCase.Lines(GeneratorHost.Run(Pages, overlay))
            .Where(line => line.Split(' ')[0] is not ("CBI3002" or "CBI3008" or "CBI4004")),
    ];
}
