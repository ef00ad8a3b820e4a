using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>An object; each member varies by itself, and the order is kept.</summary>
internal sealed class ObjectValue(IReadOnlyList<KeyValuePair<string, SampleValue>> members) : SampleValue
{
    public override void Write(Utf8JsonWriter writer, int variant) => Write(writer, variant, null);

    /// <summary>Writes the row with the documented members of another object instead of its own.</summary>
    public void Write(Utf8JsonWriter writer, int variant, ObjectValue? replaced)
    {
        writer.WriteStartObject();
        WriteMembers(writer, variant, replaced);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer, int variant, ObjectValue? replaced)
    {
        foreach ((string name, SampleValue value) in members)
        {
            writer.WritePropertyName(name);
            if (replaced?.Find(name) is { } other) other.Write(writer, 0);
            else value.Write(writer, variant);
        }
    }

    /// <summary>An object with these members only.</summary>
    public ObjectValue Only(IReadOnlyCollection<string> names) => new([.. members.Where(member => names.Contains(member.Key))]);

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

    public SampleValue? Find(string name) => members.FirstOrDefault(member => member.Key == name).Value;
}
