namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>Small pages in the documentation's template, with any part replaced.</summary>
internal static class TestPage
{
    public const string Head = """
        ---
        title: ''
        sidebar_label: 'Things'
        ---
        import Tabs from '@theme/Tabs';

        <span class="theme-doc-version-badge badge badge--primary">Version: 1.0</span>

        :::tip Endpoints Summary

        <EndpointBadge type="GET"/> One thing<br/>

        :::

        """;

    public const string DefaultRoute = "GET /api/core/things/{thing_id}";

    public const string DefaultParameters = """
        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | thing_id|The thing.|path|string|true|
        """;

    public const string DefaultSample = """{ "id": 1, "name": "one" }""";

    public const string DefaultSchema = """
        |Name|Type|Description|
        |---|---|---|
        | id|integer(int64)|The number.|
        | name|string|The name.|
        """;

    /// <summary>A page with one endpoint.</summary>
    public static string With(
        string route = DefaultRoute,
        string? parameters = DefaultParameters,
        string? sample = DefaultSample,
        string? schema = DefaultSchema,
        string title = "One thing",
        string badge = "GET") =>
        Head + Endpoint(route, parameters, sample, schema, title, badge);

    /// <summary>An endpoint; a part that is null is left out, its section's heading included.</summary>
    public static string Endpoint(
        string route = DefaultRoute,
        string? parameters = DefaultParameters,
        string? sample = DefaultSample,
        string? schema = DefaultSchema,
        string title = "One thing",
        string badge = "GET")
    {
        string page =
            $"## <span class=\"theme-doc-version-badge badge badge--success\">{badge}</span> {title}\n\nReturns {title}.\n\n`{route}`\n\n";
        if (parameters is not null) page += $"### 🎰 Parameters\n\n{parameters}\n\n\n";
        if (sample is not null)
            page += $"### 💌 Response Codes\n\n<Tabs groupId=\"response-type\">\n<TabItem value=\"200\" label=\"200\" attributes={{{{className: styles.green}}}}>\n\n`OK: Successful request.`\n\n```json\n{sample}\n```\n</TabItem>\n</Tabs>\n\n";
        if (schema is not null)
            page += $"### 💌 Response Schemas\n\n<Tabs groupId=\"response-type\">\n<TabItem value=\"200\" label=\"200\" attributes={{{{className: styles.green}}}}>\n\nStatus Code **200**\n\n{schema}\n</TabItem>\n</Tabs>\n\n";
        return page;
    }

    /// <summary>Where <paramref name="needle"/> stands first, as diagnostics print it: <c>Things.md(12,3)</c>.</summary>
    public static string At(string page, string needle, string file = "Things.md")
    {
        int index = page.IndexOf(needle, StringComparison.Ordinal);
        Assert.True(index >= 0, $"'{needle}' does not stand in the page.");
        int line = page[..index].Count(character => character == '\n');
        int column = index - (page.LastIndexOf('\n', Math.Max(index - 1, 0)) + 1);
        return $"{file}({line + 1},{column + 1})";
    }
}
