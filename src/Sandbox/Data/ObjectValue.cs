using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>An object; its members vary each for itself and keep their order.</summary>
internal sealed class ObjectValue(IReadOnlyList<KeyValuePair<string, SampleValue>> members) : SampleValue
{
    public override void Write(Utf8JsonWriter writer, int variant)
    {
        writer.WriteStartObject();
        WriteMembers(writer, variant);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer, int variant)
    {
        foreach ((string name, SampleValue value) in members)
        {
            writer.WritePropertyName(name);
            value.Write(writer, variant);
        }
    }

    public override void Describe(ICollection<SampleTrait> traits)
    {
        traits.Add(new SampleTrait("{"));
        foreach ((string name, SampleValue value) in members)
        {
            traits.Add(new SampleTrait(name));
            value.Describe(traits);
        }

        traits.Add(new SampleTrait("}"));
    }
}
