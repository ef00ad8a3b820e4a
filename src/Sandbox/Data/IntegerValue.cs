using System.Globalization;
using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// An integer; variants count up from it. A number that fits 32, 64 or unsigned 64 bits still does, since counting continues at 0 beyond
/// the limit.
/// </summary>
internal sealed class IntegerValue : SampleValue
{
    private readonly Int128 _documented;
    private readonly Int128 _limit;

    private IntegerValue(Int128 documented, Int128 limit) => (_documented, _limit) = (documented, limit);

    public static IntegerValue? TryRead(JsonElement number)
    {
        string text = number.GetRawText();
        if (!Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 value)
            || value < long.MinValue || value > ulong.MaxValue
            || value.ToString(CultureInfo.InvariantCulture) != text)
        {
            return null;
        }

        Int128 limit = value <= int.MaxValue ? int.MaxValue : value <= long.MaxValue ? long.MaxValue : ulong.MaxValue;
        return new IntegerValue(value, limit);
    }

    public Int128 Number(int variant)
    {
        Int128 value = _documented + variant;
        return value > _limit ? value - (_limit + 1) : value;
    }

    public override void Write(Utf8JsonWriter writer, int variant) =>
        writer.WriteRawValue(Number(variant).ToString(CultureInfo.InvariantCulture));

    public override void Describe(ICollection<SampleTrait> traits) => traits.Add(new SampleTrait("integer", _documented));
}
