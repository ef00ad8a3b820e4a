using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>A list inside a row, of the same length in every variant.</summary>
internal sealed class ListValue(IReadOnlyList<SampleValue> items) : SampleValue
{
    public override void Write(Utf8JsonWriter writer, int variant)
    {
        writer.WriteStartArray();
        foreach (SampleValue item in items)
            item.Write(writer, variant);
        writer.WriteEndArray();
    }

    public override void Describe(ICollection<SampleTrait> traits)
    {
        traits.Add(new SampleTrait("["));
        foreach (SampleValue item in items)
            item.Describe(traits);
        traits.Add(new SampleTrait("]"));
    }
}
