using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>
/// What is read although a page writes it as the documentation does not: names, columns, headings, comments, nested rows.
/// </summary>
public sealed class OtherWordsTests
{
    private const string Head = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n";
    private const string Thing = "| thing_id|The thing.|path|string|true|\n";

    [Theory]
    [InlineData("**since**")]
    [InlineData("*since*")]
    [InlineData("***since***")]
    [InlineData("`since`")]
    [InlineData("**`since`**")]
    [InlineData("[since](#since)")]
    [InlineData("**[since](#since)**")]
    [InlineData("since*")]
    [InlineData("since\\*")]
    [InlineData("since?")]
    [InlineData("since (optional)")]
    [InlineData("since *(optional)*")]
    [InlineData("since, optional")]
    [InlineData("since [optional]")]
    [InlineData("since<br/>")]
    [InlineData("since<br/>optional")]
    [InlineData("since <Badge/>")]
    [InlineData("since <Badge text=\"new\" />")]
    [InlineData("since <span class=\"badge\">new</span>")]
    [InlineData("<code>since</code>")]
    [InlineData("<b>since</b>")]
    [InlineData("\"since\"")]
    [InlineData("'since'")]
    [InlineData("“since”")]
    [InlineData("since<sup>1</sup>")]
    [InlineData("since¹")]
    [InlineData("since {/* from when */}")]
    [InlineData("since <!-- from when -->")]
    public void Name_is_the_one_that_is_meant(string cell) =>
        Assert.Equal(
            ["thing_id path string required", "since query string optional"], Parameters($"| {cell}|From when.|query|string|false|"));

