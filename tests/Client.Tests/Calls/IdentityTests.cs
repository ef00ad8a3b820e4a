using System.Collections.Concurrent;
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

    [Theory]
    [InlineData(401)]
    [InlineData(503)]
    public async Task A_request_that_is_sent_again_is_counted_with_its_reason(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.InTurn(Answers.Status(status), Answers.Json(Answers.Rows(0, 1))));
        var counted = new ConcurrentBag<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Name == "cardanobi.client.retries") own.EnableMeasurementEvents(instrument);
            },
        };
        string operation = $"{nameof(A_request_that_is_sent_again_is_counted_with_its_reason)}{status}";
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            string text = string.Join(' ', tags.ToArray().Select(tag => tag.Value));
            if (text.Contains(operation, StringComparison.Ordinal)) counted.Add($"{count} {text}");
        });
        listener.Start();

        CardanoBIOptions options = server.Options();
        options.Resilience.MaximumRetries = 1;
        options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(1);
        using var client = new StandInClient(options);
        // A route of its own, because other tests' calls are counted by the same instrument.
        await client.SendAsync(new CardanoBIRequest($"/{operation}"));

        Assert.Equal($"1 SendAsync(/{operation}) {status}", Assert.Single(counted));
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
