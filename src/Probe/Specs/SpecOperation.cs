using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Gen.Specs;

/// <summary>An operation of the client with what it was made from.</summary>
/// <param name="Client">The client's operation, with final names and types.</param>
/// <param name="Documented">What the page says: tables, parameters and status codes in its own words.</param>
/// <param name="Said">What the overlay says.</param>
/// <param name="Anchor">The route in the page; its methods lead to the operation's cells.</param>
/// <param name="Sample">
/// The sample of the 200 response exactly as the page shows it; null if the page shows none that is valid JSON.
/// </param>
internal sealed record SpecOperation(
    Operation Client, DocumentedOperation Documented, OperationFacts Said, Anchor Anchor, string? Sample)
{
    /// <summary>What identifies it in pages and overlays: <c>GET /api/core/epochs</c>.</summary>
    public string Key => Documented.Key;

    /// <summary>The client's operations in the catalogue's order.</summary>
    public static IReadOnlyList<SpecOperation> Of(LinkedSpec spec)
    {
        var overlay = new OverlayLookup(spec.Overlay);
        ILookup<string, BoundPage> pages = spec.Pages.ToLookup(page => page.Model.Path, StringComparer.Ordinal);
        Dictionary<string, Operation> operations = spec.Client.Resources
            .SelectMany(resource => resource.Operations)
            .ToDictionary(operation => operation.HolderName, StringComparer.Ordinal);
        return [.. spec.Client.Catalogue.Select(Join)];

        SpecOperation Join(CatalogueEntry entry)
        {
            Operation operation = operations[entry.HolderName];
            // Two folders may have a page with the same path, of which only one has this operation.
            (BoundPage page, DocumentedOperation documented) = pages[entry.Page]
                .SelectMany(page => page.Model.Operations.Select(documented => (page, documented)))
                .First(known =>
                    known.documented.Index == entry.Index && known.documented.Route.Template == operation.Route.Template);
            return new SpecOperation(
                operation,
                documented,
                overlay.Operation(documented.Key),
                new Anchor(entry.Page, entry.Index),
                page.Samples.FirstOrDefault(sample => sample.Operation == entry.Index)?.Json);
        }
    }
}
