using System.Text.Json;

namespace CardanoBI.Sandbox.Data;

/// <summary>
/// A value of a documented row that can be written any number of times: variant 0 as documented, every other number as a variant of the
/// same JSON type and format. A variant depends only on the value and the number.
/// </summary>
internal abstract class SampleValue
{
    public abstract void Write(Utf8JsonWriter writer, int variant);

    /// <summary>Adds what decides whether a variant of one row can equal a variant of another (see <see cref="RowFamilies"/>).</summary>
    public abstract void Describe(ICollection<SampleTrait> traits);
}
