using CardanoBI.Sandbox;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Surface.Tests.PublicApi;

/// <summary>Names that a user's project emits, in a file that imports the packages' namespaces.</summary>
public sealed class EmittedNameTests
{
    /// <summary>
    /// The sandbox is compiled with samples as well. A file that lacks the using of its own samples must not be told that some
    /// <c>CardanoBISamples</c> is inaccessible, which leads to the wrong package.
    /// </summary>
    [Fact]
    public void Samples_without_their_using_are_unknown_and_not_inaccessible()
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Users",
            [
                CSharpSyntaxTree.ParseText("""
                    using CardanoBI;
                    using CardanoBI.Client;
                    using CardanoBI.Sandbox;

                    public static class Program
                    {
                        public static object Samples => CardanoBISamples.Operations;
                    }
                    """),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Diagnostic error = Assert.Single(
            compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(("CS0103", "The name 'CardanoBISamples' does not exist in the current context"), (error.Id, error.GetMessage(null)));
        Assert.Contains(typeof(CardanoBISandbox).Assembly.GetTypes(), type => type.Name == "CardanoBISamples");
    }
}
