namespace CardanoBI.Bench;

/// <summary>Bytes, and those who read them; the contender named <c>context</c> counts as 1.00.</summary>
internal sealed record Subject(string Name, byte[] Bytes, IReadOnlyList<(string Name, Func<object?> Run)> Contenders);
