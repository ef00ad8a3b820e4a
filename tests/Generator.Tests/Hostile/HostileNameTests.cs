using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>
/// Names that meet what the emitted code calls its own, each as a property, a parameter, a named
/// type, a domain, a resource, a literal and a route parameter, and pinned by the overlay.
/// </summary>
public sealed class HostileNameTests
{
    public static TheoryData<string> Words =>
    [
        "System", "global", "Task", "String", "Object", "Wire", "Client", "CardanoBI", "CardanoBIClient", "CardanoBISamples", "Acme", "Chain", "Sandbox", "Operations", "Catalogue", "Entries", "Dispose",
        "transport",
        "_transport",
        "options",
        "httpClient",
        "request",
        "cancellation_token",
        "builder",
        "reader",
        "member",
        "value",
        "names",
        "instance",
        "target",
        "element",
        "default",
        "null",
        "true",
        "this",
        "base",
        "void",
        "class",
        "event",
        "params",
        "namespace",
        "operator",
        "record",
        "required",
        "file",
        "scoped",
        "field",
        "nameof",
        "await",
        "async",
        "var",
        "dynamic",
        "nint",
        "unmanaged",
        "notnull",
        "partial",
        "with",
        "init",
        "yield",
        "where",
        "when",
        "and",
        "or",
        "not",
        "equals",
        "get_hash_code",
        "to_string",
        "print_members",
        "equality_contract",
        "clone",
        "deconstruct",
        "finalize",
        "memberwise_clone",
        "get_type",
        "reference_equals",
        "op_Equality",
        "Item",
        "page_no",
        "page_size",
        "core_things_by_thing_id",
        "core_things_by_thing_id_reader",
        "core_things_by_thing_id_request",
        "things_client",
        "core_things_client",
        "operations_value_client",
        "con",
        "aux",
        "nul",
        "1",
        "42nd",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_in_every_place_of_a_name_compiles_or_is_refused(string word)
    {
        string parameters =
            $"|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n|{word}|A.|path|string|true|\n|{word}_|B.|query|string|true|\n|_{word}|C.|query|integer|false|\n|page_no|D.|query|integer|false|\n|page_size|E.|query|integer|false|";
        string schema = $"|Name|Type|\n|---|---|\n|{word}|{(char.IsDigit(word[0]) ? "string" : "T" + word)}|\n|other|array|\n"
            + (char.IsDigit(word[0]) ? "" : $"\nT{word}\n\n|Name|Type|\n|---|---|\n|{word}|string|");
        string sample = $"[{{ \"{word}\": null, \"other\": [{{ \"{word}\": 1 }}] }}]";
        string Endpoint(string route, bool hasParameter) => TestPage.Endpoint(
            "GET /api/" + route,
            hasParameter ? parameters : parameters.Replace($"|{word}|A.|path|string|true|\n", "", StringComparison.Ordinal),
            sample,
            schema);
        bool isParameter = !char.IsDigit(word[0]);
        string page = TestPage.Head
            + Endpoint($"{word}/things", false)
            + Endpoint($"core/{word}", false)
            + Endpoint($"core/things/{word}", false)
            + Endpoint($"{word}/{word}", false)
            + Endpoint($"{word}/{word}_value_client", false)
            + (isParameter ? Endpoint($"core/things/{{{word}}}", true) : "");

        GeneratorRun run = HostileCase.Run([("core-domain/Things.md", page)]);

        Assert.NotEmpty(run.Sources);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("Acme")]
    [InlineData("Chain")]
    [InlineData("Wire")]
    [InlineData("CardanoBIClient")]
    [InlineData("CoreThingsClient")]
    [InlineData("CoreClient")]
    [InlineData("CoreThingsByThingIdRequest")]
    [InlineData("String")]
    [InlineData("Task")]
    [InlineData("Client")]
    [InlineData("SYSTEM")]
    [InlineData("Equals")]
    public void Name_that_the_overlay_pins_compiles_or_is_refused(string name)
    {
        string page = TestPage.With(
            parameters: TestPage.DefaultParameters + "\n|q|Q.|query|string|false|",
            sample: """{ "id": 1, "name": { "id": 2 } }""",
            schema: TestPage.DefaultSchema.Replace("| name|string|", "| name|object|", StringComparison.Ordinal));
        foreach (string pinned in new[]
        {
            $"type: {name}",
            $"request: {name}",
            $"method: {name}",
            $"type: {name}, request: {name}, method: {name}",
        })
        {
            HostileCase.Run(
                [("Things.md", page), ("Others.md", Diagnostics.DiagnosticCase.OtherEndpoint)],
                $"operations:\n  \"GET /api/core/*\": {{ {pinned} }}\n");
            HostileCase.Run(
                [("Things.md", page)],
                $"properties:\n  id: {{ name: {name} }}\n  name: {{ name: {name}, type: {name} }}\noperations:\n  \"GET /api/core/*\": {{ {pinned} }}\n");
        }
    }

    [Theory]
    [InlineData("Kelvin sign", "K", "k")]
    [InlineData("long s", "ſ", "s")]
    [InlineData("dotless i", "ı", "i")]
    [InlineData("dotted capital I", "İ", "i")]
    [InlineData("angstrom sign", "Å", "Å")]
    [InlineData("composed and decomposed", "caf\u00e9", "cafe\u0301")]
    [InlineData("sharp s", "ß", "ss")]
    [InlineData("fullwidth", "ａ", "a")]
    [InlineData("ligature", "ﬀ", "ff")]
    [InlineData("final sigma", "ς", "σ")]
    [InlineData("titlecase digraph", "ǅ", "ǆ")]
    [InlineData("bidi mark inside", "a\u200fb", "ab")]
    [InlineData("right to left letters", "שם", "סם")]
    [InlineData("case only", "PoolId", "pool_id")]
    [InlineData("capitals", "ID", "id")]
    public void Names_that_only_some_would_call_equal_compile_or_are_refused(string attack, string one, string other)
    {
        string parameters =
            $"|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| thing_id|A.|path|string|true|\n|{one}|A.|query|string|true|\n|{other}|B.|query|string|true|\n|x{one}|C.|query|string|false|\n|x{other}|D.|query|string|false|";
        string schema = $"|Name|Type|\n|---|---|\n|{one}|object|\n|{other}|object|\n|id|string|";
        string sample = $"{{ \"{one}\": {{ \"a\": 1 }}, \"{other}\": {{ \"b\": 2 }}, \"id\": \"\" }}";

        HostileCase.Run([
            ($"core-domain/{one}.md", TestPage.With(parameters: parameters, sample: sample, schema: schema)),
            ($"core-domain/{other}.md", TestPage.With("GET /api/core/parts", parameters: null, sample: sample, schema: schema)),
        ]);
        Assert.NotEqual(attack, one);
    }
}
