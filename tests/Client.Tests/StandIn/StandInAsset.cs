using System.Text.Json;

namespace CardanoBI.Client.Tests.StandIn;

/// <summary>What the generator emits for a response schema; one member of every kind a page can document.</summary>
public sealed record StandInAsset
{
    public string PolicyHex { get; init; } = "";
    public string? Note { get; init; }
    public long Quantity { get; init; }
    public int? Slot { get; init; }
    public ulong? Stake { get; init; }
    public decimal? Amount { get; init; }
    public double? Rate { get; init; }
    public bool? IsValid { get; init; }
    public DateTimeOffset? Time { get; init; }
    public byte[]? Data { get; init; }
    public JsonElement? Extra { get; init; }
    public StandInSummary? Summary { get; init; }
    public IReadOnlyList<StandInSummary>? Votes { get; init; }
    public IReadOnlyList<string?>? Tags { get; init; }
    public IReadOnlyList<long>? Heights { get; init; }
}

public sealed record StandInSummary
{
    public string Hash { get; init; } = "";
    public int Count { get; init; }
}
