using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Says where a property has another type than the first property of its name: worth knowing before one overlay rule is written for both.</summary>
internal static class PropertyComparison
{
    public static void Report(IEnumerable<LinkedOperation> operations, List<LinkDiagnostic> diagnostics)
    {
        var firsts = new Dictionary<string, (LinkedOperation Operation, DocumentedType Type)>(StringComparer.Ordinal);
        var seen = new HashSet<(string, DocumentedType)>();
        foreach (LinkedOperation operation in operations)
        {
            if (operation.Documented.Schema is not { } root) continue;
            foreach (DocumentedSchema schema in operation.Documented.NamedSchemas.Prepend(root))
            {
                foreach (DocumentedProperty property in schema.Properties)
                {
                    bool isNew = seen.Add((property.WireName, property.Type));
                    if (!firsts.TryGetValue(property.WireName, out var first)) firsts.Add(property.WireName, (operation, property.Type));
                    else if (isNew && first.Operation.Page != operation.Page)
                        diagnostics.Add(LinkDiagnostic.At(
                            Descriptors.PropertyTypedDifferently, operation.Anchor.PropertyType(schema.Name, property.WireName),
                            property.WireName, TypeNames.Of(property.Type), TypeNames.Of(first.Type), first.Operation.Key));
                }
            }
        }
    }
}
