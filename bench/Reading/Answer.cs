using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CardanoBI.Client;
using Newtonsoft.Json.Serialization;

namespace CardanoBI.Bench.Reading;

/// <summary>One operation's answer, and the peers that read it.</summary>
/// <param name="settable">The context's reader of settable classes; the baseline.</param>
/// <param name="record">The context's reader of the emitted records.</param>
internal sealed class Answer<TSettable, TRecord>(
    string route, byte[] documented, JsonTypeInfo<TSettable> settable, JsonTypeInfo<TRecord> record)
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly Newtonsoft.Json.JsonSerializerSettings Newtonsoft = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
    };

    /// <summary>The bytes change in the one way that is measured, not in their escapes too.</summary>
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    private readonly Operation _operation = CardanoBIClient.Operations.Single(operation => operation.Route == route);

    /// <summary>What our reader makes of it.</summary>
    public object Read() => _operation.ReadResponse(documented)!;

    /// <summary>As the server writes it, with the floors.</summary>
    /// <param name="copy">Makes the same objects without parsing anything.</param>
    public Subject AsDocumented(string name, Func<object> copy) => new(name + ", as documented", documented,
    [
        .. Readers(documented),
        ("bare walk", () => { Floors.Walk(documented); return null; }),
        ("same objects, no parsing", copy),
    ]);

    public Subject InOtherOrder(string name) =>
        Changed(name + ", other member order", Reversed(JsonNode.Parse(documented))!.ToJsonString(Compact));

    public Subject WithWhiteSpace(string name) => Changed(name + ", white space", JsonNode.Parse(documented)!.ToJsonString(Indented));

    private Subject Changed(string name, string json)
    {
        byte[] answer = Encoding.UTF8.GetBytes(json);
        return new Subject(name, answer, Readers(answer));
    }

    private IReadOnlyList<(string, Func<object?>)> Readers(byte[] answer)
    {
        // NSwag's client hands the serializer a stream; a string in memory is the kinder case.
        string text = Encoding.UTF8.GetString(answer);
        return
        [
            ("context", () => JsonSerializer.Deserialize(answer, settable)),
            ("context, init record", () => JsonSerializer.Deserialize(answer, record)),
            ("reflection", () => JsonSerializer.Deserialize<TSettable>(answer, Reflection)),
            ("Newtonsoft, as NSwag", () => global::Newtonsoft.Json.JsonConvert.DeserializeObject<TSettable>(text, Newtonsoft)),
            ("ours", () => _operation.ReadResponse(answer)),
        ];
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
