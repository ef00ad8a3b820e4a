namespace CardanoBI.Sandbox.Data;

/// <summary>How many rows lists hold, how these are alike, and the keys that have any; null: every key has.</summary>
internal sealed record RowSettings(int Count, SandboxRows Kind, IReadOnlyCollection<string>? KnownKeys);
