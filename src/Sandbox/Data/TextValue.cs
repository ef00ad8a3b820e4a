using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>A text with a format that its variants keep.</summary>
internal abstract class TextValue(string documented) : SampleValue
{
    protected string Documented { get; } = documented;

    public sealed override void Write(Utf8JsonWriter writer, int variant) =>
        writer.WriteStringValue(variant == 0 ? Documented : Vary(variant));

    protected abstract string Vary(int variant);
}
