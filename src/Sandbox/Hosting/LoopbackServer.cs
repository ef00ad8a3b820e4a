using System.Net;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CardanoBI.Sandbox.Hosting;

/// <summary>
/// A Kestrel server on a loopback port that the system picks. Endpoints produce an <see cref="Answer"/>; it is recorded and sent here, in
/// one place.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;
    private int _disposed;

    private LoopbackServer(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Urls.Single() + "/");
    }

    public Uri Address { get; }

    public static async Task<LoopbackServer> StartAsync(
        Action<IEndpointRouteBuilder> map,
        Func<HttpContext, Answer?> refuse,
        Action<SandboxRequest> record,
        FaultList faults,
        CancellationToken cancellationToken)
    {
        // The empty builder reads no configuration: neither ASPNETCORE_URLS nor an appsettings.json next to a user's tests may change the
        // ports.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore();
        builder.Services.Configure<RouteOptions>(RouteConstraints.Register);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopTimeout);
        builder.Services.AddSingleton<IHostLifetime, DetachedLifetime>();

        WebApplication application = builder.Build();
        try
        {
            application.Use((context, next) => RecordAndSendAsync(context, next, refuse, record, faults));
            map(application);
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new LoopbackServer(application);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task RecordAndSendAsync(
        HttpContext context, RequestDelegate next, Func<HttpContext, Answer?> refuse, Action<SandboxRequest> record, FaultList faults)
    {
        // Routing ran before this and chose the endpoint; if it found none, the end of the pipeline sets 404.
        Answer? ahead = refuse(context);
        SandboxFault? fault = ahead is null ? faults.Take(context, out ahead) : null;
        if (ahead is null) await next(context).ConfigureAwait(false);
        Answer answer = ahead ?? context.Features.Get<Answer>() ?? Answer.Empty(context.Response.StatusCode);
        HttpRequest request = context.Request;
        // Recorded first, so that a caller that has the response finds the request in the log.
        record(new SandboxRequest(
            request.Method,
            request.Path.ToUriComponent(),
            request.QueryString.Value ?? "",
            answer.StatusCode,
            context.GetEndpoint()?.Metadata.GetMetadata<SandboxOperation>()?.ToString()));
        try
        {
            if (fault?.Kind == FaultKind.Delay) await Task.Delay(fault.Time, context.RequestAborted).ConfigureAwait(false);
            if (fault is null) await answer.SendAsync(context.Response, context.RequestAborted).ConfigureAwait(false);
            else await FaultySending.SendAsync(fault, answer, context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has disconnected.
        }
    }
}
