using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI6001 to CBI6005: mistakes of the overlay, at their place in the YAML.</summary>
public sealed class OverlayDiagnosticsTests
{
    [Theory]
    [InlineData("types:\n  A: [\n", "(3,1)", "While parsing a node, did not find expected node content.")]
    [InlineData("types: [\nwords: a\n", "(1,8)", "What follows cannot be read; a bracket or quote may be unclosed.")]
    [InlineData("types: 'open\n", "(1,8)", "While scanning a quoted scalar, found unexpected end of stream.")]
    [InlineData("nullable: true\nnullable: false\n", "(2,1)", "Duplicate key nullable")]
    [InlineData("types:\n  A: &a { nullable: true }\n  B: *a\n", "(3,6)", "aliases are not supported")]
    [InlineData("types:\n  A: { nullable: true }\n  !!str A: { nullable: false }\n", "(3,3)", "tags are not supported")]
    [InlineData("nullable: true\n---\nnullable: false\n", "(2,1)", "a second document is not supported")]
    public void CBI6001_is_where_the_file_cannot_be_read(string overlay, string place, string reason) =>
        Assert.Equal(
            [$"CBI6001 overlay.yaml{place} The overlay cannot be read: {reason}"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(), overlay)));

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public void CBI6001_is_said_of_nesting_that_would_exhaust_the_stack(int depth) =>
        Assert.Equal(
            ["CBI6001 overlay.yaml(1,31)"],
            DiagnosticCase.Run(TestPage.With(), new string('[', depth) + new string(']', depth)).Diagnostics);

    [Fact]
    public void CBI6001_leaves_the_client_of_the_pages_alone() => LeavesTheClient("types: [\nwords: a\n");

    [Theory]
    [InlineData("nulable: true\n", "(1,1)", "nulable", "words, nullable, properties, parameters, types, operations")]
    [InlineData("types:\n  CoreOthers:\n    nulable: true\n", "(3,5)", "nulable", "nullable, summary, properties")]
    [InlineData("operations:\n  GET /api/core/others:\n    row: 5\n", "(3,5)", "row", "query, response, type, request, method, rows, anonymous, paging, window, ties, deprecated, properties")]
    [InlineData("properties:\n  code: { typ: string }\n", "(2,11)", "typ", "nullable, name, type, items, description, deprecated, values")]
    public void CBI6002_is_at_the_key(string overlay, string place, string key, string known) =>
        Assert.Equal(
            [$"CBI6002 overlay.yaml{place} '{key}' is not a known key here; known keys are {known}"],
            DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(), overlay)));

    [Fact]
    public void CBI6002_leaves_the_rest_of_the_overlay() =>
        Assert.Equal(
            ["Int32 Id", "String Name"],
            DiagnosticCase.Properties(DiagnosticCase.Run(TestPage.With(), "nulable: true\nproperties: { id: { type: int32 } }")));

    [Theory]
    [InlineData("nullable: maybe\n", "(1,11)", "'maybe' is not a valid value for nullable; expected true or false")]
    [InlineData("words: [ok]\n", "(1,9)", "'ok' is not a valid value for words; expected words with their capital letters, such as OfflineFetchErrors, each once")]
    [InlineData("words: [OThers, OTHers]\n", "(1,17)", "'OTHers' is not a valid value for words; expected words with their capital letters, such as OfflineFetchErrors, each once")]
    [InlineData("types: [a]\n", "(1,8)", "'[ a ]' is not a valid value for types; expected a mapping")]
    [InlineData("- a\n", "(1,1)", "'[ a ]' is not a valid value for an overlay; expected a mapping")]
    [InlineData("operations:\n  GET /api/core/others:\n    response: list\n", "(3,15)", "'list' is not a valid value for response; expected object, array, odata-collection or odata-entity")]
    [InlineData("operations:\n  GET /api/core/others: { rows: 0 }\n", "(2,33)", "'0' is not a valid value for rows; expected a whole number above 0 and at most 2147483647")]
    [InlineData("parameters:\n  thing_id: { maximum: 9223372036854775808 }\n", "(2,24)", "'9223372036854775808' is not a valid value for maximum; expected a whole number above 0")]
    [InlineData("operations:\n  GET /api/core/others: { type: other }\n", "(2,33)", "'other' is not a valid value for type; expected a C# name that begins with a capital letter")]
    [InlineData("operations:\n  GET /api/core/others: { query: [select, where], response: array }\n", "(2,43)", "'where' is not a valid value for query; expected any of select, filter, orderby, skip, top, count")]
    [InlineData("operations:\n  GET /api/core/others: { deprecated: False }\n", "(2,39)", "'False' is not a valid value for deprecated; expected true, false or a sentence")]
    [InlineData("properties:\n  code: { deprecated: no }\n", "(2,23)", "'no' is not a valid value for deprecated; expected true, false or a sentence")]
    [InlineData("properties:\n  code: { description: null }\n", "(2,24)", "'null' is not a valid value for description; expected a sentence")]
    [InlineData("properties:\n  code: { values: [a, ~] }\n", "(2,23)", "'~' is not a valid value for values; expected texts of which each has letters or digits that no other has")]
    [InlineData("operations:\n  GET /api/core/others: { paging: skip }\n", "(2,35)", "'skip' is not a valid value for paging; expected page-no, page-no-clamped or page-or-skip")]
    [InlineData("operations:\n  GET /api/core/others: { window: height }\n", "(2,35)", "'height' is not a valid value for window; expected the name of a parameter of 'GET /api/core/others'")]
    [InlineData("operations:\n  GET /api/core/o*: { window: height }\n  GET /api/core/others: { window: width }\n", "(3,35)", "'width' is not a valid value for window; expected the name of a parameter of 'GET /api/core/others'")]
    [InlineData("parameters:\n  thing_id: { form: hash }\n", "(2,21)", "'hash' is not a valid value for form; expected hex or address")]
    [InlineData("properties:\n  code: { values: [a-b, AB] }\n", "(2,25)", "'AB' is not a valid value for values; expected texts of which each has letters or digits that no other has")]
    [InlineData("parameters:\n  thing_id: { values: ['-'] }\n", "(2,24)", "''-'' is not a valid value for values; expected texts of which each has letters or digits that no other has")]
    [InlineData("properties:\n  code: { type: float }\n", "(2,17)", "'float' is not a valid value for type; expected a type name that begins with a capital letter, or one of string, bytes, date-time, boolean, int32, int64, uint64, decimal, double, json")]
    public void CBI6003_is_at_the_value(string overlay, string place, string message) =>
        Assert.Equal([$"CBI6003 overlay.yaml{place} {message}"], DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(), overlay)));

    [Fact]
    public void CBI6003_leaves_the_rest_of_the_entry()
    {
        GeneratorRun run = DiagnosticCase.Run(
            TestPage.With(), "operations: { 'GET /api/core/things/{thing_id}': { rows: many, type: Thing } }");

        Assert.Single(run.Errors);
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(run, "Thing"));
    }

    [Theory]
    [InlineData("operations:\n  GET /api/core/thingies: { rows: 5 }\n", "(2,3)", "Operation 'GET /api/core/thingies' matches nothing in the pages")]
    [InlineData("types:\n  Thing: { nullable: true }\n", "(2,3)", "Type 'Thing' matches nothing in the pages")]
    [InlineData("parameters:\n  thing_ids: { form: hex }\n", "(2,3)", "Parameter 'thing_ids' matches nothing in the pages")]
    [InlineData("properties:\n  '*_hex': { nullable: true }\n", "(2,3)", "Property '*_hex' matches nothing in the pages")]
    [InlineData("words: [OtherThings]\n", "(1,9)", "Word 'OtherThings' matches nothing in the pages")]
    [InlineData("types:\n  CoreOthers:\n    properties:\n      kode: { nullable: true }\n", "(4,7)", "Property 'kode' matches nothing in the pages")]
    [InlineData("operations:\n  GET /api/core/others:\n    properties:\n      kode: { nullable: true }\n", "(4,7)", "Property 'kode' matches nothing in the pages")]
    public void CBI6004_is_at_the_entry(string overlay, string place, string message) =>
        Assert.Equal([$"CBI6004 overlay.yaml{place} {message}"], DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(), overlay)));

    [Fact]
    public void CBI6004_leaves_the_client() => LeavesTheClient("types: { Thing: { nullable: true } }");

    [Theory]
    [InlineData("properties:\n  id: { nullable: false, values: [a] }\n", "(2,26)", "'values' has no effect: 'id' is not a string")]
    [InlineData("operations:\n  GET /api/core/others:\n    rows: 5\n", "(3,5)", "'rows' has no effect: 'GET /api/core/others' is not a list")]
    [InlineData("parameters:\n  thing_id:\n    maximum: 5\n", "(3,5)", "'maximum' has no effect: 'thing_id' is not an integer")]
    [InlineData("words:\n  - Others\n", "(2,5)", "'Others' has no effect: names have these capital letters without it")]
    public void CBI6005_is_at_the_key(string overlay, string place, string message) =>
        Assert.Equal([$"CBI6005 overlay.yaml{place} {message}"], DiagnosticCase.Lines(DiagnosticCase.Run(TestPage.With(), overlay)));

    [Fact]
    public void CBI6005_leaves_the_client() => LeavesTheClient("properties: { id: { values: [a] } }");

    [Fact]
    public void Name_that_every_type_declares_is_moved_aside() =>
        Assert.Equal(
            ["Int64 Id", "String ToStringValue"],
            DiagnosticCase.Properties(DiagnosticCase.Run(TestPage.With(), "properties: { name: { name: ToString } }")));

    private static void LeavesTheClient(string overlay)
    {
        GeneratorRun run = DiagnosticCase.Run(TestPage.With(), overlay);

        Assert.Equal([DiagnosticCase.Other, DiagnosticCase.Thing], DiagnosticCase.Operations(run));
        Assert.Equal(["Int64 Id", "String Name"], DiagnosticCase.Properties(run));
    }
}