    [Theory]
    [InlineData("since / until")]
    [InlineData("since, until")]
    [InlineData("since (see below)")]
    [InlineData("since = now")]
    [InlineData("<since>")]
    [InlineData("since<br/>until when")]
    [InlineData("since[]")]
    [InlineData("» since")]
    public void Name_that_cannot_be_told_is_an_error_and_never_sent(string cell)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(parameters: Head + Thing + $"| {cell}|From when.|query|string|false|"));

        Assert.StartsWith("CBI1020", Assert.Single(run.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("since", run.Sources["Core.Things.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first block")]
    [InlineData("@odata.context")]
    [InlineData("$filter")]
    [InlineData("pool-id")]
    [InlineData("is-required")]
    [InlineData("required")]
    [InlineData("filter[name]")]
    [InlineData("block.no")]
    public void Name_of_another_kind_stays_as_it_is(string cell) => Assert.Contains(
        cell, Reading.Operation(TestPage.With(parameters: Head + Thing + $"| {cell}|It.|query|string|false|")).Parameters
            .Select(known => known.WireName));

    [Theory]
    [InlineData("|Parameter|Description|Location|Data type|Mandatory|")]
    [InlineData("|Field|Meaning|Place|Type|Required?|")]
    [InlineData("|Name|Description|Dans|Type|Required|")]
    public void Columns_may_have_other_names_that_mean_no_other_column(string header) =>
        Assert.Equal(
            ["thing_id path string required", "since query string optional"], Parameters("| since|From when.|query|string|false|", header));

    [Theory]
    [InlineData("|Nmae|Description|In|Type|Required|", "Nmae")]
    [InlineData("|Name|Description|In|Tpye|Required|", "Tpye")]
    [InlineData("|Name|Description|In|Type|Requierd|", "Requierd")]
    public void Column_of_nearly_that_name_is_an_error(string header, string heading)
    {
        string page = TestPage.With(parameters: header + "\n|---|---|---|---|---|\n" + Thing);

        Assert.Equal(["CBI1019 " + TestPage.At(page, heading)], GeneratorHost.Run(page).Errors);
    }

    [Theory]
    [InlineData("|Datatype|Name|Description|In|Type|Required|", "|integer|id|The number.|path|string|true|", "Datatype")]
    [InlineData("|Type|Name|Description|In|Type|Required|", "|string|id|The number.|path|integer|true|", "Type|Required")]
    [InlineData("|Parameter|Name|Description|In|Type|Required|", "|number|id|The number.|path|integer|true|", "Parameter|")]
    [InlineData("|Name|Description|In|Type|Required|Location|", "|id|The number.|path|integer|true|query|", "Location")]
    [InlineData("|Name|Description|In|Type|Required|Mandatory|", "|id|The number.|path|integer|true|false|", "Mandatory")]
    public void Columns_that_mean_the_same_and_differ_are_an_error(string header, string row, string heading)
    {
        string page = TestPage.With("GET /api/core/things/{id}", $"{header}\n|---|---|---|---|---|---|\n{row}");

        Assert.Equal(["CBI1021 " + TestPage.At(page, heading)], GeneratorHost.Run(page).Errors);
    }

    [Theory]
    [InlineData("|Name|Parameter|In|Type|Data type|Required|", "| since|since|query|string|String|false|")]
    [InlineData("|Name|Parameter|In|Type|Data type|Required|", "| since||query|string||false|")]
    public void Columns_that_mean_the_same_and_agree_are_one(string header, string row) => Assert.Equal(
        ["since query string optional"],
        Reading.Parameters(TestPage.With("GET /api/core/things", $"{header}\n|---|---|---|---|---|---|\n{row}")));

    [Theory]
    [InlineData("|Name|Description|Comments|In|Type|Required|")]
    [InlineData("|Name|Meaning|Description|In|Type|Required|")]
    public void Limits_of_a_second_description_count(string header)
    {
        string row = header.Contains("Comments", StringComparison.Ordinal)
            ? "| depth|How deep|defaults to 5 - max 20|query|integer|false|"
            : "| depth|defaults to 5 - max 20|How deep|query|integer|false|";
        DocumentedParameter depth = Assert.Single(
            Reading.Operation(TestPage.With("GET /api/core/things", $"{header}\n|---|---|---|---|---|---|\n{row}")).Parameters);

        Assert.Equal(("How deep", 5L, 20L), (depth.Description, depth.Facts.Default, depth.Facts.Maximum));
    }

    [Theory]
    [InlineData("### Arguments")]
    [InlineData("### Query string")]
    [InlineData("### Request")]
    [InlineData("**Parameters**")]
    [InlineData("### 参数")]
    [InlineData("<details>\n<summary>Arguments</summary>")]
    public void Parameters_under_another_heading_are_read_by_their_columns(string heading) =>
        Reading.AssertWhole(TestPage.With().Replace("### 🎰 Parameters", heading, StringComparison.Ordinal));

    [Theory]
    [InlineData("{/* Not yet. */}")]
    [InlineData("{/*\n\n## <span>GET</span> Secret\n\n`GET /api/core/secret`\n\n|Name|Type|\n|---|---|\n|a|string|\n\n*/}")]
    [InlineData("<!--\n\n## <span>GET</span> Secret\n\n`GET /api/core/secret`\n\n-->")]
    public void Comment_hides_what_is_in_it(string comment)
    {
        string page = TestPage.With();

        Reading.AssertWhole(page.Replace("### 💌 Response Codes", comment + "\n\n### 💌 Response Codes", StringComparison.Ordinal));
        Reading.AssertWhole(page.Replace("## <span", comment + "\n\n## <span", StringComparison.Ordinal));
        Reading.AssertWhole(page + comment + "\n");
    }

    [Fact]
    public void Comment_within_words_is_none_of_them()
    {
        string page = TestPage.With().Replace("Returns One thing.", "Returns {/* but see below */} one thing.", StringComparison.Ordinal)
            .Replace("</span> One thing\n", "</span> One {/* or more */} thing\n", StringComparison.Ordinal);

        Assert.Equal(("One thing", "Returns one thing."), (Reading.Operation(page).Title, Reading.Operation(page).Description));
    }

    [Theory]
    [InlineData("### ", "#### ", "## Things\n\nAbout things.\n\n### <span class=\"badge\">GET</span>")]
    [InlineData("### ", "#### ", "## Things\n\n### <span class=\"badge\">get</span>")]
    public void Endpoint_may_stand_one_level_deeper(string level, string deeper, string heading)
    {
        string page = TestPage.With().Replace("\n" + level, "\n" + deeper, StringComparison.Ordinal)
            .Replace("## <span class=\"theme-doc-version-badge badge badge--success\">GET</span>", heading, StringComparison.Ordinal);

        Reading.AssertWhole(page);
    }

    [Fact]
    public void Endpoints_without_a_badge_may_stand_below_a_group()
    {
        string page = TestPage.Head + "## Things\n\n" + Deeper("All things", "things") + Deeper("All parts", "parts");

        Assert.Empty(GeneratorHost.Run(page).Errors);
        Assert.Equal(["GET /api/core/things", "GET /api/core/parts"], Reading.Routes(page));

        static string Deeper(string title, string route) =>
            TestPage.Endpoint("GET /api/core/" + route, parameters: null).Replace("\n### ", "\n#### ", StringComparison.Ordinal)
                .Replace(
                    "## <span class=\"theme-doc-version-badge badge badge--success\">GET</span> One thing",
                    "### " + title,
                    StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<span class=\"badge\">GET</span> One thing\n---")]
    [InlineData("<span class=\"badge\">GET</span> One thing\n======")]
    public void Heading_of_an_endpoint_may_be_underlined(string heading) => Reading.AssertWhole(TestPage.With().Replace(
        "## <span class=\"theme-doc-version-badge badge badge--success\">GET</span> One thing", heading, StringComparison.Ordinal));

    [Fact]
    public void Section_heading_may_be_underlined() => Reading.AssertWhole(
        TestPage.With().Replace("### 🎰 Parameters", "Parameters\n----------", StringComparison.Ordinal));

    [Fact]
    public void Rows_with_guillemets_are_nested_properties()
    {
        const string Schema = """
            |Name|Type|Required|Restrictions|Description|
            |---|---|---|---|---|
            |*anonymous*|object|false|none|none|
            |» id|integer(int64)|true|none|The id.|
            |» owner|object|false|none|The owner.|
            |»» name|string|false|none|Its name.|
            |»» home|object|false|none|Its home.|
            |»»» city|string|false|none|The city.|
            |» parts|[object]|false|none|The parts.|
            |»» no|integer(int32)|false|none|Its number.|
            |» tags|[string]|false|none|The tags.|
            """;
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            schema: Schema,
            sample: """{ "id": 1, "owner": { "name": "a", "home": { "city": "b" } }, "parts": [{ "no": 1 }], "tags": ["c"] }"""));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            ["long? Id", $"{Emitted.Row}_Owner? Owner", $"IReadOnlyList<{Emitted.Row}_Parts>? Parts", "IReadOnlyList<string>? Tags"],
            Emitted.Properties(run));
        Assert.Equal(["string? Name", $"{Emitted.Row}_OwnerHome? Home"], Emitted.Properties(run, Emitted.Row + "_Owner"));
        Assert.Equal(["string? City"], Emitted.Properties(run, Emitted.Row + "_OwnerHome"));
        Assert.Equal(["int? No"], Emitted.Properties(run, Emitted.Row + "_Parts"));
    }

    [Theory]
    [InlineData("|id|string|\n|»» deep|string|")]
    [InlineData("|id|string|\n|» nested|string|")]
    public void Row_that_nothing_above_can_hold_is_an_error(string rows)
    {
        string page = TestPage.With(sample: """{ "id": "a" }""", schema: "|Name|Type|\n|---|---|\n" + rows);

        Assert.Equal(["CBI1020 " + TestPage.At(page, "»")], GeneratorHost.Run(page).Errors);
    }

    private static IEnumerable<string> Parameters(string row, string header = "|Name|Description|In|Type|Required|") =>
        Reading.Parameters(TestPage.With(parameters: header + "\n|---|---|---|---|---|\n" + Thing + row));
}
