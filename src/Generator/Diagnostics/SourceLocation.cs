using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>
/// A place in a file as plain values, so that it can cross the pipeline (a Roslyn <see cref="Location"/> would keep whole trees alive).
/// </summary>
internal readonly record struct SourceLocation(string Path, TextSpan Span, LinePositionSpan Lines) : IPlace
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
