using Microsoft.CodeAnalysis;

namespace CardanoBI.Layers.Tests;

/// <summary>The folders of <c>src/Generator</c>: data flows from the top of the table to its end, and no arrow leads back.</summary>
public sealed class GeneratorLayerTests
{
    private static readonly LayerTable Layers = new(
        ("Basics", []),
        ("Diagnostics", ["Basics"]),
        ("Markdown", ["Basics", "Diagnostics"]),
        ("Samples", ["Basics", "Diagnostics"]),
        ("Pages", ["Basics", "Diagnostics", "Markdown", "Samples"]),
        ("Client", ["Basics", "Pages", "Samples"]),
        ("Overlay", ["Basics", "Client", "Diagnostics", "Samples"]),
        ("Linking", ["Basics", "Client", "Diagnostics", "Overlay", "Pages", "Samples"]),
        ("Emission", ["Basics", "Client", "Pages", "Samples"]),
        ("Surface", ["Basics", "Client", "Diagnostics", "Emission", "Linking"]),
        ("Pipeline", ["Basics", "Client", "Diagnostics", "Emission", "Linking", "Markdown", "Overlay", "Pages", "Surface"]),
        (ProjectSources.Root, ["Basics", "Diagnostics", "Emission", "Linking", "Overlay", "Pages", "Pipeline", "Surface"]));

    private static readonly ProjectSources Sources = ProjectSources.Compile("Generator", "CardanoBI.Generator", emitted: "");

    [Fact]
    public void No_folder_names_one_that_names_it_back() => Layers.IsInOrder();

    [Fact]
    public void Each_folder_names_those_of_the_table_and_no_others() => Layers.IsThatOf(Sources);

    [Fact]
    public void A_type_is_in_the_namespace_of_its_folder()
    {
        foreach ((string folder, INamedTypeSymbol type) in Sources.Types())
        {
            string expected = folder == ProjectSources.Root ? "CardanoBI.Generator" : $"CardanoBI.Generator.{folder}";
            // What the compiler looks for has the compiler's namespace.
            if (type.ContainingNamespace.ToDisplayString() != "System.Runtime.CompilerServices")
                Assert.Equal((type.Name, expected), (type.Name, type.ContainingNamespace.ToDisplayString()));
        }
    }
}
