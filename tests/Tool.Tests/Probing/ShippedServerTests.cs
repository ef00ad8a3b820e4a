using System.Text.RegularExpressions;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// The sandbox plays the measured server. Pages and overlay have nothing to say to it; the overlay of before the measurement has, and what
/// the probe writes to mend it is what was written by hand.
/// </summary>
public sealed partial class ShippedServerTests : IDisposable
{
    private const string Before = "before-server-facts.yaml";

    private static readonly string BeforeText = File.ReadAllText(SandboxProbe.Overlay(Before));

    private static readonly string[] Shipped = [Path.Combine(Docs.Shipped, "overlay.yaml")];

    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-probe-").FullName;

    [Fact]
    public async Task The_shipped_overlay_and_the_sandbox_have_nothing_to_say_to_each_other()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--budget", "2000", "--notes");
        Assert.Equal("", run.Output);
        Assert.DoesNotContain("not probed:", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>This sandbox has ties in every column that it sorts by, so also where the real server's are unique.</summary>
    [Fact]
    public async Task What_was_measured_on_the_server_is_found_without_being_told()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync(options => options.Rows = SandboxRows.Tied);
        string mend = Path.Combine(_folder, "mend.yaml"), before = SandboxProbe.Overlay(Before);
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [before], "--budget", "2000", "--mend", mend);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "CBI1107 'AccountReward.pool_id_hex'",
                "CBI1114 'GET /api/core/accounts/{stake_address}/assets'",
                "CBI1114 'GET /api/core/assets'",
                "CBI1114 'GET /api/core/epochs/latest/stakes/pools/{pool_hash}'",
                "CBI1114 'GET /api/core/epochs/stakes/pools/{pool_hash}'",
                "CBI1114 'GET /api/core/epochs/{epoch_no}/stakes/pools/{pool_hash}'",
                "CBI1114 'GET /api/core/odata/epochsstakes'",
                "CBI1118 'GET /api/core/blocks/history'",
                "CBI1118 'GET /api/core/blocks/history/next/{block_no}'",
                "CBI1118 'GET /api/core/blocks/history/prev/{block_no}'",
                "CBI1118 'GET /api/core/odata/blocks'",
                "CBI1119 'GET /api/core/assets'",
                "CBI1119 'GET /api/core/assets/{fingerprint}/addresses'",
                "CBI1119 'GET /api/core/assets/{fingerprint}/history'",
                "CBI1119 'GET /api/core/assets/{fingerprint}/transactions'",
                "CBI1119 'GET /api/core/epochs/latest/stakes/pools/{pool_hash}'",
                "CBI1119 'GET /api/core/epochs/stakes/pools/{pool_hash}'",
                "CBI1119 'GET /api/core/epochs/{epoch_no}/stakes/pools/{pool_hash}'",
                "CBI1119 'GET /api/core/odata/epochsstakes'",
                "CBI1121 'address'",
                "CBI1121 'block_hash'",
                "CBI1121 'epoch_no'",
                "CBI1121 'meta_hash'",
                "CBI1121 'policy_hash'",
                "CBI1121 'poll_hash'",
                "CBI1121 'stake_address'",
                "CBI1121 'transaction_hash'",
                "CBI1121 'vrf_key_hash'",
            ],
            OfThatTime(run));

        ToolRun second = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [before, mend], "--budget", "2000", "--notes");
        Assert.Equal(("", 0), (second.Output, second.ExitCode));
    }

    [Fact]
    public async Task An_overlay_from_nothing_is_silent_at_the_next_run()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        string mend = Path.Combine(_folder, "mend.yaml");
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [], "--budget", "2000", "--mend", mend);
        Assert.Equal(1, run.ExitCode);
        ToolRun second = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [mend], "--budget", "2000", "--notes");
        Assert.Equal(("", 0), (second.Output, second.ExitCode));
    }

    [Fact]
    public async Task A_first_page_of_an_empty_list_that_fails_is_found()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync(options => options.RowsPerList = 0);
        ToolRun run = await SandboxProbe.RunAsync(
            sandbox, Docs.Shipped, Shipped, "--budget", "2000", "--only", "*stakes*");
        Assert.Equal(4, run.Lines.Count(line => line.Contains("CBI1121: 'page_no'", StringComparison.Ordinal)));
        Assert.Equal(4, run.Lines.Count);
    }

    [Fact]
    public async Task Two_hundred_requests_cover_every_operation_and_the_duration_is_told_before()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped);
        Assert.Equal("", run.Output);
        Assert.Equal(Docs.ShippedOperations, sandbox.RequestsByOperation.Count);
        Assert.True(sandbox.RequestCount <= 200);
        Assert.Contains($"{Docs.ShippedOperations} operations, at most 200 requests", run.Error, StringComparison.Ordinal);
        Assert.Contains("180 of at most 200", run.Error, StringComparison.Ordinal);
        Assert.Contains("the budget was used up", run.Error, StringComparison.Ordinal);

        ToolRun before = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [SandboxProbe.Overlay(Before)]);
        Assert.Equal(
            [("CBI1107", 1), ("CBI1114", 6), ("CBI1118", 4), ("CBI1121", 9)],
            OfThatTime(before).GroupBy(found => found[..7], (id, found) => (id, found.Count())));
    }

    [Fact]
    public async Task How_long_it_takes_is_said_at_the_rate_of_the_free_plan()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(
            sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/latest", "--rate", "1", "--budget", "3");
        Assert.Contains("1 operation, at most 1 request, about 0:00:01 at 1 a second", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_was_ended_is_taken_up_again_and_read_without_a_server()
    {
        string folder = Path.Combine(_folder, "recorded"), before = SandboxProbe.Overlay(Before);
        string[] whole = ["--budget", "2000", "--record", folder, "--resume", "--notes"], part = ["--budget", "60", .. whole[2..]];
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [before], part);
        Assert.Equal(60, sandbox.RequestCount);
        ToolRun live = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [before], whole);
        long asked = sandbox.RequestCount;
        ToolRun again = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, [before], whole);
        Assert.Equal((asked, live.Output), (sandbox.RequestCount, again.Output));

        ToolRun recorded = await ToolRun.RunAsync(
            "probe", Docs.Shipped, "--overlay", before, "--recorded", Path.Combine(folder, "index.json"), "--notes");
        Assert.Equal(live.Output, recorded.Output);
        Assert.NotEmpty(InShort(recorded));
        AssertNoSecret(live, recorded);
    }

    [Fact]
    public async Task What_is_to_be_scrubbed_is_in_no_file()
    {
        string folder = Path.Combine(_folder, "recorded");
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun live = await SandboxProbe.RunAsync(
            sandbox,
            Docs.Shipped,
            Shipped,
            "--only",
            "*/accounts/*",
            "--record",
            folder,
            "--scrub",
            "stake_address",
            "--scrub",
            "address");
        Assert.Equal(("", 0), (live.Output, live.ExitCode));
        Assert.All(Directory.EnumerateFiles(folder), file =>
        {
            string text = File.ReadAllText(file);
            Assert.DoesNotContain("stake_test1urz84tnkqjx37", text, StringComparison.Ordinal);
        });
        ToolRun recorded = await ToolRun.RunAsync(
            "probe", Docs.Shipped, "--overlay", Shipped[0], "--only", "*/accounts/*", "--recorded", Path.Combine(folder, "index.json"));
        Assert.Equal("", recorded.Output);
    }

    [Fact]
    public async Task Refusals_are_waited_for_and_a_secret_that_a_server_repeats_is_in_no_output()
    {
        string folder = Path.Combine(_folder, "recorded");
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        const string Operation = "GET /api/core/epochs/latest";
        using (sandbox.InjectFault(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(1)) with { Operation = Operation, Times = 1 }))
        using (sandbox.InjectFault(SandboxFault.Status(400, $$"""{"message":"{{SandboxProbe.Canary}}"}""") with { Operation = Operation }))
        {
            ToolRun run = await SandboxProbe.RunAsync(
                sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/latest", "--record", folder, "--format", "json");
            Assert.Contains("429: waiting 1 s", run.Error, StringComparison.Ordinal);
            Assert.Contains("CBI1101", run.Output, StringComparison.Ordinal);
            Assert.Equal(1, run.ExitCode);
            AssertNoSecret(run);
        }
    }

    [Fact]
    public async Task An_answer_that_breaks_off_leaves_the_others_to_be_asked()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using SandboxInjectedFault cut = sandbox.InjectFault(SandboxFault.Cut() with { Operation = "GET /api/core/epochs/latest" });
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs*");
        Assert.Equal(["CBI1122 'GET /api/core/epochs/latest'"], InShort(run));
        Assert.True(sandbox.RequestsByOperation.Count > 5);
    }

    [Fact]
    public async Task A_server_that_is_not_there_and_a_key_that_is_not_known_are_said()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using (sandbox.InjectFault(SandboxFault.Status(400, $"no {SandboxProbe.Canary}") with { ForTokenRequests = true }))
        {
            ToolRun refused = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped);
            Assert.Contains("issued no token (status 400)", refused.Error, StringComparison.Ordinal);
            Assert.Equal(1, refused.ExitCode);
            AssertNoSecret(refused);
        }

        await sandbox.DisposeAsync();
        ToolRun gone = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped);
        Assert.Contains("cannot be reached", gone.Error, StringComparison.Ordinal);
        Assert.Equal(1, gone.ExitCode);
    }

    [Fact]
    public async Task What_is_missing_is_said_before_anything_is_asked()
    {
        ToolRun run = await ToolRun.RunAsync("probe", Docs.Shipped, "--network", "preprod");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("CARDANOBI_API_SECRET", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolRun.RunAsync("probe", Docs.Shipped)).ExitCode);
        Assert.Equal(2, (await ToolRun.RunAsync("probe", Docs.Shipped, "--api", "ftp://host")).ExitCode);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] InShort(ToolRun run) =>
        [.. run.Lines.Select(line => Short().Match(line).Groups is var part ? $"{part[1]} {part[2]}" : "").Order(StringComparer.Ordinal)];

    /// <summary>The same without operations that were documented later, of which the overlay of before knows nothing.</summary>
    private static string[] OfThatTime(ToolRun run) =>
        [.. InShort(run).Where(found => found[9..12] != "GET" || BeforeText.Contains(found[9..^1] + ":", StringComparison.Ordinal))];

    private void AssertNoSecret(params ToolRun[] runs)
    {
        string[] spellings =
        [
            SandboxProbe.Canary, Uri.EscapeDataString(SandboxProbe.Canary), Convert.ToBase64String("canary-secret"u8)[..^4],
        ];
        IEnumerable<string> written = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.All(runs.SelectMany(run => (string[])[run.Output, run.Error]).Concat(written), text =>
            Assert.All(spellings, spelling => Assert.DoesNotContain(spelling, text, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@": (?:error|warning|info) (CBI\d{4}): ('[^']*')")]
    private static partial Regex Short();
}
