using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CardanoBI.Client.Observability;

/// <summary>What OpenTelemetry listens to. One set for the process, as its conventions have it.</summary>
internal static class Instruments
{
    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(CardanoBITelemetry.MeterName, Version);

    public static ActivitySource Activities { get; } = new(CardanoBITelemetry.ActivitySourceName, Version);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "cardanobi.client.operation.duration", "s", "How long a call took, with its token, its tries and its reading.");

    public static Counter<long> Rows { get; } = Meter.CreateCounter<long>("cardanobi.client.rows", "{row}", "Rows that calls returned.");

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("cardanobi.client.retries", "{retry}", "Tries after the first.");

    public static Counter<long> TokenRequests { get; } =
        Meter.CreateCounter<long>("cardanobi.client.token_requests", "{request}", "Tokens asked for at the identity server.");
}
