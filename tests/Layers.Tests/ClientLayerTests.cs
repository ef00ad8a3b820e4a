using System.ComponentModel;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Layers.Tests;

/// <summary>The folders of <c>src/Client</c>: which may name which, and what its namespaces mean.</summary>
public sealed class ClientLayerTests
{
    private static readonly LayerTable Layers = new(
        ("Errors", []),
        ("Json", ["Errors"]),
        ("Requests", ["Errors"]),
        ("Observability", ["Errors", "Requests"]),
        ("Http", ["Errors", "Observability"]),
        ("Tokens", ["Errors", "Http", "Json", "Observability"]),
        ("Lists", ["Errors", "Json", "Observability", "Requests"]),
        (ProjectSources.Root, ["Errors", "Http", "Observability", "Requests", "Tokens"]),
        ("Calls", [ProjectSources.Root, "Errors", "Http", "Observability", "Requests", "Tokens"]),
        ("Runtime", [ProjectSources.Root, "Calls", "Errors", "Http", "Json", "Lists", "Requests"]),
        ("Queries", [ProjectSources.Root, "Errors", "Json", "Lists", "Requests", "Runtime"]),
        ("DependencyInjection", [ProjectSources.Root, "Http", "Tokens"]));

    private static readonly ProjectSources Sources = ProjectSources.Compile("Client", "CardanoBI.Client",
        "namespace CardanoBI { public sealed class CardanoBIClient(Client.CardanoBIOptions options, HttpClient httpClient); }");

    [Fact]
    public void No_folder_names_one_that_names_it_back() => Layers.IsInOrder();

    [Fact]
    public void Each_folder_names_those_of_the_table_and_no_others() => Layers.IsThatOf(Sources);

    [Fact]
    public void A_public_types_namespace_says_whom_it_is_for()
    {
        foreach ((_, INamedTypeSymbol type) in TypesThatAre(Accessibility.Public))
        {
            string name = type.ContainingNamespace.ToDisplayString();
            // Extensions on the services stand where every application has a using already.
            bool isKnown = name is "CardanoBI.Client" or "CardanoBI.Client.Queries" or "CardanoBI.Client.Runtime"
                || type.Name == "CardanoBIServiceCollectionExtensions";
            Assert.True(isKnown, $"{type} is public, but {name} is a namespace of internal types.");
            Assert.True(name != "CardanoBI.Client.Runtime" || IsHidden(type), $"{type} is for emitted code, but not hidden from users.");
        }
    }

    [Fact]
    public void An_internal_type_is_in_the_namespace_of_its_folder()
    {
        foreach ((string folder, INamedTypeSymbol type) in TypesThatAre(Accessibility.Internal))
        {
            string expected = folder == ProjectSources.Root ? "CardanoBI.Client" : $"CardanoBI.Client.{folder}";
            Assert.Equal((type.Name, expected), (type.Name, type.ContainingNamespace.ToDisplayString()));
        }
    }

    private static IEnumerable<(string Folder, INamedTypeSymbol Type)> TypesThatAre(Accessibility accessibility) =>
        Sources.Types().Where(item => item.Type.DeclaredAccessibility == accessibility);

    private static bool IsHidden(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute));
}
