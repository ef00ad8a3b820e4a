using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Binding;

/// <summary>All pages joined. The model is what is emitted; the diagnostics name their places by anchors and are located later.</summary>
internal sealed record LinkResult(ApiModel Api, EquatableArray<LinkDiagnostic> Diagnostics, EquatableArray<OverlayDiagnostic> OverlayDiagnostics, EquatableArray<TypeOrigin> Origins);

/// <summary>Where a response type comes from; what is found out about it later is located with that.</summary>
/// <param name="Schema">The name of the table that describes it, empty for the answer's own; null where only a sample shows it.</param>
internal sealed record TypeOrigin(string Type, Anchor Operation, string? Schema);

internal sealed record LinkDiagnostic(DiagnosticDescriptor Descriptor, Anchor Anchor, EquatableArray<string> Arguments)
{
    public static LinkDiagnostic At(DiagnosticDescriptor descriptor, Anchor anchor, params string[] arguments) => new(descriptor, anchor, arguments.ToEquatableArray());

    /// <summary>Descriptors are one object each; comparing their texts would be most of the work.</summary>
    public bool Equals(LinkDiagnostic? other) =>
        other is not null && ReferenceEquals(Descriptor, other.Descriptor) && Anchor == other.Anchor && Arguments.Equals(other.Arguments);

    public override int GetHashCode() => unchecked((Descriptor.Id.GetHashCode() * 31) + Anchor.GetHashCode());
}

internal sealed record OverlayDiagnostic(DiagnosticDescriptor Descriptor, OverlayPlace Place, EquatableArray<string> Arguments);
