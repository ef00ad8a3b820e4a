using System.Xml.Linq;
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
            [$"CBI7001 '{name}' is not a valid C# namespace; set CardanoBIRootNamespace to one, such as Acme.Chain"], DiagnosticCase.Lines(run));
        Assert.Equal(Location.None, Assert.Single(run.Reported).Location);
    }

    // A client in a namespace that nobody asked for would be one more mistake.
    [Fact]
    public void CBI7001_costs_the_client()
    {
        Assert.Empty(With("CardanoBIRootNamespace", "1st", ("RootNamespace", "Acme.Project"), ("CardanoBIEmitSamples", "true")).Sources);
        Assert.Empty(With("CardanoBIRootNamespace", "", ("RootNamespace", "2nd")).Sources);
    }

    [Fact]
    public void CBI7001_is_said_of_a_project_without_any_namespace() => Assert.Equal(
        ["CBI7001 '' is not a valid C# namespace; set CardanoBIRootNamespace to one, such as Acme.Chain"],
        DiagnosticCase.Lines(With("CardanoBIRootNamespace", "", ("RootNamespace", ""))));

    // The shipped client is among the references of these tests.
    [Fact]
    public void CBI7005_is_a_matter_of_the_build_and_costs_the_client()
    {
        GeneratorRun run = With("CardanoBIRootNamespace", "CardanoBI");

        Assert.Equal(
            ["CBI7005 A library that the project references already has 'CardanoBI.CardanoBIClient'; set CardanoBIRootNamespace to another namespace"],
            DiagnosticCase.Lines(run));
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void CBI7005_leaves_the_client_beside_the_namespace_that_is_taken() =>
        Assert.NotNull(With("CardanoBIRootNamespace", "CardanoBI.Own").Load().GetType("CardanoBI.Own.CoreOthers"));

    [Fact]
    public void CBI7002_is_a_matter_of_the_build()
    {
        GeneratorRun run = With("CardanoBIVisibility", "private");

        Assert.Equal(["CBI7002 CardanoBIVisibility is 'private'; it must be public or internal"], DiagnosticCase.Lines(run));
        Assert.Equal(Location.None, Assert.Single(run.Reported).Location);
    }

    [Fact]
    public void CBI7002_leaves_the_client_public() => Assert.True(With("CardanoBIVisibility", "private").Type("CoreOthers").IsPublic);

    [Theory]
    [InlineData("core-domain/Broken.md")]
    [InlineData("overlay.yaml")]
    public void CBI9001_is_at_the_start_of_the_file(string file) =>
        Assert.Equal(
            [$"CBI9001 {Path.GetFileName(file)}(1,1) The generator failed because of a bug in it; please report it: boom"],
            DiagnosticCase.Lines(Failing(file)));

    [Theory]
    [InlineData("core-domain/Broken.md")]
    [InlineData("overlay.yaml")]
    public void CBI9001_leaves_the_other_pages(string file) =>
        Assert.Equal([DiagnosticCase.Other], DiagnosticCase.Operations(Failing(file)));

    /// <summary>CBI7008 is MSBuild's to report; of committed code it knows the version by this attribute.</summary>
    [Fact]
    public void What_is_emitted_says_what_the_clients_targets_take()
    {
        XElement targets = XElement.Load(Path.Combine(Repository.Root, "src/Client/build/CardanoBI.Client.targets"));
        Assert.Contains(
            $"[global::System.CodeDom.Compiler.{targets.Descendants("_CardanoBITakes").Single().Value}]",
            With("CardanoBIVisibility", "public").Sources["CardanoBIClient.g.cs"],
            StringComparison.Ordinal);
    }

    private static GeneratorRun With(string property, string value, params (string Name, string Value)[] others) => GeneratorHost.Run(
        [(DiagnosticCase.OtherPath, TestPage.Head + DiagnosticCase.OtherEndpoint)],
        properties: others.Append((property, value)).ToDictionary(each => each.Item1, each => each.Item2));

    private static GeneratorRun Failing(string file) => DiagnosticCase.RunBeside(file, () => throw new InvalidOperationException("boom"));
}
