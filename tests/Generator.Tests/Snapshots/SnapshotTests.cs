using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Generator.Tests.Snapshots;

/// <summary>Every file of the shipped client as it is emitted, for review.</summary>
[Trait("Category", "Snapshots")]
public sealed class SnapshotTests
{
    private static readonly Dictionary<string, string> Shipped = new() { ["CardanoBIRootNamespace"] = "CardanoBI" };

    /// <summary>The shipped pages' notes are no part of what is emitted.</summary>
    private static readonly CSharpCompilationOptions WithoutNotes = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithSpecificDiagnosticOptions(
        [
            new KeyValuePair<string, ReportDiagnostic>("CBI5005", ReportDiagnostic.Suppress),
            new KeyValuePair<string, ReportDiagnostic>("CBI5006", ReportDiagnostic.Suppress),
        ]);

    /// <summary>The library itself does not reference the client that it ships.</summary>
    [Fact]
    public Task Client() => EmittedSnapshot.VerifyAsync(Run(Shipped, CSharpCompilation.Create("Library", options: WithoutNotes)));

    [Fact]
    public Task Samples() => EmittedSnapshot.VerifyAsync(Run(
        new Dictionary<string, string>(Shipped) { ["CardanoBIEmitClient"] = "false", ["CardanoBIEmitSamples"] = "true" },
        GeneratorHost.CreateCompilation().WithOptions(WithoutNotes)));

    [Fact]
    public void Shipped_pages_and_overlay_give_no_error_and_no_warning() =>
        Assert.DoesNotContain(
            GeneratorHost.Run(Repository.Pages(), Repository.Overlay).Reported,
            diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);

    private static GeneratorDriver Run(Dictionary<string, string> properties, CSharpCompilation compilation) =>
        GeneratorHost.CreateDriver(GeneratorHost.Files(Repository.Pages(), Repository.Overlay), properties).RunGenerators(compilation);
}
