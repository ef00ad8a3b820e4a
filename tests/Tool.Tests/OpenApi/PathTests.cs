using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>Routes that OpenAPI takes for one.</summary>
public sealed partial class PathTests
{
    private static JsonObject Paths => Described.Document(OpenApiVersion.V31)["paths"]!.AsObject();

    [Fact]
    public void No_two_paths_differ_by_names_of_parameters_alone() =>
        Assert.Distinct(Paths.Select(path => Parameter().Replace(path.Key, "{}")));

    [Fact]
    public void Such_a_route_is_another_text_of_the_same_address()
    {
        string[] encoded = [.. Paths.Select(path => path.Key).Where(path => path.Contains('%', StringComparison.Ordinal))];
        Assert.Equal(
            [
                "/api/core/block%73/{block_hash}",
                "/api/core/block%73/{block_hash}/transactions",
                "/api/core/pool%73/{ticker}/offlinedata",
                "/api/core/pool%73/{vrf_key_hash}/updates",
            ],
            encoded);
        foreach (string path in encoded)
        {
            string route = Paths[path]!["get"]!["x-cardanobi-route"]!.GetValue<string>();
            Assert.Equal(Described.Route(path), route);
            Assert.Equal(Address(route), Address(path));
        }
    }

    [Fact]
    public async Task A_server_answers_a_client_that_sends_it_as_it_is()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        using HttpClient http = await GeneratedClient.SignInAsync(sandbox);
        var asItIs = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var address = new Uri($"{sandbox.BaseAddress}api/core/block%73/abcdef/transactions?$top=1", asItIs);
        Assert.Single(JsonNode.Parse(await http.GetStringAsync(address))!.AsArray());
        Assert.Equal("/api/core/block%73/abcdef/transactions", address.AbsolutePath);
    }

    [Fact]
    public void The_routes_can_be_kept_as_they_are()
    {
        JsonObject kept = new ApiDescription(Described.Spec, new DescriptionRequest { KeepsIdenticalPaths = true }).Write(default);
        Assert.Equal(Paths.Select(path => Described.Route(path.Key)), kept["paths"]!.AsObject().Select(path => path.Key));
        Assert.DoesNotContain("x-cardanobi-route", kept.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>As a client of .NET would send it.</summary>
    private static string Address(string path) => new Uri(new Uri("http://localhost"), Parameter().Replace(path, "ab")).AbsolutePath;

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
