using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>Collects the findings about one file.</summary>
internal sealed class DiagnosticBag(string path, SourceText text)
{
    private readonly List<Finding> _findings = [];

    public string Path => path;

    public bool HasErrors => _findings.Any(finding => finding.IsError);

    /// <summary>The file's text at a span.</summary>
    public string Text(TextSpan span) => text.ToString(Within(span));

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _findings.Add(Finding.At(descriptor, Locate(span), arguments));

    public SourceLocation Locate(TextSpan span)
    {
        TextSpan within = Within(span);
        return new SourceLocation(path, within, text.Lines.GetLinePositionSpan(within));
    }

    private TextSpan Within(TextSpan span)
    {
        int start = Math.Min(span.Start, text.Length);
        return TextSpan.FromBounds(start, Math.Min(Math.Max(span.End, start), text.Length));
    }

    public EquatableArray<Finding> ToEquatableArray() => _findings.ToEquatableArray();
}
