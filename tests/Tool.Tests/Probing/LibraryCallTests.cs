using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Probe;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>The comparison as a call of a library, over the sandbox and over a server of a user's own.</summary>
public sealed class LibraryCallTests
{
    private static readonly string Overlay = Path.Combine(Docs.Shipped, "overlay.yaml");

    [Fact]
    public async Task The_shipped_pages_overlay_and_sandbox_are_clean()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        List<string> log = [];
        ProbeReport report = await CardanoBIProbe.RunAsync(new ProbeOptions
        {
            Pages = Docs.Shipped,
            Overlays = [Overlay],
            Api = sandbox.BaseAddress,
            Identity = sandbox.IdentityAddress,
            ApiKey = sandbox.ApiKey,
            ApiSecret = sandbox.ApiSecret,
            Log = log.Add,
        });
        Assert.True(report.IsClean, report.ToString());
        Assert.Empty(report.Contradictions);
        Assert.Null(report.Mend);
        Assert.Equal(sandbox.RequestCount, report.Requests);
        Assert.Contains($"{report.Requests} requests", log[^1], StringComparison.Ordinal);
        Assert.All(log, line => Assert.DoesNotContain(SandboxProbe.Canary, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_contradiction_has_its_rule_its_place_and_what_mends_it()
    {
        using Differing server = new Differing().WithRow("\"size\":9", "\"size\":null");
        await using DifferingHost host = await DifferingHost.StartAsync(server);
        using var http = new HttpClient { BaseAddress = host.Address };
        Gen.Specs.SpecRequest request = server.Request(isMended: false);
        ProbeReport report = await CardanoBIProbe.RunAsync(
            new ProbeOptions { Pages = request.Pages, Overlays = request.Overlays, HttpClient = http });
        Contradiction found = Assert.Single(report.Contradictions);
        Assert.Equal(("CBI1107", ContradictionSeverity.Error), (found.Id, found.Severity));
        Assert.Equal(request.Overlays[0], found.File);
        Assert.Contains("Thing", File.ReadAllLines(found.File!)[found.Line - 1], StringComparison.Ordinal);
        Assert.Equal($"{found.File}({found.Line},{found.Column}): error CBI1107: {found.Message}", report.ToString());
        Assert.False(report.IsClean);

        File.WriteAllText(server.Mend, report.Mend);
        ProbeReport second = await CardanoBIProbe.RunAsync(
            new ProbeOptions { Pages = request.Pages, Overlays = [.. request.Overlays, server.Mend], HttpClient = http });
        Assert.True(second.IsClean, second.ToString());
    }

    /// <summary>The client is the caller's: its headers are sent, no others, and it can be used afterwards.</summary>
    [Fact]
    public async Task A_client_of_the_callers_is_sent_with_and_not_disposed()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        using var http = new HttpClient { BaseAddress = sandbox.BaseAddress };
        http.DefaultRequestHeaders.Add("Client-Api-Key", sandbox.ApiKey);
        ProbeReport report = await CardanoBIProbe.RunAsync(
            new ProbeOptions { Pages = Docs.Shipped, Overlays = [Overlay], HttpClient = http, Only = ["/api/core/polls"], Budget = 1 });
        Assert.Equal((1, 1, 0), (report.Requests, sandbox.RequestCount, sandbox.TokenRequestCount));
        Assert.True(report.IsClean, report.ToString());
        Assert.True((await http.GetAsync("api/core/polls")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_named()
    {
        Uri api = new("http://127.0.0.1:1");
        await RefusedAsync("Pages", new ProbeOptions { Pages = "no such folder", Api = api });
        await RefusedAsync("Recorded", new ProbeOptions { Pages = Docs.Shipped });
        await RefusedAsync("Recorded", new ProbeOptions { Pages = Docs.Shipped, Api = api, Recorded = "index.json" });
        await RefusedAsync("ApiSecret", new ProbeOptions { Pages = Docs.Shipped, Api = api, ApiKey = "key" });
        await RefusedAsync("Api", new ProbeOptions { Pages = Docs.Shipped, Api = new Uri("ftp://host") });
        await RefusedAsync("Rate", new ProbeOptions { Pages = Docs.Shipped, Api = api, Rate = -1 });
        await RefusedAsync("Budget", new ProbeOptions { Pages = Docs.Shipped, Api = api, Budget = -1 });
        await RefusedAsync("options", new ProbeOptions { Pages = Docs.Shipped, Api = api, Only = ["/api/none"] });
        using Docs wrong = Docs.Copy();
        wrong.Replace("core-domain/Accounts/Assets.md", "integer(int64)", "integr(int64)");
        ProbeException exception =
            await Assert.ThrowsAsync<ProbeException>(() => CardanoBIProbe.RunAsync(new ProbeOptions { Pages = wrong.Folder, Api = api }));
        Assert.Contains("error CBI3003: ", exception.Message, StringComparison.Ordinal);
        ProbeException gone = await Assert.ThrowsAsync<ProbeException>(
            () => CardanoBIProbe.RunAsync(new ProbeOptions { Pages = Docs.Shipped, Overlays = [Overlay], Api = api }));
        Assert.Contains("127.0.0.1:1 cannot be reached", gone.Message, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(string name, ProbeOptions options) =>
        Assert.Equal(name, (await Assert.ThrowsAnyAsync<ArgumentException>(() => CardanoBIProbe.RunAsync(options))).ParamName);
}
