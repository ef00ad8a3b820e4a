using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace CardanoBI.Client.Runtime;

/// <summary>What one client tells of itself. Nothing it says holds a key, a secret, a token or a value of an answer.</summary>
internal sealed class Telemetry(ILoggerFactory? loggerFactory)
{
    private readonly ILogger _logger = loggerFactory?.CreateLogger(CardanoBITelemetry.LogCategory) ?? NullLogger.Instance;

    internal ILogger Logger => _logger;

    internal CallTelemetry Start(OperationDescriptor operation, Uri address)
    {
        Activity? activity = Instruments.Activities.HasListeners()
            ? Instruments.Activities.StartActivity($"{operation.Method} {operation.Route}", ActivityKind.Client)
            : null;
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", operation.Method);
            activity.SetTag("url.template", operation.Route);
            activity.SetTag("url.full", address.AbsoluteUri);
            activity.SetTag("server.address", address.Host);
            activity.SetTag("server.port", address.Port);
            activity.SetTag("cardanobi.operation", operation.Name);
        }

        // The clock is read for those who want to know.
        bool isTimed = activity is not null || loggerFactory is not null || Instruments.Duration.Enabled;
        return new CallTelemetry(this, operation, activity, isTimed ? Stopwatch.GetTimestamp() : null);
    }

    internal void Retrying(HttpCall call, Outcome<HttpResponseMessage> outcome, TimeSpan delay)
    {
        string reason = outcome.Result is HttpResponseMessage response ? $"{(int)response.StatusCode}" : outcome.Exception?.GetType().FullName ?? "unknown";
        if (Instruments.Retries.Enabled) Instruments.Retries.Add(1, new("cardanobi.operation", call.OperationName ?? "token"), new("error.type", reason));
        Log.Retrying(_logger, call.OperationName ?? "token", call.Tries, reason, delay.TotalMilliseconds);
    }

    internal void TokenRequested(TokenOutcome outcome)
    {
        CardanoBIException? failure = outcome.Failure?.Invoke("token");
        if (Instruments.TokenRequests.Enabled)
        {
            TagList tags = default;
            if (failure is not null) tags.Add("error.type", ErrorType(failure));
            Instruments.TokenRequests.Add(1, tags);
        }

        if (failure is not null) Log.TokenFailed(_logger, failure.Message);
        else if (outcome.Token is AccessToken token) Log.TokenRenewed(_logger, (token.ExpiresAt - token.IssuedAt).TotalSeconds);
    }

    internal void StoreFailed(string action, Exception fault) => Log.StoreFailed(_logger, action, fault.GetType().FullName ?? "");

    /// <summary>By OpenTelemetry's convention: the status where there was one, else the exception's type.</summary>
    internal static string ErrorType(Exception fault)
        => fault is CardanoBIException { StatusCode: { } status } and not CardanoBIResponseException ? $"{(int)status}" : fault.GetType().FullName!;
}
