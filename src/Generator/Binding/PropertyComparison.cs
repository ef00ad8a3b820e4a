using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Says where a property has another type than the first property of its name: worth knowing before one overlay rule is written for both.</summary>
internal static class PropertyComparison
{
    public static void Report(IEnumerable<SeenProperty> properties, List<LinkDiagnostic> diagnostics)
    {
        var firsts = new Dictionary<string, SeenProperty>(StringComparer.Ordinal);
        var seen = new HashSet<TypedName>();
        foreach (SeenProperty property in properties)
        {
            if (!firsts.TryGetValue(property.WireName, out SeenProperty? first)) firsts.Add(property.WireName, property);
            else if (property.Type != first.Type && seen.Add(new TypedName(property.WireName, property.Type)) && first.Operation.Page != property.Operation.Page)
                diagnostics.Add(LinkDiagnostic.At(
                    Descriptors.PropertyTypedDifferently, property.Operation.Anchor.PropertyType(property.SchemaName, property.WireName),
                    property.WireName, TypeNames.Of(property.Type), TypeNames.Of(first.Type), first.Operation.Key));
        }
    }
}
