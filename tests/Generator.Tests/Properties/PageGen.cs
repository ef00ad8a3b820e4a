using CardanoBI.Generator.Tests.Hostile;
using CardanoBI.Generator.Tests.Infrastructure;
using CsCheck;

namespace CardanoBI.Generator.Tests.Properties;

/// <summary>Composes pages from the format's parts; most are well-formed, some are not.</summary>
internal static class PageGen
{
    private static readonly Gen<string> HostileText = Gen.OneOf([.. HostileTexts.All.Values.Where(text => text.Length < 1000)]);

    private static readonly Gen<string> Word = Gen.Frequency(
        (8, Gen.OneOf(
            "id",
            "name",
            "epoch_no",
            "poolId",
            "tx_hash",
            "block",
            "params",
            "quantity",
            "amount",
            "items",
            "class",
            "value",
            "a",
            "b",
            "B",
            "cost_models",
            "Blöck",
            "2nd",
            "page_no",
            "page_size",
            "order")),
        (1, Gen.Char['a', 'z'].Array[1, 12].Select(letters => new string(letters))),
        (1, HostileText.Select(text => text.Replace("|", "", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' '))));

    private static readonly Gen<string> Prose = Gen.Frequency(
        (6, Gen.OneOf(
            "",
            "The thing.",
            "Page number to retrieve - defaults to 1",
            "Number of results per page - defaults to 20 - max 100",
            "The order, \"desc\" descending (default) \"asc\" ascending",
            "undefined",
            "See `here` and [there](x).")),
        (1, HostileText.Select(text => text.Replace("\n", " ", StringComparison.Ordinal))));

    private static readonly Gen<string> Type = Gen.Frequency(
        (9, Gen.OneOf(
            "string",
            "string(byte)",
            "string(date-time)",
            "integer(int32)",
            "integer(int64)",
            "number(double)",
            "boolean",
            "array",
            "object",
            "undefined(undefined)",
            "Inner",
            "Other")),
        (1, Word));

    private static readonly Gen<string> ParameterRow = Gen.Select(
        Word,
        Prose,
        Gen.OneOf("query", "query", "path", "header"),
        Gen.OneOf("string", "integer", "boolean", "number", "integer(int32)"),
        Gen.OneOf("true", "false", "false", "maybe"),
        (name, prose, place, type, required) => $"| {name}|{prose}|{place}|{type}|{required}|");

    private static readonly Gen<string> PropertyRow = Gen.Select(Word, Type, Prose, (name, type, prose) => $"| {name}|{type}|{prose}|");

    private static readonly Gen<string> Json = Gen.Recursive<string>((depth, json) => depth > 3
        ? Scalar!
        : Gen.Frequency(
            (3, Scalar!),
            (2, Gen.Select(Word, json).Array[0, 4].Select(members => "{"
                + string.Join(", ", members.Select(member => System.Text.Json.JsonSerializer.Serialize(member.Item1) + ": " + member.Item2))
                + "}")),
            (1, json.Array[0, 3].Select(items => "[" + string.Join(", ", items) + "]"))));

    private static Gen<string> Scalar => Gen.Frequency(
        (8, Gen.OneOf(
            "1",
            "0",
            "-1.5",
            "1e99",
            "18446744073709551615",
            "true",
            "null",
            "\"\"",
            "\"a\"",
            "\"2024-07-08T21:45:12\"",
            "\"...\"",
            "...",
            "\"YWJj\"")),
        (1, HostileText.Select(text => System.Text.Json.JsonSerializer.Serialize(text))));

    private static readonly Gen<string> Route = Gen.Select(
        Gen.OneOf("core", "bi"),
        Gen.OneOf("things", "blocks", "odata", "operations"),
        Gen.OneOf("", "/latest", "/{thing_id}", "/{id}/parts", "/{class}/{event}", "/a-b_c", "/{id}/{id}", "/.."),
        (domain, resource, rest) => $"GET /api/{domain}/{resource}{rest}");

    private static readonly Gen<string> Endpoint = Gen.Select(
        Route, ParameterRow.Array[0, 5], Json, PropertyRow.Array[0, 6], PropertyRow.Array[0, 3], Prose, Gen.Int[0, 15])
        .Select((route, parameters, json, rows, innerRows, title, parts) => TestPage.Endpoint(
            route,
            parts == 0 ? null : "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n" + string.Join("\n", parameters),
            parts == 1 ? null : parts % 3 == 0 ? json : "[" + json + ", \"...\"]",
            parts == 2
                ? null
                : "|Name|Type|Description|\n|---|---|---|\n"
                    + string.Join("\n", rows)
                    + (parts > 7 ? "\n\nInner\n\n|Name|Type|Description|\n|---|---|---|\n" + string.Join("\n", innerRows) : ""),
            title.Length == 0 ? "One thing" : title));

    public static readonly Gen<string> Page = Endpoint.Array[1, 3].Select(endpoints => TestPage.Head + string.Concat(endpoints));

    /// <summary>Texts that a mutation puts into a page.</summary>
    public static readonly Gen<string> Insertion = Gen.OneOf(HostileText, Word, Json, PropertyRow, ParameterRow, Gen.OneOf(
        "|",
        "`",
        "```",
        "---",
        "## ",
        "### ",
        "<TabItem value=\"200\">",
        "</TabItem>",
        "\n",
        "\r\n",
        "\uFEFF",
        "\t",
        ">",
        "- ",
        "{",
        "\""));

    public static readonly Gen<string?> Overlay = Gen.Frequency(
        (3, Gen.Const((string?)null)),
        (2, Gen.Select(
            Word,
            Gen.OneOf("Thing", "System", "Equals", "Inner", "string", "json", "Wire", "Queries", "ThingFields"),
            Gen.OneOf("type", "request", "method"),
            Gen.Bool,
            (word, name, fact, nullable) =>
                (string?)$"nullable: {(nullable ? "true" : "false")}\nwords: [Things]\nproperties:\n  {System.Text.Json.JsonSerializer.Serialize(word)}: {{ type: {name} }}\n  \"*id*\": {{ items: {name} }}\noperations:\n  \"GET *\": {{ {fact}: {name}, query: [{(nullable ? "filter, select, top" : "skip")}] }}\n")),
        (1, HostileText.Select(text => (string?)HostileTexts.Overlay(text))));
}
