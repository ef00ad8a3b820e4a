namespace CardanoBI.Gen.Tests.Changes;

/// <summary>Pages that have something of everything that can be changed.</summary>
internal static class Things
{
    public const string Page = "core-domain/Things/Things.md", Gadgets = "core-domain/Gadgets/Gadgets.md";

    public const string ThingsText =
        """
        ---
        sidebar_label: 'Things'
        ---
        import Tabs from '@theme/Tabs';

        Words about things.

        ## <span class="theme-doc-version-badge badge badge--success">GET</span> All things

        Lists the things of an owner.

        `GET /api/core/things`

        ### 🎰 Parameters

        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | owner|Whose things.|query|string|true|
        | kind|Which kind of things.|query|string|true|
        | depth|How deep.|query|integer|true|
        | color|Only things of this color.|query|string|false|
        | page_no|Which page to return - defaults to 1|query|integer|false|
        | page_size|How many rows - defaults to 20 - max 100|query|integer|false|

        ### 💌 Response Codes

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        `OK: Successful request.`

        ```json
        [ { "id": 1, "name": "one", "weight": 2.5, "tags": ["a"] } ]
        ```
        </TabItem>
        <TabItem value="404" label="404" attributes={{className: styles.red}}>

        `Not Found: There is nothing.`

        ```json
        Response schema is undefined.
        ```
        </TabItem>
        </Tabs>

        ### 💌 Response Schemas

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        Status Code **200**

        |Name|Type|Description|
        |---|---|---|
        | id|integer(int64)|The list's number.|
        | name|string|The list's name.|
        | weight|number|The list's weight.|
        | tags|[string]|The list's tags.|
        </TabItem>
        </Tabs>

        ## <span class="theme-doc-version-badge badge badge--success">GET</span> One thing

        Returns one thing.

        `GET /api/core/things/{thing_id}`

        ### 🎰 Parameters

        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | thing_id|The thing.|path|string|true|

        ### 💌 Response Codes

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        `OK: Successful request.`

        ```json
        { "id": 7, "name": "seven", "price": 3, "active": true }
        ```
        </TabItem>
        </Tabs>

        ### 💌 Response Schemas

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        Status Code **200**

        |Name|Type|Description|
        |---|---|---|
        | id|integer(int64)|The thing's number.|
        | name|string|The thing's name.|
        | price|integer(int32)|The thing's price.|
        | active|boolean|Whether it is active.|
        </TabItem>
        </Tabs>

        """;

    public const string GadgetsText =
        """
        ---
        sidebar_label: 'Gadgets'
        ---

        ## <span class="theme-doc-version-badge badge badge--success">GET</span> Gadgets of an owner

        Lists gadgets.

        `GET /api/core/gadgets/{owner_id}/all`

        ### 🎰 Parameters

        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | owner_id|The owner.|path|string|true|
        | limit|How many - defaults to 10 - max 50|query|integer|false|

        ### 💌 Response Codes

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        `OK: Successful request.`

        ```json
        [ { "serial": "x", "count": 1 } ]
        ```
        </TabItem>
        </Tabs>

        ### 💌 Response Schemas

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        Status Code **200**

        |Name|Type|Description|
        |---|---|---|
        | serial|string|The serial number.|
        | count|integer(int32)|How many.|
        </TabItem>
        </Tabs>

        ## <span class="theme-doc-version-badge badge badge--success">GET</span> One gadget

        Returns one gadget.

        `GET /api/core/gadgets/{serial}`

        ### 🎰 Parameters

        |Name|Description|In|Type|Required|
        |---|---|---|---|---|
        | serial|The serial number.|path|string|true|

        ### 💌 Response Codes

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        `OK: Successful request.`

        ```json
        { "serial": "x", "count": 1 }
        ```
        </TabItem>
        </Tabs>

        ### 💌 Response Schemas

        <Tabs groupId="response-type">
        <TabItem value="200" label="200" attributes={{className: styles.green}}>

        Status Code **200**

        |Name|Type|Description|
        |---|---|---|
        | serial|string|The serial number.|
        | count|integer(int32)|How many.|
        </TabItem>
        </Tabs>

        """;
}
