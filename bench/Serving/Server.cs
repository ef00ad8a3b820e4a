using System.Net;
using CardanoBI.Bench.Calling;
using CardanoBI.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace CardanoBI.Bench.Serving;

/// <summary>A running server for a test suite, and what a request to it needs.</summary>
/// <param name="Credentials">A key and a token, or nothing.</param>
internal sealed record Server(Uri Address, string[] Credentials, Func<ValueTask> StopAsync) : IAsyncDisposable
{
    public const string Ours = "the sandbox";
    public const string WireMockNet = "WireMock.Net, one mapping";
    public const string Kestrel = "Kestrel, one endpoint";

    public static readonly string[] Names = [Kestrel, WireMockNet, Ours];

    private static readonly string Path = new Uri(new Uri("http://localhost/"), Place.Assets).AbsolutePath;

    /// <summary>Starts it, with a token where it asks for one: what stands between a test suite and its first answer.</summary>
    /// <param name="answer">What the peers answer: the sandbox's own answer.</param>
    public static Task<Server> StartAsync(string name, byte[] answer) => name switch
    {
        Ours => StartSandboxAsync(),
        WireMockNet => Task.FromResult(StartWireMock(answer)),
        Kestrel => StartKestrelAsync(answer),
        _ => throw new ArgumentException($"There is no server '{name}'.", nameof(name)),
    };

    public ValueTask DisposeAsync() => StopAsync();

    public HttpRequestMessage CreateRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, Place.Assets));
        if (Credentials is [string key, string token])
        {
            request.Headers.TryAddWithoutValidation("Client-Api-Key", key);
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        return request;
    }

    private static async Task<Server> StartSandboxAsync()
    {
        CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        string token = await SandboxProcess.TokenAsync(sandbox.IdentityAddress, sandbox.ApiKey, sandbox.ApiSecret);
        return new Server(sandbox.BaseAddress, [sandbox.ApiKey, token], sandbox.DisposeAsync);
    }

    private static Server StartWireMock(byte[] answer)
    {
        // As many requests as the sandbox keeps: by default it keeps them all.
        var server = WireMockServer.Start(new WireMockServerSettings { MaxRequestLogCount = 1_000 });
        server
            .Given(Request.Create().WithPath(Path).UsingGet())
            .RespondWith(Response.Create().WithStatusCode(200).WithHeader("Content-Type", "application/json").WithBody(answer));
        return new Server(new Uri(server.Urls[0]), [], () =>
        {
            server.Stop();
            server.Dispose();
            return default;
        });
    }

    private static async Task<Server> StartKestrelAsync(byte[] answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            return context.Response.Body.WriteAsync(answer, context.RequestAborted).AsTask();
        });
        await application.StartAsync();
        return new Server(new Uri(application.Urls.Single()), [], application.DisposeAsync);
    }
}
