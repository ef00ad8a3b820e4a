using System.Diagnostics;
using System.Net;
using CardanoBI.Client.Runtime;
using Microsoft.Extensions.Logging;

namespace CardanoBI.Client.Observability;

/// <summary>What is told of one call. A value, so that nobody pays for it who does not listen.</summary>
internal readonly struct CallTelemetry(Telemetry telemetry, OperationDescriptor operation, Activity? activity, long? start)
{
    private TimeSpan Elapsed => start is long known ? Stopwatch.GetElapsedTime(known) : TimeSpan.Zero;

    public void Succeeded<TResult>(Uri address, int tries, HttpStatusCode status, TResult result)
    {
        bool isLogged = telemetry.Logger.IsEnabled(LogLevel.Debug);
        if (activity is null && !isLogged && !Instruments.Duration.Enabled && !Instruments.Rows.Enabled) return;

        int rows = result is IRowCount counted ? counted.RowCount : 1;
        if (Instruments.Rows.Enabled) Instruments.Rows.Add(rows, new KeyValuePair<string, object?>("cardanobi.operation", operation.Name));
        activity?.SetTag("cardanobi.rows", rows);
        End(address, tries, status, null);
        if (isLogged) Log.Succeeded(telemetry.Logger, operation.Name, (int)status, rows, tries, Elapsed.TotalMilliseconds);
    }

    public void Failed(Uri address, int tries, Exception fault)
    {
        HttpStatusCode? status = (fault as CardanoBIException)?.StatusCode;
        string message = fault is CardanoBIException ? fault.Message : fault.GetType().Name;
        activity?.SetStatus(ActivityStatusCode.Error, message);
        End(address, tries, status, Telemetry.ErrorType(fault));
        if (fault is OperationCanceledException) Log.Cancelled(telemetry.Logger, operation.Name, tries);
        else Log.Failed(telemetry.Logger, operation.Name, message, tries, Elapsed.TotalMilliseconds);
    }

    private void End(Uri address, int tries, HttpStatusCode? status, string? errorType)
    {
        if (Instruments.Duration.Enabled && start is not null)
        {
            var tags = new TagList
            {
                { "cardanobi.operation", operation.Name },
                { "http.request.method", operation.Method },
                { "url.template", operation.Route },
                { "server.address", address.Host },
                { "server.port", address.Port },
            };
            if (status is not null) tags.Add("http.response.status_code", (int)status);
            if (errorType is not null) tags.Add("error.type", errorType);
            Instruments.Duration.Record(Elapsed.TotalSeconds, tags);
        }

        if (activity is null) return;
        if (status is not null) activity.SetTag("http.response.status_code", (int)status);
        if (tries > 1) activity.SetTag("http.request.resend_count", tries - 1);
        if (errorType is not null) activity.SetTag("error.type", errorType);
        activity.Dispose();
    }
}
