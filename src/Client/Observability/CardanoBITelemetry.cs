namespace CardanoBI.Client;

/// <summary>
/// The names of the client's telemetry: for OpenTelemetry's <c>AddSource</c> and <c>AddMeter</c>, or for a log filter.
/// </summary>
public static class CardanoBITelemetry
{
    /// <summary>The activity source: one activity per call, named by method and route.</summary>
    public const string ActivitySourceName = "CardanoBI.Client";

    /// <summary>
    /// The meter: <c>cardanobi.client.operation.duration</c> (s), <c>.rows</c>, <c>.retries</c> and <c>.token_requests</c>.
    /// </summary>
    public const string MeterName = "CardanoBI.Client";

    /// <summary>The category of the log.</summary>
    public const string LogCategory = "CardanoBI.Client";
}
