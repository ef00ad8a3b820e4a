using System.Text.Json.Nodes;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>Names that meet.</summary>
public sealed class NameTests
{
    private const string Page = "core-domain/Accounts/Assets.md";

    [Fact]
    public void Of_several_identical_routes_each_has_a_path_of_its_own()
    {
        using Docs docs = Docs.Copy("core-domain/Polls");
        string page = File.ReadAllText(Path.Combine(Docs.Shipped, Page))
            .Replace("accounts/{stake_address}/assets", "things/{stake_address}", StringComparison.Ordinal);
        foreach (string name in (string[])["b_key", "a_key", "c_key"])
            docs.Write($"Things/{name}.md", page.Replace("stake_address", name, StringComparison.Ordinal));
        docs.Write("Things/Number.md", page
            .Replace("in Bech32|path|string|", "in Bech32|path|integer|", StringComparison.Ordinal)
            .Replace("stake_address", "number", StringComparison.Ordinal));
        JsonObject paths = Described.Describe(Described.Read(docs.Folder))["paths"]!.AsObject();
        Assert.Equal(
            [
                "/api/core/thi%6E%67%73/{c_key}",
                "/api/core/thin%67%73/{b_key}",
                "/api/core/thing%73/{a_key}",
                "/api/core/things/{number}",
            ],
            paths.Select(path => path.Key)
                .Where(path => path.Contains("/th", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_type_of_the_client_keeps_its_name()
    {
        using Docs docs = Docs.Copy("core-domain/Accounts");
        string more = docs.PathOf("more.yaml");
        File.WriteAllText(more, "operations: { 'GET /api/core/accounts/{stake_address}/assets': { type: SortOrder } }");
        JsonObject document = Described.Describe(Described.Read(docs.Folder, docs.Overlay, more));
        Assert.Equal("object", Described.Schema(document, "SortOrder")["type"]!.GetValue<string>());
        Assert.Equal(["asc", "desc"], Described.Texts(Described.Schema(document, "SortOrder_")["enum"]));
        JsonObject operation = Described.Operation(document, "GET /api/core/accounts/{stake_address}/assets");
        Assert.Equal("SortOrder_", Described.Name(operation["parameters"]![3]!["schema"]!["allOf"]![0]!));
    }

    [Theory]
    [InlineData("AccountAsset", "AccountAsset")]
    [InlineData("Größe_2", "Gr.00F6.00DFe_2")]
    public void A_name_has_the_letters_that_OpenAPI_takes(string type, string name) => Assert.Equal(name, ComponentNames.Name(type));
}
