using System.Text;
using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>A diagnostic as plain values: it crosses the pipeline and becomes a Roslyn diagnostic at the very end.</summary>
/// <param name="Place">Null if it concerns no file.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, IPlace? Place, EquatableArray<string> Arguments)
{
    private LocatedFinding? _located;

    /// <summary>The place to use if <see cref="Place"/> is in no page.</summary>
    public IPlace? Otherwise { get; init; }

    public bool IsError => Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    public static Finding At(DiagnosticDescriptor descriptor, IPlace? place, params string[] arguments) =>
        new(descriptor, place, arguments.ToEquatableArray());

    /// <summary>
    /// The finding with its place in a file, if it was looked up in this very map: after an edit of one page, the findings in all others
    /// are still in the same places.
    /// </summary>
    public Finding? LocatedIn(PageMap map) => _located is { } known && ReferenceEquals(known.Map, map) ? known.Finding : null;

    /// <summary>Keeps the finding with the place that it has in the map.</summary>
    public Finding Keep(PageMap map, Finding located)
    {
        _located = new LocatedFinding(map, located);
        return located;
    }

    /// <param name="location">The resolved place.</param>
    public Diagnostic ToDiagnostic(SourceLocation? location) =>
        Diagnostic.Create(
            Descriptor, location?.ToLocation() ?? Location.None, Arguments.Select(argument => (object?)OneLine(argument)).ToArray());

    /// <summary>For a finding whose place is already resolved.</summary>
    public Diagnostic ToDiagnostic() => ToDiagnostic((SourceLocation?)Place);

    /// <summary>There is one object per descriptor; comparing their texts would be most of the work.</summary>
    public bool Equals(Finding? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && ReferenceEquals(Descriptor, other.Descriptor)
            && Equals(Place, other.Place)
            && Equals(Otherwise, other.Otherwise)
            && Arguments.Equals(other.Arguments));

    public override int GetHashCode() => unchecked((Descriptor.Id.GetHashCode() * 31) + (Place?.GetHashCode() ?? 0));

    /// <summary>
    /// A page's words as a build prints them: on one line, so that they cannot pass for a separate message, and no longer than is useful.
    /// </summary>
    private static string OneLine(string argument)
    {
        const int MaximumLength = 200;
        var line = new StringBuilder();
        for (int i = 0; i < argument.Length && i < MaximumLength; i++) line.Append(HiddenText.IsHidden(argument, i) ? ' ' : argument[i]);
        return argument.Length > MaximumLength ? line.Append('…').ToString() : line.ToString();
    }

    private sealed record LocatedFinding(PageMap Map, Finding Finding);
}
