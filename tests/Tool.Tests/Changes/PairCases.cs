using CardanoBI.Gen.Changes;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>The edits of pages and overlays that a change log is tried with, by name.</summary>
internal static class PairCases
{
    private const string P = Things.Page, G = Things.Gadgets;

    private const Effects Code = Effects.Source | Effects.Binary;

    public static readonly Dictionary<string, PairCase> All = new()
    {
        ["nothing"] = new(Verdict.None, Effects.None, []),
        ["line ends"] = new(Verdict.None, Effects.None, []) { Edit = pair => Rewrite(pair.New, P, text => text.ReplaceLineEndings("\r\n")) },

        ["property added"] = Edited(P, "| price|", "| extra|string|More.|\n| price|", Verdict.Minor, Effects.None,
            "`extra` of `CoreThingsByThingId` was added: `string`"),
        ["property removed"] = Edited(P, "| price|integer(int32)|The thing's price.|\n", "", Verdict.Major, Code | Effects.Wire,
            "`price` of `CoreThingsByThingId` was removed") with { Also = [(P, ", \"price\": 3", "")] },
        ["property retyped"] = Edited(P, "| price|integer(int32)|", "| price|string|", Verdict.Major, Code | Effects.Wire,
            "`price` of `CoreThingsByThingId` has a new type: `integer(int32)` → `string` (`int?` → `string?` in C#)") with
        {
            Also = [(P, "\"price\": 3", "\"price\": \"3\"")],
        },
        ["property widened"] = Edited(P, "| price|integer(int32)|", "| price|integer(int64)|", Verdict.Major, Code | Effects.Wire,
            "`integer(int32)` → `integer(int64)`"),
        ["property narrowed"] = Edited(P, "| id|integer(int64)|The thing's", "| id|integer(int32)|The thing's", Verdict.Major, Code,
            "`integer(int64)` → `integer(int32)`"),
        ["property retyped, the client's type held by the overlay"] = Edited(
            P, "| price|integer(int32)|", "| price|integer(int64)|", Verdict.Patch, Effects.None,
            "`price` of `CoreThingsByThingId` has a new type: `integer(int32)` → `integer(int64)` (`decimal?` in C#, as before)") with
        {
            Overlay = "properties:\n  price: { type: decimal }\n",
        },
        ["property renamed"] = Edited(P, "| price|", "| cost|", Verdict.Major, Code | Effects.Wire,
            "`price` of `CoreThingsByThingId` was renamed to `cost`") with { Also = [(P, "\"price\"", "\"cost\"")] },
        ["property renamed and described anew"] = Edited(
            P, "| price|integer(int32)|The thing's price.|", "| cost|integer(int32)|What it costs.|", Verdict.Major, Code | Effects.Wire,
            "`price` of `CoreThingsByThingId` was removed", "`cost` of `CoreThingsByThingId` was added") with
        {
            Also = [(P, "\"price\"", "\"cost\"")],
        },
        ["property renamed in C# alone"] = new(Verdict.Major, Code, ["`price` of `CoreThingsByThingId` was renamed in C#: `Price` → `Cost`"])
        {
            NewOverlay = "properties:\n  price: { name: Cost }\n",
        },
        ["property deprecated"] = Edited(P, "The thing's price.|", "Deprecated: use another.|", Verdict.Minor, Effects.Warning,
            "`price` of `CoreThingsByThingId` — Deprecated: `Deprecated: use another.`"),
        ["property null no longer: a value"] = new(Verdict.Major, Code, ["`price` of `CoreThingsByThingId` is now never null"])
        {
            NewOverlay = "properties:\n  price: { nullable: false }\n",
        },
        ["property null no longer: a reference"] = new(Verdict.Minor, Effects.Warning, ["`name` of `CoreThingsByThingId` is now never null"])
        {
            NewOverlay = "properties:\n  name: { nullable: false }\n",
        },
        ["property null now: a reference"] = new(
            Verdict.Major, Effects.Warning | Effects.Wire, ["`name` of `CoreThingsByThingId` may now be null"])
        {
            OldOverlay = "properties:\n  name: { nullable: false }\n",
        },
        ["elements retyped by the overlay"] = new(
            Verdict.Major, Code | Effects.Wire, ["`tags` of `CoreThings` has a new type in C#: `IReadOnlyList<string>?` → `IReadOnlyList<JsonElement>?`"])
        {
            OldOverlay = "properties:\n  tags: { items: string }\n",
            NewOverlay = "properties:\n  tags: { items: json }\n",
        },

        ["known values added"] = new(Verdict.Minor, Effects.None, ["`name` of `CoreThingsByThingId` has more known values: `one`, `two`"])
        {
            NewOverlay = "types:\n  CoreThingsByThingId:\n    properties:\n      name: { values: [one, two] }\n",
        },
        ["known value removed"] = new(
            Verdict.Major, Effects.Source, ["`name` of `CoreThingsByThingId` no longer has the known values `two`"])
        {
            OldOverlay = "types:\n  CoreThingsByThingId:\n    properties:\n      name: { values: [one, two] }\n",
            NewOverlay = "types:\n  CoreThingsByThingId:\n    properties:\n      name: { values: [one] }\n",
        },
        ["known value of an argument replaced"] = new(
            Verdict.Major, Effects.Source, ["Parameter `kind` has more known values: `c`; no longer has the known values `b`"])
        {
            OldOverlay = "parameters:\n  kind: { values: [a, b] }\n",
            NewOverlay = "parameters:\n  kind: { values: [a, c] }\n",
        },

        ["optional parameter added"] = Edited(P, "| page_no|", "| size|Only of this size.|query|integer|false|\n| page_no|", Verdict.Minor, Effects.None,
            "Parameter `size` was added as optional"),
        ["first optional parameter added"] = Edited(
            P, "| thing_id|The thing.|path|string|true|", "| thing_id|The thing.|path|string|true|\n| full|All.|query|boolean|false|",
            Verdict.Minor, Effects.None, "Parameter `full` was added as optional"),
        ["required parameter added"] = Edited(P, "| color|", "| place|Where.|query|string|true|\n| color|", Verdict.Major, Code | Effects.Wire,
            "Parameter `place` was added as required"),
        ["optional parameter removed"] = Edited(P, "| color|Only things of this color.|query|string|false|\n", "", Verdict.Major, Code | Effects.Wire,
            "Parameter `color` was removed; it was optional"),
        ["last optional parameter removed"] = Edited(
            G, "| limit|How many - defaults to 10 - max 50|query|integer|false|\n", "", Verdict.Major, Code | Effects.Wire,
            "Parameter `limit` was removed; it was optional"),
        ["required parameter removed"] = Edited(P, "| kind|Which kind of things.|query|string|true|\n", "", Verdict.Major, Code | Effects.Wire,
            "Parameter `kind` was removed; it was required"),
        ["parameter required"] = Edited(P, "color.|query|string|false|", "color.|query|string|true|", Verdict.Major, Code | Effects.Wire,
            "Parameter `color` is now required"),
        ["parameter optional"] = Edited(P, "kind of things.|query|string|true|", "kind of things.|query|string|false|", Verdict.Major, Code,
            "Parameter `kind` is now optional"),
        ["parameter retyped"] = Edited(P, "color.|query|string|false|", "color.|query|integer|false|", Verdict.Major, Code | Effects.Wire,
            "Parameter `color` has a new type: `string` → `integer` (`string?` → `long?` in C#)"),
        ["required parameter widened"] = Edited(P, "| depth|How deep.|query|integer|", "| depth|How deep.|query|number|", Verdict.Major, Code,
            "Parameter `depth` has a new type: `integer` → `number` (`long` → `decimal` in C#)"),
        ["required parameter renamed"] = Edited(P, "| kind|", "| sort|", Verdict.Major, Effects.Source | Effects.Wire,
            "Parameter `kind` was renamed to `sort`"),
        ["optional parameter renamed"] = Edited(P, "| color|", "| paint|", Verdict.Major, Code | Effects.Wire,
            "Parameter `color` was renamed to `paint`"),
        ["placeholder renamed"] = Edited(P, "{thing_id}", "{id}", Verdict.Major, Code, "Parameter `thing_id` was renamed to `id`") with
        {
            Also = [(P, "| thing_id|", "| id|")],
        },
        ["limit lowered"] = Edited(P, "max 100", "max 50", Verdict.Major, Effects.Wire, "Parameter `page_size` has a new maximum: `100` → `50`"),
        ["limit raised"] = Edited(P, "max 100", "max 500", Verdict.Minor, Effects.None, "Parameter `page_size` has a new maximum: `100` → `500`"),
        ["limit gone, so that the number is a longer one"] = Edited(G, " - max 50", "", Verdict.Major, Code,
            "Parameter `limit` has a new maximum: `50` → none", "Parameter `limit` has a new type in C#: `int?` → `long?`"),
        ["limit added"] = Edited(P, "How deep.", "How deep - max 5", Verdict.Major, Code | Effects.Wire, "Parameter `depth` has a new maximum: none → `5`"),
        ["limit added by the overlay"] = new(Verdict.Major, Effects.Wire, ["Parameter `depth` has a new maximum: none → `9`"])
        {
            NewOverlay = "parameters:\n  depth: { maximum: 9 }\n",
        },
        ["default changed"] = Edited(P, "defaults to 20", "defaults to 50", Verdict.Major, Effects.Wire, "Parameter `page_size` has a new default: `20` → `50`"),
        ["parameter deprecated"] = Edited(P, "Only things of this color.", "Deprecated: use kind.", Verdict.Minor, Effects.Warning,
            "Parameter `color` — Deprecated: `Deprecated: use kind.`"),
        ["order of required parameters of one type"] = Edited(
            P, "| owner|Whose things.|query|string|true|\n| kind|Which kind of things.|query|string|true|\n",
            "| kind|Which kind of things.|query|string|true|\n| owner|Whose things.|query|string|true|\n", Verdict.Major, Effects.Meaning,
            "The required parameters were reordered: `owner, kind, depth` → `kind, owner, depth`"),
        ["order of required parameters of two types"] = Edited(
            P, "| kind|Which kind of things.|query|string|true|\n| depth|How deep.|query|integer|true|\n",
            "| depth|How deep.|query|integer|true|\n| kind|Which kind of things.|query|string|true|\n", Verdict.Major, Code,
            "The required parameters were reordered: `owner, kind, depth` → `owner, depth, kind`"),
        ["order of optional parameters"] = Edited(
            P, "| color|Only things of this color.|query|string|false|\n| page_no|Which page to return - defaults to 1|query|integer|false|\n",
            "| page_no|Which page to return - defaults to 1|query|integer|false|\n| color|Only things of this color.|query|string|false|\n",
            Verdict.Patch, Effects.None, "The rows of the parameters were reordered"),
        ["order of properties"] = Edited(
            P, "| price|integer(int32)|The thing's price.|\n| active|boolean|Whether it is active.|\n",
            "| active|boolean|Whether it is active.|\n| price|integer(int32)|The thing's price.|\n",
            Verdict.Patch, Effects.None, "The rows of `CoreThingsByThingId` were reordered"),

        ["route moved"] = Edited(P, "`GET /api/core/things/{thing_id}`", "`GET /api/core/objects/{thing_id}`", Verdict.Major, Code | Effects.Wire,
            "The route moved: `GET /api/core/things/{thing_id}` → `GET /api/core/objects/{thing_id}`"),
        ["operation removed"] = new(Verdict.Major, Code | Effects.Wire, ["The operation was removed, and with it `Core.Things.GetByThingIdAsync`"])
        {
            Edit = pair => Rewrite(pair.New, P, text => text[..text.LastIndexOf("## <span", StringComparison.Ordinal)]),
        },
        ["resource removed"] = new(Verdict.Major, Code | Effects.Wire, ["The operation was removed, and with it `Core.Gadgets.GetBySerialAsync`"])
        {
            Edit = pair => File.Delete(pair.New.PathOf(G)),
        },
        ["operation added"] = new(Verdict.Minor, Effects.None, ["The operation was added: `Core.Gadgets.GetBySerialAsync`"])
        {
            Edit = pair => Rewrite(pair.Old, G, text => text[..text.LastIndexOf("## <span", StringComparison.Ordinal)]),
        },
        ["operation deprecated"] = Edited(P, "Returns one thing.", "Deprecated: list all things instead.", Verdict.Minor, Effects.Warning,
            "Deprecated: `Deprecated: list all things instead.`"),
        ["answer a list now"] = Edited(P, "{ \"id\": 7, \"name\": \"seven\", \"price\": 3, \"active\": true }",
            "[ { \"id\": 7, \"name\": \"seven\", \"price\": 3, \"active\": true } ]", Verdict.Major, Code | Effects.Wire,
            "The kind of response changed: `Object` → `Array`"),
        ["answer a list now, held by the overlay"] = new(Verdict.Major, Code | Effects.Wire, ["The kind of response changed: `Object` → `Array`"])
        {
            NewOverlay = "operations:\n  GET /api/core/things/{thing_id}: { response: array }\n",
        },
        ["method renamed by the overlay"] = new(
            Verdict.Major, Code, ["The client's method was renamed: `Core.Things.GetByThingIdAsync` → `Core.Things.GetOneAsync`"])
        {
            NewOverlay = "operations:\n  GET /api/core/things/{thing_id}: { method: One }\n",
        },
        ["request renamed by the overlay"] = new(Verdict.Major, Code, ["`CoreThingsRequest` → `ThingsRequest`"])
        {
            NewOverlay = "operations:\n  GET /api/core/things: { request: ThingsRequest }\n",
        },
        ["query options"] = new(Verdict.Major, Code | Effects.Wire, ["The query options changed: `$filter, $orderby` → `$orderby`"])
        {
            OldOverlay = "operations:\n  GET /api/core/gadgets/{owner_id}/all: { query: [filter, orderby] }\n",
            NewOverlay = "operations:\n  GET /api/core/gadgets/{owner_id}/all: { query: [orderby] }\n",
        },
        ["token needed"] = new(Verdict.Major, Effects.Wire, ["A token is now needed"])
        {
            OldOverlay = "operations:\n  GET /api/core/things: { anonymous: true }\n",
        },

        ["type renamed by the overlay"] = new(Verdict.Major, Code, ["The type was renamed: `CoreThingsByThingId` → `Thing`"])
        {
            NewOverlay = "operations:\n  GET /api/core/things/{thing_id}: { type: Thing }\n",
        },
        ["type shared by the overlay"] = new(Verdict.Major, Code, ["is now shared: `CoreGadgetsBySerial` → `Gadget`"])
        {
            NewOverlay = Shared,
        },
        ["type unshared by the overlay"] = new(Verdict.Major, Code, ["is no longer shared by all that shared it: `Gadget` → `CoreGadgetsBySerial`"])
        {
            OldOverlay = Shared,
        },
        ["type unshared in part"] = new(Verdict.Major, Code, ["is no longer shared by all that shared it: `Gadget` → `Single`"])
        {
            OldOverlay = Shared,
            NewOverlay = Shared.Replace("{serial}: { type: Gadget }", "{serial}: { type: Single }", StringComparison.Ordinal),
        },
        ["type described by the overlay"] = new(Verdict.Patch, Effects.None, ["The summary of the type changed: "])
        {
            OldOverlay = Shared,
            NewOverlay = Shared + "types:\n  Gadget: { summary: \"A gadget.\" }\n",
        },

        ["description"] = Edited(P, "The thing's price.", "What it costs.", Verdict.Patch, Effects.None,
            "`price` of `CoreThingsByThingId` has a new description: `The thing's price.` → `What it costs.`"),
        ["status"] = Edited(P, "`Not Found: There is nothing.`", "`Not Found: Gone.`", Verdict.Patch, Effects.None, "Status `404` has a new message: "),
        ["prose only"] = Edited(P, "Words about things.", "Other words.", Verdict.Patch, Effects.None, "Other text of the page changed"),
        ["sample only"] = Edited(P, "\"seven\"", "\"eight\"", Verdict.Patch, Effects.None, "The sample changed"),
        ["title"] = Edited(P, "</span> One thing", "</span> A thing", Verdict.Patch, Effects.None, "The title changed: `One thing` → `A thing`"),
    };

    private const string Shared =
        "operations:\n  GET /api/core/gadgets/{owner_id}/all: { type: Gadget }\n  GET /api/core/gadgets/{serial}: { type: Gadget }\n";

    private static PairCase Edited(string page, string old, string @new, Verdict verdict, Effects effects, params string[] words) =>
        new(verdict, effects, words) { Also = [(page, old, @new)] };

    private static void Rewrite(Docs docs, string page, Func<string, string> rewrite) =>
        docs.Write(page, rewrite(File.ReadAllText(docs.PathOf(page))));
}
