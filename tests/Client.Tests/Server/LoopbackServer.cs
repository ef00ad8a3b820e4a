using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace CardanoBI.Client.Tests.Server;

/// <summary>A real Kestrel server on a loopback port of its own, with a token endpoint; it keeps every request it saw.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    public const string Key = "key-1";
    public const string Secret = "S3cret-not-to-be-seen";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<SeenRequest> _seen = new();
    private int _tokenCount;

    private LoopbackServer(WebApplication app, RequestDelegate api, string prefix)
    {
        _app = app;
        Api = api;
        Prefix = prefix;
        Token = AnswerToken;
    }

    public RequestDelegate Api { get; set; }

    public RequestDelegate Token { get; set; }

    public int TokenLifetime { get; set; } = 3600;

    public Uri Address =>
        new(_app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single() + Prefix);

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public IReadOnlyList<SeenRequest> TokenRequests =>
        [.. _seen.Where(request => request.Target.EndsWith("/connect/token", StringComparison.Ordinal))];

    public IReadOnlyList<SeenRequest> ApiRequests =>
        [.. _seen.Where(request => !request.Target.EndsWith("/connect/token", StringComparison.Ordinal))];

    private string Prefix { get; }

    public static async Task<LoopbackServer> StartAsync(RequestDelegate? api = null, string prefix = "", HttpProtocols protocols = HttpProtocols.Http1)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = protocols));
        var server = new LoopbackServer(builder.Build(), api ?? Answers.Json("[]"), prefix);
        server._app.Run(server.HandleAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Options that try once only, so that a test sees each answer's own effect. <c>Reliability</c> has what retries do.</summary>
    public CardanoBIOptions Options(TimeProvider? timeProvider = null) => new()
    {
        Resilience = { MaximumRetries = 0 },
        ApiKey = Key,
        ApiSecret = Secret,
        BaseAddress = Address,
        IdentityAddress = Address,
        TimeProvider = timeProvider ?? TimeProvider.System,
    };

    public StandInClient Client(TimeProvider? timeProvider = null) => new(Options(timeProvider));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        using var body = new StreamReader(context.Request.Body);
        _seen.Enqueue(new SeenRequest(
            context.Request.Method, target,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await body.ReadToEndAsync()));
        await (target == Prefix + "/connect/token" ? Token : Api)(context);
    }

    private Task AnswerToken(HttpContext context)
    {
        string number = Interlocked.Increment(ref _tokenCount).ToString(CultureInfo.InvariantCulture);
        string answer =
            $$"""{"access_token":"token-{{number}}","expires_in":{{TokenLifetime}},"token_type":"Bearer","scope":"cardanobi-core-read"}""";
        return Answers.Json(answer)(context);
    }
}
