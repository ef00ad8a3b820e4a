using CardanoBI.Generator.Basics;

namespace CardanoBI.Generator.Client;

/// <summary>The values that a text is known to take. It stays a text: a set grows without a new client.</summary>
/// <param name="Name">The nested class that holds the constants: <c>StateValues</c>.</param>
internal sealed record ValueSet(string Name, EquatableArray<KnownValue> Values)
{
    public const string Suffix = "Values";
}

/// <param name="Name">The constant's name: <c>Registered</c>.</param>
/// <param name="Text">As the server writes it.</param>
internal sealed record KnownValue(string Name, string Text);
