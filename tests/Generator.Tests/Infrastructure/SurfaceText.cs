using CardanoBI.Generator.Surface;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>The listing of what some pages emit, as the build takes it out of the emitted comment.</summary>
internal static class SurfaceText
{
    public static string Of(IEnumerable<(string Path, string Text)> pages, string? overlay = null)
    {
        GeneratorRun run = GeneratorHost.Run(pages, overlay, new Dictionary<string, string> { ["CardanoBIAcceptSurface"] = "true" });
        Assert.Empty(run.CompilerComplaints);
        return run.Sources[SurfaceEmitter.HintName].Replace("// ", "", StringComparison.Ordinal);
    }
}
