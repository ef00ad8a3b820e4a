using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>Decides how each value of a sample varies.</summary>
internal static class SampleValueReader
{
    /// <summary>The documentation's placeholder for omitted rows.</summary>
    private const string Elision = "...";

    public static SampleValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element, static _ => true),
        JsonValueKind.Array => new ListValue([.. WithoutElisions(element).Select(Read)]),
        JsonValueKind.Number => (SampleValue?)IntegerValue.TryRead(element) ?? new FixedValue(element),
        JsonValueKind.String => ReadText(element),
        _ => new FixedValue(element),
    };

    public static ObjectValue ReadObject(JsonElement element, Func<string, bool> keepsMember) =>
        new([.. element.EnumerateObject()
            .Where(member => keepsMember(member.Name))
            .Select(member => KeyValuePair.Create(member.Name, Read(member.Value)))]);

    public static IEnumerable<JsonElement> WithoutElisions(JsonElement array) =>
        array.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.String || !item.ValueEquals(Elision));

    private static SampleValue ReadText(JsonElement element)
    {
        string text = element.GetString()!;
        TextValue? varying = DateTimeText.TryRead(text);
        varying ??= HexText.TryRead(text);
        varying ??= Bech32Text.TryRead(text);
        varying ??= CountedName.TryRead(text);
        return varying is null ? new FixedValue(element) : varying;
    }
}
