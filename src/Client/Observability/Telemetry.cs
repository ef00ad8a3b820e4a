using System.Diagnostics;
using CardanoBI.Client.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CardanoBI.Client.Observability;

/// <summary>The telemetry of one client. None of it contains a key, a secret, a token or a value of a response.</summary>
internal sealed class Telemetry(ILoggerFactory? loggerFactory)
{
    private const string TokenOperation = "token";

    public ILogger Logger { get; } = loggerFactory?.CreateLogger(CardanoBITelemetry.LogCategory) ?? NullLogger.Instance;

    public CallTelemetry Start(OperationDescriptor operation, Uri address)
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

    public void Retrying(string? operationName, int tries, HttpResponseMessage? answer, Exception? fault, TimeSpan delay)
    {
        string operation = operationName ?? TokenOperation;
        string reason = answer is null ? fault?.GetType().FullName ?? "unknown" : $"{(int)answer.StatusCode}";
        if (Instruments.Retries.Enabled) Instruments.Retries.Add(1, new("cardanobi.operation", operation), new("error.type", reason));
        Log.Retrying(Logger, operation, tries, reason, delay.TotalMilliseconds);
    }

    public void TokenRenewed(TimeSpan lifetime)
    {
        if (Instruments.TokenRequests.Enabled) Instruments.TokenRequests.Add(1);
        Log.TokenRenewed(Logger, lifetime.TotalSeconds);
    }

    public void TokenFailed(Func<string, CardanoBIException> failure)
    {
        CardanoBIException told = failure(TokenOperation);
        if (Instruments.TokenRequests.Enabled)
            Instruments.TokenRequests.Add(1, new KeyValuePair<string, object?>("error.type", ErrorType(told)));
        Log.TokenFailed(Logger, told.Message);
    }

    public void StoreFailed(string action, Exception fault) => Log.StoreFailed(Logger, action, fault.GetType().FullName ?? "");

    public void CredentialsFailed(Exception fault) => Log.CredentialsFailed(Logger, fault.GetType().FullName ?? "");

    /// <summary>By OpenTelemetry's convention: the status where there was one, else the exception's type.</summary>
    public static string ErrorType(Exception fault) =>
        fault is CardanoBIException { StatusCode: { } status } and not CardanoBIResponseException
            ? $"{(int)status}"
            : fault.GetType().FullName!;
}
