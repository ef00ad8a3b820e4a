using CardanoBI.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>A diagnostic as plain values: it crosses the pipeline and becomes a Roslyn diagnostic at the very end.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, SourceLocation? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(DiagnosticDescriptor descriptor, SourceLocation? location, params string[] arguments) =>
        new(descriptor, location, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, Arguments.Items.ToArray<object?>());
}
