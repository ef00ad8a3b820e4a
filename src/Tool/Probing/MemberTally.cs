using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Probing;

/// <summary>What was seen of a property of the client, in all operations that have its type.</summary>
/// <param name="property">As the client has it.</param>
/// <param name="typeName">The type that it is of.</param>
/// <param name="operation">The first operation, in the catalogue's order, in whose answers the type was seen.</param>
/// <param name="name">Where it is documented there.</param>
/// <param name="type">The cell that says what it is.</param>
internal sealed class MemberTally(Property property, string typeName, SpecOperation operation, Anchor name, Anchor type)
{
    public Property Property { get; } = property;

    public string TypeName { get; } = typeName;

    public SpecOperation Operation { get; } = operation;

    public Anchor Name { get; } = name;

    public Anchor Type { get; } = type;

    public ValueTally Values { get; } = new(property.Type);

    /// <summary>How many objects could have had it.</summary>
    public int Objects { get; set; }

    public int Missing => Objects - Values.Seen;

    /// <summary>As messages name it: <c>Block.hash</c>.</summary>
    public string FullName => $"{TypeName}.{Property.WireName}";
}

/// <summary>A member that answers have and no row documents.</summary>
/// <param name="Place">The table that lacks it.</param>
internal sealed record StrayMember(string FullName, Anchor Place, string Example)
{
    public int Count { get; set; }

    public int Objects { get; set; }
}
