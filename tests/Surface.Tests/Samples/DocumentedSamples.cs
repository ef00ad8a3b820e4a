using System.Text.Json;
using System.Text.Json.Nodes;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Pages;
using CardanoBI.Surface.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Surface.Tests.Samples;

/// <summary>The 200 samples by operation, the elements that stand for rows left out taken out.</summary>
internal static class DocumentedSamples
{
    private const string Elision = "...";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Pages = new(() => Repository.Pages()
        .SelectMany(page => OfPage(page.Path, page.Text))
        .ToDictionary(sample => sample.Key, sample => Without(sample.Value)));

    /// <summary>Those of the pages under <c>spec/</c>.</summary>
    public static IReadOnlyDictionary<string, string> OfSpec => Pages.Value;

    /// <summary>Those that api.json keeps from older pages, where today's page shows no row.</summary>
    public static IReadOnlyDictionary<string, string> Earlier => ApiFacts.Endpoints
        .Where(endpoint => endpoint.TryGetProperty("earlier_sample_200", out _))
        .ToDictionary(ApiFacts.Key, endpoint => Without(ApiFacts.Text(endpoint, "earlier_sample_200")));

    private static IEnumerable<KeyValuePair<string, string>> OfPage(string path, string text)
    {
        var diagnostics = new DiagnosticBag(path, SourceText.From(text));
        BoundPage page = PageBinder.Bind(PageParser.Parse(text, diagnostics, default), path, diagnostics, default);
        return page.Samples.Select(
            sample => KeyValuePair.Create(page.Model.Operations.Single(operation => operation.Index == sample.Operation).Key, sample.Json));
    }

    public static string Without(string json)
    {
        JsonNode root = JsonNode.Parse(json)!;
        Prune(root);
        return root.ToJsonString();
    }

    private static void Prune(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? elision in array.Where(
                item => item?.GetValueKind() == JsonValueKind.String && item.GetValue<string>() == Elision)
                .ToArray())
            {
                array.Remove(elision);
            }
        }

        IEnumerable<JsonNode?> children = node switch
        {
            JsonArray items => items,
            JsonObject members => members.Select(member => member.Value),
            _ => [],
        };
        foreach (JsonNode? child in children) Prune(child);
    }
}
