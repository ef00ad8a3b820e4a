using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>CBI7001 and CBI7002, which have no place in any file, and CBI9001. CBI7003 and CBI7004 are MSBuild's to report.</summary>
public sealed class BuildDiagnosticsTests
{
    [Theory]
    [InlineData("1st.Chain")]
    [InlineData("Acme..Chain")]
    [InlineData("Acme.class")]
    [InlineData("Acme; class Evil {")]
    public void CBI7001_is_a_matter_of_the_build(string name)
    {
        GeneratorRun run = With("CardanoBIRootNamespace", name);

        Assert.Equal(
            [$"CBI7001 '{name}' is no C# namespace; set CardanoBIRootNamespace to one, as in Acme.Chain"], DiagnosticCase.Lines(run));
        Assert.Equal(Location.None, Assert.Single(run.Reported).Location);
    }

    [Fact]
    public void CBI7001_leaves_the_client_in_the_namespace_of_the_project() =>
        Assert.NotNull(With("CardanoBIRootNamespace", "1st", ("RootNamespace", "Acme.Project")).Load().GetType("Acme.Project.CoreOthers"));

    [Fact]
    public void CBI7001_leaves_the_client_where_neither_namespace_can_be_used() =>
        Assert.Contains(
            "namespace CardanoBI",
            With("CardanoBIRootNamespace", "1st", ("RootNamespace", "2nd")).Sources["Core.Others.g.cs"],
            StringComparison.Ordinal);

    [Fact]
    public void CBI7002_is_a_matter_of_the_build()
    {
        GeneratorRun run = With("CardanoBIVisibility", "private");

        Assert.Equal(["CBI7002 CardanoBIVisibility is 'private'; it takes public or internal"], DiagnosticCase.Lines(run));
        Assert.Equal(Location.None, Assert.Single(run.Reported).Location);
    }

    [Fact]
    public void CBI7002_leaves_the_client_public() => Assert.True(With("CardanoBIVisibility", "private").Type("CoreOthers").IsPublic);

    [Theory]
    [InlineData("core-domain/Broken.md")]
    [InlineData("overlay.yaml")]
    public void CBI9001_is_at_the_start_of_the_file(string file) =>
        Assert.Equal(
            [$"CBI9001 {Path.GetFileName(file)}(1,1) The generator failed, which is a defect of it; please report it: boom"],
            DiagnosticCase.Lines(Failing(file)));

    [Theory]
    [InlineData("core-domain/Broken.md")]
    [InlineData("overlay.yaml")]
    public void CBI9001_leaves_the_other_pages(string file) =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(Failing(file)));

    private static GeneratorRun With(string property, string value, params (string Name, string Value)[] others) => GeneratorHost.Run(
        [(DiagnosticCase.OtherPath, TestPage.Head + DiagnosticCase.OtherEndpoint)],
        properties: others.Append((property, value)).ToDictionary(each => each.Item1, each => each.Item2));

    private static GeneratorRun Failing(string file) => DiagnosticCase.RunBeside(file, () => throw new InvalidOperationException("boom"));
}
