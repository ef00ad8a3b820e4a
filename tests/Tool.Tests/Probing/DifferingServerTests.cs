using CardanoBI.Gen.Probing;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// A server whose members or responses differ from its pages in one way: it is found once, at the cell or the entry that says otherwise, and nothing else is.
/// What an overlay can mend is silent with the overlay that the probe writes.
/// </summary>
public sealed class DifferingServerTests
{
    private const string Ok = "<TabItem value=\"200\" label=\"200\">";

    [Fact]
    public async Task A_server_that_does_what_is_said_gives_no_reason_to_speak()
    {
        using var server = new Differing();
        Assert.Empty(await server.FindAsync());
        Assert.Equal("", File.ReadAllText(server.Mend));
    }

    [Theory]
    [InlineData("\"size\":9", "\"size\":null", "CBI1107 at 'Thing'")]
    [InlineData("\"size\":9,", "", "CBI1107 at 'Thing'")]
    [InlineData("\"size\":9", "\"size\":\"9\"", "CBI1108 at 'integer(int64)'")]
    [InlineData("\"name\":\"n\"", "\"name\":5", "CBI1108 at 'string'")]
    [InlineData("\"name\":\"n\"", "\"name\":{\"a\":1}", "CBI1108 at 'string'")]
    [InlineData("\"active\":true", "\"active\":1", "CBI1108 at 'boolean'")]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":[1]", "CBI1108 at 'array'")]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":\"a\"", "CBI1108 at 'array'")]
    [InlineData("\"id\":", "\"id\":3000000000", "CBI1109 at 'integer(int32)'")]
    [InlineData("\"size\":9", "\"size\":18446744073709551615", "CBI1109 at 'integer(int64)'")]
    [InlineData("\"size\":9", "\"size\":184467440737095516150", "CBI1109 at 'integer(int64)'")]
    [InlineData("\"size\":9", "\"size\":1.5", "CBI1109 at 'integer(int64)'")]
    [InlineData("\"price\":1.5", "\"price\":123456789012345678901234567890.5", "CBI1109 at 'number'")]
    [InlineData("\"weight\":0.5", "\"weight\":141738338747111456.25", "CBI1110 at 'weight'")]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"yesterday\"", "CBI1111 at 'string(date-time)'")]
    [InlineData("\"raw\":\"AAAA\"", "\"raw\":\"A-\"", "CBI1112 at 'string(byte)'")]
    public async Task A_member_that_differs_is_found_and_mended(string old, string @new, string found)
    {
        using Differing server = new Differing().WithRow(old, @new);
        Assert.Equal([found], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Theory]
    [InlineData("\"size\":9", "\"size\":9,\"extra\":1", "CBI1105 at '|Name|Type|Description|'")]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"2024-07-11T15:02:18Z\"", "CBI1113 at '\"made\"'")]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":[null]", "CBI1107 at 'array'")]
    public async Task A_member_that_no_overlay_can_mend_is_found(string old, string @new, string found)
    {
        using Differing server = new Differing().WithRow(old, @new);
        Assert.Equal([found], await server.FindAsync());
        Assert.Equal("", File.ReadAllText(server.Mend));
    }

    [Fact]
    public async Task A_member_that_is_never_sent_is_found_and_marked()
    {
        using var server = new Differing("types:\n  Thing:\n    properties:\n      size: { nullable: true }\n");
        foreach (string route in (string[])[Differing.Things, Differing.Pages, Differing.Window, Differing.One])
            Without(server, route, "\"size\":9,");
        Assert.Equal(["CBI1106 at 'size'"], await server.FindAsync());
        Assert.Contains("deprecated: ", File.ReadAllText(server.Mend), StringComparison.Ordinal);
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    /// <summary>A server that writes nulls sends what it has; one that may not write them needs more rows to be sure.</summary>
    [Theory]
    [InlineData("\"name\":null,", "CBI1106 at 'size'")]
    [InlineData("", "CBI1128 at 'size'")]
    public async Task A_member_that_few_rows_lack_is_deprecated_in_a_comment_only(string name, string found)
    {
        using var server = new Differing(
            "types:\n  Thing:\n    properties:\n      size: { nullable: true }\n      name: { nullable: true }\n");
        foreach (string route in (string[])[Differing.Things, Differing.Pages, Differing.Window])
            server.With(route, (_, _) => (200, "[]"));
        server.With(Differing.One, (_, path) => (path.EndsWith("/7", StringComparison.Ordinal) ? 200 : 404, DifferingPage.Thing(7)
            .Replace("\"size\":9,", "", StringComparison.Ordinal)
            .Replace("\"name\":\"n\",", name, StringComparison.Ordinal)
            .Replace("\"weight\":0.5", "\"weight\":141738338747111456.25", StringComparison.Ordinal)));
        Assert.Equal(
            [found, .. name.Length == 0 ? (string[])["CBI1128 at 'name'"] : [], "CBI1110 at 'weight'"],
            (await server.FindAsync()).OrderByDescending(text => text == found).ThenByDescending(text => text));
        string mend = File.ReadAllText(server.Mend);
        Assert.Contains("#   deprecated: \"The server does not send it.\"", mend, StringComparison.Ordinal);
        Assert.DoesNotContain("\n        deprecated", mend, StringComparison.Ordinal);
        Assert.DoesNotContain("CBI1110 at 'weight'", await server.FindAsync(isMended: true));
    }

    [Theory]
    [InlineData("{\"@odata.context\":\"c\",\"value\":[", "]}", "CBI1103")]
    [InlineData("{\"value\":[", "]}", "CBI1103")]
    public async Task Another_envelope_is_found_and_mended(string head, string tail, string id)
    {
        using Differing server = new Differing().With(Differing.Window, (query, _) =>
            (200, head + Differing.Windowed(query)[1..^1] + tail));
        Assert.Equal([$"{id} at '{Ok}'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_list_in_place_of_one_object_is_found_and_mended()
    {
        using Differing server = new Differing().With(Differing.One, (_, path) => (200, DifferingPage.List([7])));
        Assert.Equal([$"CBI1103 at '{Ok}'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_context_in_one_object_is_worth_knowing()
    {
        using Differing server = new Differing().With(Differing.One, (_, path) =>
            (200, DifferingPage.Thing(7).Replace("{", "{\"@odata.context\":\"c\",", StringComparison.Ordinal)));
        Assert.Equal([$"CBI1104 at '{Ok}'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Theory]
    [InlineData(500, "", "CBI1101 at 'GET /api/core/window'")]
    [InlineData(200, "<html>", $"CBI1122 at '{Ok}'")]
    public async Task An_answer_that_fails_is_found(int status, string body, string found)
    {
        using Differing server = new Differing().With(Differing.Window, (_, _) => (status, body));
        Assert.Equal([found], await server.FindAsync());
    }

    [Fact]
    public async Task A_token_that_is_needed_after_all_is_found_and_mended()
    {
        using Differing server = new Differing("operations:\n  GET /api/core/window: { anonymous: true }\n").With(
            Differing.Window, (_, _) => (401, ""));
        Assert.Equal(["CBI1124 at 'GET /api/core/window'"], await server.FindAsync());
        Assert.Contains("anonymous: false", File.ReadAllText(server.Mend), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_the_server_does_not_know_is_no_contradiction()
    {
        using Differing server = new Differing().With(Differing.One, (_, _) => (404, ""));
        Assert.Empty(await server.FindAsync());
    }

    [Theory]
    [InlineData("zz", "hex")]
    [InlineData("z", "address")]
    public async Task A_value_on_which_the_server_fails_is_found_and_mended(string kind, string form)
    {
        using Differing server = FailsOn(kind, known: "7e");
        Assert.Equal(["CBI1121 at 'string'"], await server.FindAsync());
        Assert.Contains($"form: {form}", File.ReadAllText(server.Mend), StringComparison.Ordinal);
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_form_that_the_server_s_own_value_does_not_have_is_not_mended()
    {
        using Differing server = FailsOn("zz", known: "7");
        Assert.Equal(["CBI1121 at 'string'"], await server.FindAsync());
        Assert.DoesNotContain("form:", File.ReadAllText(server.Mend), StringComparison.Ordinal);
    }

    private static Differing FailsOn(string kind, string known) =>
        new Differing { Values = GivenValues.Of(new Dictionary<string, string> { ["thing_id"] = known }) }.With(
            Differing.One,
            (_, path) => path.Split('/')[^1] is var value && value == known ? (200, DifferingPage.Thing(7))
                : value == "zz" ? (500, "")
                : (kind == "zz" ? 500 : 404, ""));

    [Fact]
    public async Task An_error_without_a_message_is_worth_knowing()
    {
        using Differing server = new Differing().With(Differing.One, (_, path) =>
            path.EndsWith("/7", StringComparison.Ordinal) ? (200, DifferingPage.Thing(7)) : (400, "{\"oops\":1}"));
        Assert.StartsWith("CBI1123", Assert.Single(await server.FindAsync()), StringComparison.Ordinal);
    }

    private static void Without(Differing server, string route, string member) => server.With(route, (query, path) => route switch
    {
        Differing.Things => (200, Differing.Things20(query).Replace(member, "", StringComparison.Ordinal)),
        Differing.Pages => (200, Differing.Paged(query, 30, isClamped: false).Replace(member, "", StringComparison.Ordinal)),
        Differing.Window => (200, Differing.Windowed(query).Replace(member, "", StringComparison.Ordinal)),
        _ => (path.EndsWith("/7", StringComparison.Ordinal) ? 200 : 404, DifferingPage.Thing(7).Replace(member, "", StringComparison.Ordinal)),
    });
}
