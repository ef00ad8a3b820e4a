using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>Operations whose response types are made together: they answer with one type that the overlay names, or hold one inside.</summary>
internal sealed class OperationGroup(IReadOnlyList<LinkedOperation> operations) : IEquatable<OperationGroup>
{
    public IReadOnlyList<LinkedOperation> Operations { get; } = operations;

    /// <summary>An operation is another object exactly when its page or the overlay has changed.</summary>
    public bool Equals(OperationGroup? other) => other is not null && Operations.SequenceEqual(other.Operations);

    public override bool Equals(object? obj) => Equals(obj as OperationGroup);

    public override int GetHashCode() => Operations[0].GetHashCode();
}

/// <summary>What a group makes, apart from all others; kept while none of its pages changes.</summary>
/// <param name="Methods">One for each operation; null where it cannot be emitted, and the diagnostics say why.</param>
/// <param name="Used">The overlay's entries that spoke of the types.</param>
internal sealed record LinkedGroup(
    IReadOnlyList<LinkedOperation> Operations,
    IReadOnlyList<Operation?> Methods,
    IReadOnlyList<LinkedType> Types,
    IReadOnlyList<LinkDiagnostic> Diagnostics,
    IReadOnlyCollection<OverlayPlace> Used)
{
    /// <summary>The names of types that other groups could name as well. Kept, because all groups are asked after every edit.</summary>
    public IReadOnlyList<string> PinnedNames { get; } = [.. Types.Where(type => type.IsPinned).Select(type => type.Model.Name)];
}
