using System.Text;
using CardanoBI.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Diagnostics;

/// <summary>A diagnostic as plain values: it crosses the pipeline and becomes a Roslyn diagnostic at the very end.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, SourceLocation? Location, EquatableArray<string> Arguments)
{
    public static DiagnosticInfo At(DiagnosticDescriptor descriptor, SourceLocation? location, params string[] arguments) =>
        new(descriptor, location, arguments.ToEquatableArray());

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, Arguments.Select(argument => (object?)OneLine(argument)).ToArray());

    /// <summary>A page's words in a build's output: on one line, so that they cannot pass for a message of their own, and no longer than is of use.</summary>
    private static string OneLine(string argument)
    {
        const int MaximumLength = 200;
        var line = new StringBuilder();
        for (int i = 0; i < argument.Length && i < MaximumLength; i++) line.Append(HiddenText.IsHidden(argument, i) ? ' ' : argument[i]);
        return argument.Length > MaximumLength ? line.Append('…').ToString() : line.ToString();
    }
}
