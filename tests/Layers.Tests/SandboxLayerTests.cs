using Microsoft.CodeAnalysis;

namespace CardanoBI.Layers.Tests;

/// <summary>The folders of <c>src/Sandbox</c>: which may name which, and what its namespaces mean.</summary>
public sealed class SandboxLayerTests
{
    private static readonly LayerTable Layers = new(
        ("Operations", []),
        ("Answers", ["Operations"]),
        ("Data", ["Operations"]),
        ("Identity", ["Answers"]),
        ("Gateway", ["Answers", "Operations"]),
        ("Faults", ["Answers", "Identity", "Operations"]),
        ("Querying", ["Answers", "Data", "Operations"]),
        ("Hosting", ["Answers", "Data", "Faults", "Identity", "Operations", "Querying"]),
        (ProjectSources.Root, ["Data", "Faults", "Gateway", "Hosting", "Identity", "Operations"]));

    private static readonly ProjectSources Sources = ProjectSources.Compile(
        "Sandbox",
        "CardanoBI.Sandbox",
        """
        namespace CardanoBI.Sandbox.Operations
        {
            internal static class CardanoBISamples { public static SandboxOperation[] Operations => []; }
        }
        """);

    [Fact]
    public void No_folder_names_one_that_names_it_back() => Layers.IsInOrder();

    [Fact]
    public void Each_folder_names_those_of_the_table_and_no_others() => Layers.IsThatOf(Sources);

    [Fact]
    public void Users_find_public_types_in_one_namespace_and_internal_ones_are_in_that_of_their_folder()
    {
        foreach ((string folder, INamedTypeSymbol type) in Sources.Types())
        {
            bool isForUsers = type.DeclaredAccessibility == Accessibility.Public || folder == ProjectSources.Root;
            string expected = isForUsers ? "CardanoBI.Sandbox" : $"CardanoBI.Sandbox.{folder}";
            Assert.Equal((type.Name, expected), (type.Name, type.ContainingNamespace.ToDisplayString()));
        }
    }
}
