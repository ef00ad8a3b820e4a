using System.Diagnostics;
using System.Text;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>How a server is asked: with which values, in which order, how often, how fast, and what of it is written.</summary>
public sealed class LiveRunTests : IDisposable
{
    private const string Latest = "GET /api/core/epochs/latest";

    private static readonly string[] Shipped = [Path.Combine(Docs.Shipped, "overlay.yaml")];

    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-live-").FullName;

    [Fact]
    public async Task Given_values_are_asked_for_and_those_of_an_operation_count_before_the_others()
    {
        string values = Path.Combine(_folder, "values.yaml");
        File.WriteAllText(values, "epoch_no: 301\nGET /api/core/epochs/{epoch_no}/params: { epoch_no: 302 }\n");
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/{*", "--values", values);
        ILookup<string, string> paths = Asked(sandbox).ToLookup(request => request.Operation!, request => request.Path);
        Assert.Equal("/api/core/epochs/301", paths["GET /api/core/epochs/{epoch_no}"].First());
        Assert.Equal("/api/core/epochs/302/params", paths["GET /api/core/epochs/{epoch_no}/params"].First());
        Assert.All(
            paths.Where(operation => !operation.Key.EndsWith("/params", StringComparison.Ordinal)),
            operation => Assert.Contains("/301", operation.First(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- a list")]
    [InlineData("epoch_no: [1]")]
    [InlineData("epoch_no: {")]
    public async Task Values_that_cannot_be_read_are_said_and_nothing_is_asked(string text)
    {
        string values = Path.Combine(_folder, "values.yaml");
        File.WriteAllText(values, text);
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--values", values);
        Assert.Contains($"'{values}' is not a list of values", run.Error, StringComparison.Ordinal);
        Assert.Equal((1, 0, 0), (run.ExitCode, sandbox.RequestCount, sandbox.TokenRequestCount));
    }

    [Fact]
    public async Task Every_operation_is_asked_once_and_then_what_decides_most()
    {
        const int More = 6;
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(
            sandbox, Docs.Shipped, Shipped, "--budget", $"{Docs.ShippedOperations + More}");
        SandboxRequest[] requests = Asked(sandbox);
        Assert.Equal(Docs.ShippedOperations + More, requests.Length);
        Assert.Equal(
            Docs.ShippedOperations, requests.Take(Docs.ShippedOperations).Select(request => request.Operation).Distinct().Count());
        // Windows first: a list that is one looks like a whole.
        string[] windows =
        [
            "GET /api/core/blocks/history",
            "GET /api/core/blocks/history/next/{block_no}",
            "GET /api/core/blocks/history/prev/{block_no}",
            "GET /api/core/odata/blocks",
        ];
        Assert.All(requests.Skip(Docs.ShippedOperations), request => Assert.Contains(request.Operation, windows));
        Assert.Contains("the budget was used up", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    /// <summary>A refused request is one that was sent.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public async Task No_more_is_sent_than_the_budget_says_also_where_requests_are_repeated(int budget)
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using SandboxInjectedFault fault =
            sandbox.InjectFault(SandboxFault.TooManyRequests(TimeSpan.Zero) with { InjectionRate = 0.25 });
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--budget", $"{budget}");
        Assert.Equal(budget, sandbox.RequestCount);
        Assert.Contains($": {budget} request", run.Error, StringComparison.Ordinal);
        Assert.Contains("the budget was used up", run.Error, StringComparison.Ordinal);
        Assert.Contains($"not probed: {Latest}: the budget was used up", run.Error, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task No_more_is_sent_in_a_second_than_the_rate_says()
    {
        const int Requests = 11, Rate = 10;
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        Stopwatch time = Stopwatch.StartNew();
        ToolRun run = await SandboxProbe.RunAsync(
            sandbox, Docs.Shipped, Shipped, "--budget", $"{Requests}", "--rate", $"{Rate}");
        Assert.True(time.Elapsed >= TimeSpan.FromSeconds((Requests - 1.0) / Rate), $"{time.Elapsed}");
        Assert.Contains($"at most {Requests} requests, about 0:00:02 at {Rate} a second", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_after_is_waited_for_and_what_is_refused_again_and_again_is_no_contradiction()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using (sandbox.InjectFault(SandboxFault.TooManyRequests(TimeSpan.FromSeconds(1)) with { Times = 2 }))
        {
            Stopwatch time = Stopwatch.StartNew();
            ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/latest");
            Assert.True(time.Elapsed >= TimeSpan.FromSeconds(2), $"{time.Elapsed}");
            Assert.Equal(("", 0, 3), (run.Output, run.ExitCode, sandbox.RequestCount));
        }

        using (sandbox.InjectFault(SandboxFault.TooManyRequests(TimeSpan.Zero)))
        {
            ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/latest");
            Assert.Contains("still refuses requests after 5 tries (429)", run.Error, StringComparison.Ordinal);
            Assert.Equal(("", 1), (run.Output, run.ExitCode));
        }

        using (sandbox.InjectFault(SandboxFault.TooManyRequests(TimeSpan.FromHours(1))))
        {
            ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/latest");
            Assert.Contains("a pause of 01:00:00, which is too long (429)", run.Error, StringComparison.Ordinal);
        }

        using (sandbox.InjectFault(SandboxFault.QuotaExceeded()))
        {
            ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--only", "/api/core/epochs/latest");
            Assert.Contains("quota of the API key is used up (402)", run.Error, StringComparison.Ordinal);
            Assert.Equal(("", 1), (run.Output, run.ExitCode));
        }
    }

    [Fact]
    public async Task The_free_plans_duration_is_said_before_anything_is_asked()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using SandboxInjectedFault fault = sandbox.InjectFault(SandboxFault.Status(400) with { ForTokenRequests = true });
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--rate", "1");
        string[] said = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith(
            $"{Docs.ShippedOperations} operations, at most 200 requests, about 0:03:20 at 1 a second", said[0].TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("issued no token", said[1], StringComparison.Ordinal);
        Assert.Equal(0, sandbox.RequestCount);
    }

    /// <summary>A server may repeat what it was sent, in any spelling and at any place of an answer.</summary>
    [Theory]
    [InlineData(200, "<html>canary-secret+%/=</html>")]
    [InlineData(200, "{\"id\":\"canary-secret+%/=\"}")]
    [InlineData(200, "{\"no\":\"canary-secret\\u002B%/=\"}")]
    [InlineData(200, "{\"canary-secret+%/=\":1}")]
    [InlineData(200, "[\"canary-secret%2B%25%2F%3D\"]")]
    [InlineData(404, "canary-secret+%/=")]
    [InlineData(500, "{\"Message\":\"canary-secret+%/=\",\"StackTrace\":\"at canary-secret+%/=\"}")]
    [InlineData(302, "canary-secret+%/=")]
    public async Task A_secret_that_a_server_repeats_is_in_no_output_and_no_file(int status, string body)
    {
        string mend = Path.Combine(_folder, "mend.yaml"), record = Path.Combine(_folder, "record");
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using SandboxInjectedFault fault = sandbox.InjectFault(SandboxFault.Status(status, body) with { Operation = Latest });
        foreach (string format in (string[])["text", "json", "sarif", "github"])
        {
            ToolRun run = await SandboxProbe.RunAsync(
                sandbox,
                Docs.Shipped,
                Shipped,
                ["--only", "/api/core/epochs/latest", "--notes", "--format", format, "--mend", mend, "--record", record, "--resume"]);
            Assert.All((string[])[run.Output, run.Error], AssertNoSecret);
        }

        Assert.All(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories), file => AssertNoSecret(File.ReadAllText(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The requests to the API, in their order.</summary>
    private static SandboxRequest[] Asked(CardanoBISandbox sandbox) => [.. sandbox.Requests.Where(request => request.Operation is not null)];

    private static void AssertNoSecret(string text)
    {
        Assert.DoesNotContain("canary-secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("canary-secret"))[..^4], text, StringComparison.Ordinal);
    }
}
