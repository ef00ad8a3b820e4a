using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Generator.Binding;

/// <summary>Links a page by itself. What depends on other pages (collisions, shared types) is left to the <see cref="PageJoiner"/>.</summary>
internal static class PageLinker
{
    public static PageLink Link(PageModel page, LinkRules rules, CancellationToken cancellationToken)
    {
        var overlay = new OverlayLookup(rules.Overlay);
        var operations = new List<LinkedOperation>();
        foreach (DocumentedOperation documented in page.Operations)
        {
            var operation = new LinkedOperation(page.Path, documented, overlay.Operation(documented.Key), rules.Naming);
            if (operation.ResponseKind is not null) operation.Own = GroupLinker.Link([operation], rules, cancellationToken);
            operations.Add(operation);
        }

        return new PageLink(page, operations, Seen(operations, rules), overlay.Used, []);
    }

    private static SeenProperty[] Seen(List<LinkedOperation> operations, LinkRules rules)
    {
        var seen = new HashSet<TypedName>();
        var properties = new List<SeenProperty>();
        foreach (LinkedOperation operation in operations)
        {
            if (operation.Documented.Schema is not { } root) continue;
            foreach (DocumentedSchema schema in operation.Documented.NamedSchemas.Prepend(root))
            {
                foreach (DocumentedProperty property in schema.Properties)
                {
                    TypedName name = rules.Share(new TypedName(property.WireName, property.Type));
                    if (seen.Add(name)) properties.Add(new SeenProperty(name, operation, schema.Name));
                }
            }
        }

        return [.. properties];
    }
}
