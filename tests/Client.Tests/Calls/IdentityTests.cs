using System.Diagnostics.Metrics;
using System.Net;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CardanoBI.Client.Tests.Calls;

/// <summary>Who calls, and by which version of HTTP.</summary>
public class IdentityTests
{
    [Fact]
    public async Task The_package_and_its_version_are_named_to_both_servers()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using StandInClient client = server.Client();

        await client.GetAssetsAsync("s");

        Assert.Equal(2, server.Seen.Count);
        Assert.All(server.Seen, request => Assert.Matches(@"^CardanoBI\.Client/\d+\.\d+\.\d+[^+ ]*$", request.Header("User-Agent")));
    }

    [Fact]
    public async Task An_HttpClient_that_names_itself_keeps_its_name_and_says_the_version_of_HTTP()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var handler = new Recorder();
        using var httpClient = new HttpClient(handler)
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            DefaultRequestHeaders = { { "User-Agent", "Acme/1.0" } },
        };
        using var client = new StandInClient(server.Options(), httpClient);

        await client.GetAssetsAsync("s");

        Assert.All(server.Seen, request => Assert.Equal("Acme/1.0", request.Header("User-Agent")));
        Assert.Equal([HttpVersion.Version20, HttpVersion.Version20], handler.Versions);
    }

    [Fact]
    public async Task A_server_that_speaks_HTTP_2_alone_is_called_where_the_HttpClient_asks_for_it()
    {
        var protocols = new List<string>();
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            context =>
            {
                protocols.Add(context.Request.Protocol);
                return Answers.Json("[]")(context);
            },
            protocols: HttpProtocols.Http2);
        using var httpClient = new HttpClient
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var asking = new StandInClient(server.Options(), httpClient);
        using StandInClient other = server.Client();

        await asking.GetAssetsAsync("s");
        await Assert.ThrowsAnyAsync<CardanoBIException>(() => other.GetAssetsAsync("s"));

        Assert.Equal(["HTTP/2"], protocols);
    }

    [Fact]
    public async Task The_duration_advises_its_buckets_and_its_scope_has_the_packages_version()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        Instrument? duration = null;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Name == "cardanobi.client.operation.duration") duration = instrument;
            },
        };
        listener.Start();
        using StandInClient client = server.Client();
        await client.GetAssetsAsync("s");

        Assert.Contains(0.25, Assert.IsType<Histogram<double>>(duration).Advice!.HistogramBucketBoundaries!);
        Assert.Equal(server.Seen[0].Header("User-Agent"), $"CardanoBI.Client/{duration!.Meter.Version}");
    }

    private sealed class Recorder() : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<Version> Versions { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Versions.Add(request.Version);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
