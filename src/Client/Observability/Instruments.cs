using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CardanoBI.Client.Observability;

/// <summary>What OpenTelemetry listens to. One set for the process, as its conventions have it.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(CardanoBITelemetry.MeterName, ClientIdentity.Version);

    /// <summary>Those of HTTP durations in OpenTelemetry's conventions, and beyond: a call may wait, and be tried again.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries =
            new[] { 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120 },
    };

    public static ActivitySource Activities { get; } = new(CardanoBITelemetry.ActivitySourceName, ClientIdentity.Version);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "cardanobi.client.operation.duration",
        "s",
        "How long a call took, with its token, its attempts and its reading.",
        tags: null,
        Seconds);

    public static Counter<long> Rows { get; } = Meter.CreateCounter<long>("cardanobi.client.rows", "{row}", "Rows that calls returned.");

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("cardanobi.client.retries", "{retry}", "Attempts after the first.");

    public static Counter<long> TokenRequests { get; } =
        Meter.CreateCounter<long>("cardanobi.client.token_requests", "{request}", "Token requests to the identity server.");
}
