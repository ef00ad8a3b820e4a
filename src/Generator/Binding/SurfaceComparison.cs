using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>What callers could use at the last release and cannot any more. What is new breaks nobody.</summary>
internal sealed class SurfaceComparison(IEnumerable<SurfaceMember> now, LinkResult link)
{
    private readonly Dictionary<string, SurfaceMember> _byName = now.GroupBy(member => member.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private readonly ILookup<string, SurfaceMember> _byKey = now.ToLookup(member => member.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, Anchor> _anchors = Anchors(link);

    public IEnumerable<SurfaceBreak> Compare(IReadOnlyList<ListedMember> listed)
    {
        HashSet<string> types = new(listed.Select(entry => entry.Member.Name), StringComparer.Ordinal);
        foreach (ListedMember entry in listed)
        {
            SurfaceMember then = entry.Member;
            if (_byName.TryGetValue(then.Name, out SurfaceMember? same))
            {
                if (same.Meaning != then.Meaning) yield return Break(entry, LinkDiagnostic.At(Descriptors.MemberChanged, AnchorOf(then), then.Name, then.Meaning, same.Meaning));
                continue;
            }

            // A type that is gone takes its members along; it is named once.
            if (!then.IsType && types.Contains(then.Type) && !_byKey.Contains(then.Type)) continue;
            string instead = _byKey[then.Key].FirstOrDefault() is { } other ? $"; there is '{other.Name}' now" : "";
            yield return Break(entry, LinkDiagnostic.At(Descriptors.MemberGone, AnchorOf(then), then.Name, instead));
        }
    }

    private static SurfaceBreak Break(ListedMember entry, LinkDiagnostic diagnostic) => new(diagnostic, entry.Location);

    /// <summary>The member's own place in a page; the place of its type, where it would stand; else one that no page has.</summary>
    private Anchor AnchorOf(SurfaceMember member) =>
        _anchors.TryGetValue(member.Key, out Anchor? own) || _anchors.TryGetValue(member.Type, out own) ? own : new Anchor("", -1);

    private static Dictionary<string, Anchor> Anchors(LinkResult link)
    {
        var anchors = new Dictionary<string, Anchor>(StringComparer.Ordinal);
        Dictionary<string, Anchor> operations = link.Api.Catalogue.Items.ToDictionary(entry => entry.HolderName, entry => new Anchor(entry.Page, entry.Index), StringComparer.Ordinal);
        foreach (Client client in link.Api.Clients)
        {
            foreach (Operation operation in client.Operations)
            {
                Anchor anchor = operations[operation.HolderName];
                foreach (string method in (string[])[$"Get{operation.Stem}Async", $"Enumerate{operation.Stem}Async", "Query" + operation.Stem]) anchors[client.ClassName + "." + method] = anchor;
                if (operation.RequestName.Length == 0) continue;
                anchors[operation.RequestName] = anchor.Parameters();
                foreach (Parameter parameter in operation.Parameters) anchors[$"{operation.RequestName}.{parameter.Name}"] = anchor.Parameter(parameter.WireName);
            }
        }

        Dictionary<string, TypeOrigin> origins = link.Origins.Items.ToDictionary(origin => origin.Type, StringComparer.Ordinal);
        foreach (ResponseType type in link.Api.Clients.SelectMany(client => client.Types).Concat(link.Api.Types.Select(file => file.Type)))
        {
            if (!origins.TryGetValue(type.Name, out TypeOrigin? origin)) continue;
            foreach (string name in (string[])[type.Name, $"{QueryOptionSet.Namespace}.{type.FieldsName}"])
            {
                anchors[name] = origin.Schema is null ? origin.Operation : origin.Operation.Schema(origin.Schema);
                foreach (Property property in type.Properties)
                    anchors[$"{name}.{property.Name}"] = origin.Schema is null ? origin.Operation : origin.Operation.PropertyType(origin.Schema, property.WireName);
            }
        }

        return anchors;
    }
}

/// <param name="Listed">The listing's line, for what no page has a place of.</param>
internal sealed record SurfaceBreak(LinkDiagnostic Diagnostic, SourceLocation Listed);
