using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Generator.Tests.Snapshots;

/// <summary>Every file of the shipped client as it is emitted, for review.</summary>
[Trait("Category", "Snapshots")]
public sealed class SnapshotTests
{
    private static readonly Dictionary<string, string> Shipped = new() { ["CardanoBIRootNamespace"] = "CardanoBI" };

    [Fact]
    public void Client()
    {
        // The library itself does not reference the client that it ships.
        CSharpCompilation library = CSharpCompilation.Create("Library");
        GeneratorDriver driver = GeneratorHost.CreateDriver(GeneratorHost.Files(Repository.Pages(), Repository.Overlay), Shipped);

        Snapshot.Verify(new GeneratorRun(driver.RunGenerators(library), library).Sources);
    }

    [Fact]
    public void Samples() => Snapshot.Verify(GeneratorHost.Run(
        Repository.Pages(),
        Repository.Overlay,
        new Dictionary<string, string>(Shipped) { ["CardanoBIEmitClient"] = "false", ["CardanoBIEmitSamples"] = "true" }).Sources);

    [Fact]
    public void Shipped_pages_and_overlay_give_no_error_and_no_warning() =>
        Assert.DoesNotContain(
            GeneratorHost.Run(Repository.Pages(), Repository.Overlay).Reported,
            diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
}
