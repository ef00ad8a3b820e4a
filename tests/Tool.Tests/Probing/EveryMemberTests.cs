using System.Text.Json.Nodes;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// Every member of the shipped client, contradicted in all answers that have it, however deep and in however many operations: it is found
/// once, at a cell of its own or at the overlay's entry, and nothing else is.
/// </summary>
public sealed class EveryMemberTests
{
    private readonly EmittedReaders _client = EmittedReaders.Instance;

    private delegate void Change(JsonObject row, string wireName);

    [Fact]
    public void Another_kind_of_value_is_found_once_at_its_type() => FindOnce(
        (row, name) => row[name] = new JsonObject { ["other"] = true },
        property => property.Type.Kind is not (TypeKind.Json or TypeKind.Response),
        _ => [ProbeDescriptors.ValueKindDiffers.Id],
        place => place.Type);

    [Fact]
    public void A_null_is_found_once_where_none_may_be() => FindOnce(
        (row, name) => row[name] = null,
        property => !property.Type.IsNullable,
        _ => [ProbeDescriptors.NullUnexpected.Id],
        place => place.Name);

    [Fact]
    public void A_member_that_is_gone_is_found_once_at_its_name() => FindOnce(
        (row, name) => row.Remove(name),
        _ => true,
        property => property.Type.IsNullable
            ? [ProbeDescriptors.MemberNeverSent.Id, ProbeDescriptors.MemberUnseen.Id]
            : [ProbeDescriptors.NullUnexpected.Id],
        place => place.Name);

    [Fact]
    public void A_member_that_no_table_has_is_found_once_for_each_type()
    {
        foreach (ResponseType type in _client.Spec.Client.AllTypes)
        {
            IReadOnlyList<ProbeFinding> findings = Judge((type.Name, type.Properties[0].WireName), (row, _) => row["a_stranger"] = 1);
            if (findings.Count == 0) continue;
            ProbeFinding found = Assert.Single(findings);
            Assert.Equal((ProbeDescriptors.MemberUndocumented, $"{type.Name}.a_stranger"), (found.Rule, found.Arguments[0]));
        }
    }

    private void FindOnce(
        Change change, Func<Property, bool> concerns, Func<Property, IEnumerable<string>> expected, Func<PropertyPlace, Anchor> place)
    {
        var places = new PropertyPlaces(_client.Spec);
        int found = 0;
        foreach (ResponseType type in _client.Spec.Client.AllTypes)
        {
            foreach (Property property in type.Properties.Items.Where(concerns))
            {
                IReadOnlyList<ProbeFinding> findings = Judge((type.Name, property.WireName), change);
                // No sample shows it.
                if (findings.Count == 0) continue;
                found++;
                string name = $"{type.Name}.{property.WireName}";
                Assert.True(findings.Count == 1, $"{name}: {EmittedReaders.InWords(findings)}");
                Assert.Contains(findings[0].Rule.Id, expected(property));
                Assert.Equal(name, findings[0].Arguments[0]);
                if (findings[0].Place is Anchor anchor)
                    Assert.Contains(anchor, places.Of(type.Name, property.WireName).Select(place));
            }
        }

        Assert.True(found > 100, $"{found} members");
    }

    /// <summary>All operations' samples, changed wherever they have the member.</summary>
    private IReadOnlyList<ProbeFinding> Judge((string Type, string WireName) member, Change change)
    {
        var seen = new List<Observation>();
        foreach (SpecOperation operation in _client.Spec.Operations)
        {
            if (EmittedReaders.SampleOf(operation) is not { } sample) continue;
            JsonNode? rows = operation.Client.ResponseKind == Generator.Samples.ResponseKind.ODataCollection ? sample["value"] : sample;
            TypeReference type = operation.Client.IsList
                ? new TypeReference(TypeKind.List, Element: operation.Client.Row)
                : operation.Client.Row;
            if (!Apply(rows, type, member, change)) continue;
            byte[] body = EmittedReaders.Utf8(sample.ToJsonString());
            seen.Add(new Observation(operation.Key, operation.Documented.Route.Template, ProbeQuery.Empty, 200, body));
        }

        return Comparison.Of(_client.Spec, seen);
    }

    private bool Apply(JsonNode? node, TypeReference type, (string Type, string WireName) member, Change change)
    {
        if (type.Element is { } element)
            return node is JsonArray all && all.Aggregate(false, (isDone, each) => Apply(each, element, member, change) | isDone);
        if (type.Kind != TypeKind.Response || node is not JsonObject row) return false;
        bool isChanged = false;
        foreach (Property property in _client.Spec.Client.AllTypes.Single(known => known.Name == type.Name).Properties)
            isChanged |= Apply(row[property.WireName], property.Type, member, change);
        if (type.Name != member.Type || !row.ContainsKey(member.WireName)) return isChanged;
        change(row, member.WireName);
        return true;
    }
}
