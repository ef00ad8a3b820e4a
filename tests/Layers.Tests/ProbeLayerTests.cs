using Microsoft.CodeAnalysis;

namespace CardanoBI.Layers.Tests;

/// <summary>The folders of <c>src/Probe</c>: which may name which, and what its namespaces mean.</summary>
public sealed class ProbeLayerTests
{
    private static readonly LayerTable Layers = new(
        ("Specs", []),
        ("Findings", []),
        ("Probing", ["Findings", "Specs"]),
        (ProjectSources.Root, ["Findings", "Probing", "Specs"]));

    private static readonly ProjectSources Sources =
        ProjectSources.Compile("Probe", "CardanoBI.Probe", emitted: "", knows: ["CardanoBI.Generator"]);

    [Fact]
    public void No_folder_names_one_that_names_it_back() => Layers.IsInOrder();

    [Fact]
    public void Each_folder_names_those_of_the_table_and_no_others() => Layers.IsThatOf(Sources);

    /// <summary>What is internal is the tool's too, and is called as there.</summary>
    [Fact]
    public void Users_find_public_types_in_one_namespace_and_internal_ones_are_in_that_of_their_folder()
    {
        foreach ((string folder, INamedTypeSymbol type) in Sources.Types())
        {
            string expected = type.DeclaredAccessibility == Accessibility.Public ? "CardanoBI.Probe" : $"CardanoBI.Gen.{folder}";
            Assert.Equal((type.Name, expected), (type.Name, type.ContainingNamespace.ToDisplayString()));
        }
    }
}
