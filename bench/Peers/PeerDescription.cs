using System.Text.Json.Nodes;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Specs;

namespace CardanoBI.Bench.Peers;

/// <summary>What a peer that knows no pages is given: the OpenAPI description that <c>cardanobi-gen openapi</c> writes of them.</summary>
internal static class PeerDescription
{
    /// <param name="repository">The repository's root.</param>
    /// <param name="isWanted">Of which paths; all without it.</param>
    public static string Write(string repository, Func<string, bool>? isWanted = null)
    {
        string spec = Path.Combine(repository, "spec");
        LinkedSpec linked = SpecRun.Run(new SpecRequest(spec, [Path.Combine(spec, "overlay.yaml")]), default).Linked!;
        JsonObject description = new ApiDescription(linked, new DescriptionRequest { Version = OpenApiVersion.V30 }).Write(default);
        JsonObject paths = description["paths"]!.AsObject();
        foreach (string path in paths.Select(path => path.Key).Where(path => isWanted?.Invoke(path) == false).ToArray())
            paths.Remove(path);
        return ApiDescription.JsonText(description);
    }
}
