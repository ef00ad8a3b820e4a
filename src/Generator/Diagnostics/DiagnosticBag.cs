using CardanoBI.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>Collects what is to be said about one file.</summary>
internal sealed class DiagnosticBag(string path, SourceText text)
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public string Path => path;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.At(descriptor, Locate(span), arguments));

    public SourceLocation Locate(TextSpan span)
    {
        int start = Math.Min(span.Start, text.Length);
        var within = TextSpan.FromBounds(start, Math.Min(Math.Max(span.End, start), text.Length));
        return new SourceLocation(path, within, text.Lines.GetLinePositionSpan(within));
    }

    public EquatableArray<DiagnosticInfo> ToEquatableArray() => _diagnostics.ToEquatableArray();
}
