using System.Text.Json.Serialization;

namespace CardanoBI.Surface.Tests.Cookbook.SourceGenerated;

public sealed record Balance(decimal TotalBalance, string? PoolId);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Balance))]
public sealed partial class BalanceContext : JsonSerializerContext;
