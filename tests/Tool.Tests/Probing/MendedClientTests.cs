using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// The client that is emitted with the overlay of <c>--mend</c>, as the compiler makes it, calls a server that differs from its pages: it
/// reads every answer and every list to its end, also what the client of before could not.
/// </summary>
public sealed class MendedClientTests
{
    private const string Things = "GET " + Differing.Things, Pages = "GET " + Differing.Pages, Window = "GET " + Differing.Window;

    private const string One = "GET " + Differing.One;

    [Theory]
    [InlineData("\"size\":9", "\"size\":null")]
    [InlineData("\"size\":9,", "")]
    [InlineData("\"size\":9", "\"size\":\"9\"")]
    [InlineData("\"name\":\"n\"", "\"name\":5")]
    [InlineData("\"name\":\"n\"", "\"name\":{\"a\":1}")]
    [InlineData("\"active\":true", "\"active\":1")]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":[1]")]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":\"a\"")]
    [InlineData("\"id\":", "\"id\":30000000")]
    [InlineData("\"size\":9", "\"size\":18446744073709551615")]
    [InlineData("\"size\":9", "\"size\":184467440737095516150")]
    [InlineData("\"size\":9", "\"size\":1.5")]
    [InlineData("\"price\":1.5", "\"price\":123456789012345678901234567890.5")]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"yesterday\"")]
    [InlineData("\"raw\":\"AAAA\"", "\"raw\":\"A-\"")]
    public async Task A_member_that_broke_the_client_is_read(string old, string @new)
    {
        using Differing server = new Differing().WithRow(old, @new);
        await AssertMendedAsync(server, [Things, "all " + Things]);
    }

    [Theory]
    [InlineData("\"weight\":0.5", "\"weight\":141738338747111456.25")]
    [InlineData("\"size\":9", "\"size\":9,\"extra\":1")]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"2024-07-11T15:02:18Z\"")]
    public async Task A_member_of_which_the_client_was_only_poorer_is_still_read(string old, string @new)
    {
        using Differing server = new Differing().WithRow(old, @new);
        await AssertMendedAsync(server, []);
    }

    [Theory]
    [InlineData("{\"@odata.context\":\"c\",\"value\":[", "]}")]
    [InlineData("{\"value\":[", "]}")]
    public async Task Another_envelope_is_read(string head, string tail)
    {
        using Differing server = new Differing().With(Differing.Window, (query, _) =>
            (200, head + Differing.Windowed(query)[1..^1] + tail));
        await AssertMendedAsync(server, [Window, "all " + Window]);
    }

    [Fact]
    public async Task A_list_in_place_of_one_object_is_read_and_enumerated()
    {
        using Differing server = new Differing().With(Differing.One, (_, _) => (200, DifferingPage.List([7])));
        await AssertMendedAsync(server, [One], ("all " + One, 1));
    }

    [Fact]
    public async Task A_token_that_is_needed_after_all_is_sent()
    {
        using Differing server = new Differing("operations:\n  GET /api/core/window: { anonymous: true }\n").With(
            Differing.Window, (_, _) => (401, ""));
        await AssertMendedAsync(server, [Window, "all " + Window]);
    }

    /// <summary>A list whose last page is full does not end where the last page is repeated, but the client notices by itself.</summary>
    [Fact]
    public async Task A_list_that_repeats_its_last_page_ends()
    {
        using Differing server = new Differing().With(Differing.Pages, (query, _) =>
            (200, Differing.Paged(query, all: 50, isClamped: true)));
        await AssertMendedAsync(server, [], ("all " + Pages, 50));
    }

    [Fact]
    public async Task A_list_that_heeds_no_page_is_read_by_skipping()
    {
        using Differing server = new Differing().With(Differing.Pages, (query, _) => (200, Differing.Things20(query)));
        await AssertMendedAsync(server, ["all " + Pages], ("all " + Pages, 60));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(30, false)]
    public async Task A_list_that_is_cut_off_elsewhere_is_read_to_its_end(int cap, bool isBroken)
    {
        using Differing server = new Differing().With(Differing.Things, (query, _) => (200, Differing.Things20(query, cap)));
        await AssertMendedAsync(server, isBroken ? ["all " + Things] : []);
    }

    [Theory]
    [InlineData("$top")]
    [InlineData("$select")]
    [InlineData("$filter")]
    [InlineData("$orderby")]
    public async Task A_list_without_an_option_is_still_read_to_its_end(string option)
    {
        using Differing server = new Differing().With(Differing.Things, (query, _) =>
        {
            query.Remove(option);
            return (200, Differing.Things20(query));
        });
        await AssertMendedAsync(server, []);
    }

    /// <summary>Rows behind the first answer cannot be asked for, whatever the overlay says.</summary>
    [Fact]
    public async Task A_list_that_cannot_skip_gives_what_one_answer_has()
    {
        using Differing server = new Differing().With(Differing.Things, (query, _) =>
        {
            query.Remove("$skip");
            return (200, Differing.Things20(query));
        });
        await AssertMendedAsync(server, ["all " + Things], ("all " + Things, 20));
    }

    [Fact]
    public async Task A_window_that_nothing_speaks_of_is_read()
    {
        using var server = new Differing { HasWindow = false };
        await AssertMendedAsync(server, []);
    }

    /// <summary>No overlay of before at all: what the sandbox does is in the mended one.</summary>
    [Fact]
    public async Task Every_shipped_operation_is_read_and_every_list_to_its_end_by_what_the_probe_alone_found()
    {
        const int Rows = 250;
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync(options =>
            (options.RowsPerList, options.Rows) = (Rows, SandboxRows.Distinct));
        using Docs folder = Docs.Of("none.md", "");
        string mend = folder.PathOf("mend.yaml");
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [], "--budget", "2000", "--mend", mend);
        Assert.Equal(1, run.ExitCode);
        IReadOnlyDictionary<string, string> before = await CallAsync([]), after = await CallAsync([mend]);
        Assert.Equal(Docs.ShippedOperations, after.Keys.Count(call => !call.StartsWith("all ", StringComparison.Ordinal)));
        Assert.All(after, call => Assert.Equal((call.Key, Expected(call.Key)), (call.Key, call.Value)));
        Assert.Contains(before, call => call.Value != Expected(call.Key));

        Task<IReadOnlyDictionary<string, string>> CallAsync(string[] overlays) => CalledClient.RunAsync(
            new SpecRequest(Docs.Shipped, overlays), sandbox.BaseAddress, sandbox.IdentityAddress, sandbox.ApiKey, sandbox.ApiSecret);

        static string Expected(string call) => call switch
        {
            "all GET /api/core/blocks/history" or "all GET /api/core/odata/blocks" => "20 rows",
            "all GET /api/core/blocks/history/prev/{block_no}" or "all GET /api/core/blocks/history/next/{block_no}" => "5 rows",
            _ => call.StartsWith("all ", StringComparison.Ordinal) ? $"{Rows} rows" : "read",
        };
    }

    /// <param name="broken">The calls that fail, or give too few rows, before the overlay is mended.</param>
    /// <param name="rows">How many rows the server has of a list, where that is not what is documented.</param>
    private static async Task AssertMendedAsync(Differing server, string[] broken, params (string Call, int Rows)[] rows)
    {
        var expected = new Dictionary<string, string>
        {
            [Things] = "read", ["all " + Things] = "60 rows",
            [Pages] = "read", ["all " + Pages] = "30 rows",
            [Window] = "read", ["all " + Window] = "4 rows",
            [One] = "read",
        };
        await using DifferingHost host = await DifferingHost.StartAsync(server);
        await server.FindAsync();
        IReadOnlyDictionary<string, string> before = await CalledClient.RunAsync(server.Request(isMended: false), host.Address, host.Address);
        foreach ((string call, int count) in rows)
            expected[call] = $"{count} rows";
        Assert.Equal(
            broken.Order(StringComparer.Ordinal),
            before.Where(call => call.Value != expected[call.Key]).Select(call => call.Key).Order(StringComparer.Ordinal));
        IReadOnlyDictionary<string, string> after = await CalledClient.RunAsync(server.Request(isMended: true), host.Address, host.Address);
        Assert.Equal(
            expected.OrderBy(call => call.Key, StringComparer.Ordinal), after.OrderBy(call => call.Key, StringComparer.Ordinal));
        // What no overlay can mend does not break the client.
        if (broken.Length > 0) Assert.Empty(await server.FindAsync(isMended: true));
    }
}
