using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Generator.Binding;

/// <summary>Says where a property has another type than the first property of its name: worth knowing before one overlay rule is written for both.</summary>
internal static class PropertyComparison
{
    public static void Report(IEnumerable<PageLink> pages, List<LinkDiagnostic> diagnostics)
    {
        var firsts = new Dictionary<string, SeenProperty>(StringComparer.Ordinal);
        var seen = new HashSet<TypedName>();
        foreach (PageLink page in pages)
        {
            foreach (SeenProperty property in page.Properties)
                if (seen.Add(property.Name)) Compare(property, firsts, diagnostics);
        }
    }

    private static void Compare(SeenProperty property, Dictionary<string, SeenProperty> firsts, List<LinkDiagnostic> diagnostics)
    {
        string wireName = property.Name.WireName;
        if (!firsts.TryGetValue(wireName, out SeenProperty first))
        {
            firsts.Add(wireName, property);
        }
        else if (first.Operation.Page != property.Operation.Page)
        {
            diagnostics.Add(LinkDiagnostic.At(
                Descriptors.PropertyTypedDifferently, property.Operation.Anchor.PropertyType(property.SchemaName, wireName),
                wireName, TypeNames.Of(property.Name.Type), TypeNames.Of(first.Name.Type), first.Operation.Key));
        }
    }
}
