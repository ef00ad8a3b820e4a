using System.Text;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Pipeline;

/// <summary>The ends of the pipeline.</summary>
internal static class Output
{
    public static void AddSource(SourceProductionContext context, EmittedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));

    /// <summary>Of findings whose places are known.</summary>
    public static void Report(SourceProductionContext context, Finding finding) => context.ReportDiagnostic(finding.ToDiagnostic());
}
