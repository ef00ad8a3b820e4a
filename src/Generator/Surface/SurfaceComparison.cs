using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Linking;

namespace CardanoBI.Generator.Surface;

/// <summary>Finds what callers could use in the last release and no longer can. Additions break nobody.</summary>
internal sealed class SurfaceComparison(IEnumerable<SurfaceMember> now, LinkedClient client)
{
    private readonly Dictionary<string, SurfaceMember> _byName = now
        .GroupBy(member => member.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private readonly ILookup<string, SurfaceMember> _byKey = now.ToLookup(member => member.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, Anchor> _anchors = Anchors(client);

    /// <summary>The breaks, each at the place in a page that it comes from; at the listing's line if there is none.</summary>
    public IEnumerable<Finding> Compare(IReadOnlyList<ListedMember> listed)
    {
        var types = new HashSet<string>(listed.Select(entry => entry.Member.Name), StringComparer.Ordinal);
        foreach (ListedMember entry in listed)
        {
            SurfaceMember then = entry.Member;
            if (_byName.TryGetValue(then.Name, out SurfaceMember? same))
            {
                if (same.Meaning != then.Meaning)
                {
                    yield return Finding.At(Descriptors.MemberChanged, AnchorOf(then), then.Name, then.Meaning, same.Meaning) with
                    {
                        Otherwise = entry.Location,
                    };
                }

                continue;
            }

            // The members of a removed type are removed with it; only the type is reported.
            if (!then.IsType && types.Contains(then.Type) && !_byKey.Contains(then.Type)) continue;
            string instead = _byKey[then.Key].FirstOrDefault() is { } other ? $"; there is now '{other.Name}'" : "";
            yield return Finding.At(Descriptors.MemberGone, AnchorOf(then), then.Name, instead) with { Otherwise = entry.Location };
        }
    }

    /// <summary>The member's own place in a page, otherwise the place of its type, otherwise a place in no page.</summary>
    private Anchor AnchorOf(SurfaceMember member) =>
        _anchors.TryGetValue(member.Key, out Anchor? own) || _anchors.TryGetValue(member.Type, out own) ? own : Anchor.Nowhere;

    private static Dictionary<string, Anchor> Anchors(LinkedClient client)
    {
        var anchors = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        Dictionary<string, Anchor> operations = client.Model.Catalogue.Items
            .ToDictionary(entry => entry.HolderName, entry => new Anchor(entry.Page, entry.Index), StringComparer.Ordinal);
        foreach (ResourceClient resource in client.Model.Resources)
        {
            foreach (Operation operation in resource.Operations)
            {
                Anchor anchor = operations[operation.HolderName];
                foreach (string method in (string[])[operation.Methods.Get, operation.Methods.Enumerate, operation.Methods.Query])
                    anchors[resource.ClassName + "." + method] = anchor;
                if (!operation.HasRequest) continue;
                anchors[operation.RequestName] = anchor.Parameters();
                foreach (Parameter parameter in operation.Parameters)
                    anchors[$"{operation.RequestName}.{parameter.Name}"] = anchor.Parameter(parameter.WireName);
            }
        }

        Dictionary<string, TypeOrigin> origins = client.Origins.Items.ToDictionary(origin => origin.Type, StringComparer.Ordinal);
        foreach (ResponseType type in client.Model.AllTypes)
        {
            if (!origins.TryGetValue(type.Name, out TypeOrigin? origin)) continue;
            foreach (string name in (string[])[type.Name, $"{QueryOptionSet.Namespace}.{type.FieldsName}"])
            {
                anchors[name] = origin.Schema is null ? origin.Operation : origin.Operation.Schema(origin.Schema);
                foreach (Property property in type.Properties)
                {
                    anchors[$"{name}.{property.Name}"] = origin.Schema is null
                        ? origin.Operation
                        : origin.Operation.PropertyType(origin.Schema, property.WireName);
                }
            }
        }

        return anchors;
    }
}
