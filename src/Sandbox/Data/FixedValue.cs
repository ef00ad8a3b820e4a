using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>A value that every row repeats: base64, booleans, nulls, real numbers, sentences, host addresses, JSON in a string.</summary>
internal sealed class FixedValue(JsonElement element) : SampleValue
{
    public override void Write(Utf8JsonWriter writer, int variant)
    {
        // A number keeps its digits: 0.1229611040 does not become 0.122961104.
        if (element.ValueKind == JsonValueKind.Number) writer.WriteRawValue(element.GetRawText());
        else element.WriteTo(writer);
    }

    public override void Describe(ICollection<SampleTrait> traits) => traits.Add(new SampleTrait(element.GetRawText()));
}
