using Microsoft.CodeAnalysis;

namespace CardanoBI.Layers.Tests;

/// <summary>The folders of <c>src/Tool</c>: which may name which, and what its namespaces mean.</summary>
public sealed class ToolLayerTests
{
    private static readonly LayerTable Layers = new(
        ("Emitting", []),
        ("Findings", []),
        ("Changes", []),
        ("Mdx", []),
        ("OpenApi", []),
        ("Commands", ["Changes", "Emitting", "Findings", "Mdx", "OpenApi"]),
        (ProjectSources.Root, ["Commands"]));

    private static readonly ProjectSources Sources =
        ProjectSources.Compile("Tool", "cardanobi-gen", emitted: "", knows: ["CardanoBI.Generator", "CardanoBI.Probe"]);

    [Fact]
    public void No_folder_names_one_that_names_it_back() => Layers.IsInOrder();

    [Fact]
    public void Each_folder_names_those_of_the_table_and_no_others() => Layers.IsThatOf(Sources);

    [Fact]
    public void A_type_is_in_the_namespace_of_its_folder()
    {
        foreach ((string folder, INamedTypeSymbol type) in Sources.Types())
        {
            string expected = folder == ProjectSources.Root ? "CardanoBI.Gen" : $"CardanoBI.Gen.{folder}";
            Assert.Equal((type.Name, expected), (type.Name, type.ContainingNamespace.ToDisplayString()));
        }
    }
}
