namespace CardanoBI.Gen.Tests.Probing;

/// <summary>What <see cref="Differing"/> documents: a list with options, one with pages, one that is a window, and one object.</summary>
internal static class DifferingPage
{
    /// <summary>What <see cref="Overlay"/> says of the list of things.</summary>
    public const string ThingsWords = "type: Thing, rows: 20, query: [select, filter, orderby, skip, top]";

    public const string Overlay =
        """
        types:
          Thing:
            nullable: false
            properties:
              weight: { type: double }
        operations:
          GET /api/core/things: { type: Thing, rows: 20, query: [select, filter, orderby, skip, top] }
          GET /api/core/pages: { type: Thing, rows: 25, query: [] }
          GET /api/core/window: { type: Thing, rows: 8, query: [skip], window: depth }
          GET /api/core/things/{thing_id}: { type: Thing }
        """;

    private const string Table =
        """
        |Name|Type|Description|
        |---|---|---|
        | id|integer(int32)|The number.|
        | size|integer(int64)|The size.|
        | price|number|The price.|
        | weight|number|The weight.|
        | name|string|The name.|
        | made|string(date-time)|When it was made.|
        | raw|string(byte)|Its bytes.|
        | active|boolean|Whether it is active.|
        | tags|array|Its tags.|
        """;

    public static string Text { get; } =
        "---\nsidebar_label: 'Things'\n---\n"
            + Operation("All things", "/api/core/things", "", isList: true)
            + Operation(
                "Pages",
                "/api/core/pages",
                "| page_no|Which page - defaults to 1|query|integer|false|\n| page_size|How many rows - defaults to 10 - max 25|query|integer|false|\n",
                isList: true)
            + Operation("Window", "/api/core/window", "| depth|How many blocks - defaults to 4 - max 8|query|integer|false|\n", isList: true)
            + Operation("One thing", "/api/core/things/{thing_id}", "| thing_id|The thing.|path|string|true|\n", isList: false);

    public static string Thing(int id) =>
        $$"""{"id":{{id}},"size":9,"price":1.5,"weight":0.5,"name":"n","made":"2024-07-11T15:02:18","raw":"AAAA","active":true,"tags":["a"]}""";

    public static string List(IEnumerable<int> ids) => $"[{string.Join(',', ids.Select(Thing))}]";

    private static string Operation(string title, string route, string parameters, bool isList) =>
        $"""

        ## <span class="theme-doc-version-badge badge badge--success">GET</span> {title}

        Words.

        `GET {route}`

        {(parameters.Length == 0 ? "" : "### Parameters\n\n|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n" + parameters)}
        ### Code samples

        ```js
        const things = await CBI.core.things_({"{"} thing_id: "7" {"}"});
        ```

        ### Response Codes

        <Tabs groupId="response-type">
        <TabItem value="200" label="200">

        `OK: Fine.`

        ```json
        {(isList ? $"[{Thing(1)}]" : Thing(7))}
        ```
        </TabItem>
        <TabItem value="404" label="404">

        `Not Found: Nothing.`

        ```json
        Response schema is undefined.
        ```
        </TabItem>
        </Tabs>

        ### Response Schemas

        <Tabs groupId="response-type">
        <TabItem value="200" label="200">

        Status Code **200**

        {Table}
        </TabItem>
        </Tabs>

        """;
}
