using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Probing;

/// <summary>What was observed of a property of the client, in all operations that have its type.</summary>
/// <param name="property">The property in the client.</param>
/// <param name="typeName">The type that declares it.</param>
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

    public ValueTally Values { get; } = new(property.Type, property.Values?.Values.Items.Select(known => known.Text).ToHashSet());

    /// <summary>The number of objects that could have it.</summary>
    public int Objects { get; set; }

    /// <summary>The number of those that do not have it.</summary>
    public int Missing { get; set; }

    /// <summary>Its name in messages: <c>Block.hash</c>.</summary>
    public string FullName => $"{TypeName}.{Property.WireName}";
}

/// <summary>A member that responses have but no row documents.</summary>
/// <param name="Place">The table that lacks it.</param>
internal sealed record StrayMember(string TypeName, string Name, Anchor Place, string Example)
{
    public string FullName => $"{TypeName}.{Name}";

    public int Count { get; set; }

    public int Objects { get; set; }
}
