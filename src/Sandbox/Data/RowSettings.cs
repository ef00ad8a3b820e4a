namespace CardanoBI.Sandbox.Data;

/// <summary>How many rows lists have, how similar these are, and the keys that have rows; null if every key has.</summary>
internal sealed record RowSettings(int Count, SandboxRows Kind, IReadOnlyCollection<string>? KnownKeys);
