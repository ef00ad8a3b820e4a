using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>A <see cref="Differing"/> server over HTTP, on a port of loopback.</summary>
internal sealed class DifferingHost : IAsyncDisposable
{
    private const string Token = """{"access_token":"t","token_type":"Bearer","expires_in":3600}""";

    private readonly WebApplication _app;

    private DifferingHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<DifferingHost> StartAsync(Differing server)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        app.Run(context => AnswerAsync(context, server));
        await app.StartAsync();
        return new DifferingHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, Differing server)
    {
        string path = context.Request.Path.Value!;
        Dictionary<string, string> query = context.Request.Query.ToDictionary(part => part.Key, part => part.Value.ToString());
        (int status, string body) = path == "/connect/token" ? (200, Token)
            : context.Request.Headers.ContainsKey("Authorization") ? server.AnswerWithToken(query, path)
            : server.Answer(query, path);
        (context.Response.StatusCode, context.Response.ContentType) = (status, "application/json");
        return context.Response.WriteAsync(body);
    }
}
