using System.Text.Json.Nodes;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// The page's sample as an example of the response: without placeholders for omitted rows, and in the form of the real response if the
/// sample shows another.
/// </summary>
internal static class Examples
{
    private const string Rows = "value";

    /// <returns>The example; null if the sample shows nothing.</returns>
    public static JsonNode? Of(SpecOperation operation, CancellationToken cancellationToken)
    {
        if (operation.Sample is not { } json || operation.Documented.Sample is not { } shown) return null;
        JsonNode? sample = Read(SampleParser.Parse(json, 0, cancellationToken).Value);
        if (sample is null) return null;

        ResponseKind kind = operation.Client.ResponseKind;
        if (shown.Kind == kind) return IsEmpty(sample, kind) ? null : sample;
        JsonNode? row = shown.Kind switch
        {
            ResponseKind.Array => FirstOf(sample as JsonArray),
            ResponseKind.ODataCollection => FirstOf(sample[Rows] as JsonArray),
            _ => sample,
        };
        return row is null ? null : kind switch
        {
            ResponseKind.Array => new JsonArray(row.DeepClone()),
            ResponseKind.ODataCollection => new JsonObject { [Rows] = new JsonArray(row.DeepClone()) },
            _ => row.DeepClone(),
        };
    }

    private static JsonNode? FirstOf(JsonArray? rows) => rows is { Count: > 0 } ? rows[0] : null;

    private static bool IsEmpty(JsonNode sample, ResponseKind kind) => kind switch
    {
        ResponseKind.Array => sample is JsonArray { Count: 0 },
        ResponseKind.ODataCollection => sample[Rows] is JsonArray { Count: 0 },
        _ => sample is JsonObject { Count: 0 },
    };

    /// <summary>Numbers keep their digits; if members have the same name, the last one counts, as for any reader of the JSON.</summary>
    private static JsonNode? Read(SampleValue? value)
    {
        switch (value?.Kind)
        {
            case SampleKind.Array:
                return value.Items.Where(item => !item.IsElision).Select(Read).ToJson();
            case SampleKind.Object:
                var members = new JsonObject();
                foreach (SampleMember member in value.Members.Where(member => !SampleValue.IsEllipsis(member.Name)))
                    members[member.Name] = Read(member.Value);
                return members;
            case SampleKind.Number:
                return JsonNode.Parse(value.Text);
            case SampleKind.Boolean:
                return value.Text == "true";
            case SampleKind.String:
                return value.Text;
            default:
                return null;
        }
    }
}
