namespace CardanoBI.Generator.Client;

/// <param name="Name">The argument's or the property's name in C#, not escaped.</param>
/// <param name="Minimum">The least that the server takes; null where nothing bounds it. So is <paramref name="Maximum"/>.</param>
/// <param name="Form">What an argument has to look like.</param>
/// <param name="Default">What the server takes where nothing is sent, as it would be sent; null where nobody says.</param>
internal sealed record Parameter(
    string WireName,
    string Name,
    ParameterRole Role,
    ParameterClrType Type,
    string Description,
    long? Minimum,
    long? Maximum,
    string? Default,
    ParameterForm Form = ParameterForm.Any)
{
    /// <summary>What is said of its being deprecated; empty where it is not. C# has no such mark for an argument.</summary>
    public string Deprecation { get; init; } = "";

    /// <summary>The values that a text is known to take; null where nobody says.</summary>
    public ValueSet? Values { get; init; }

    public bool IsArgument => Role is ParameterRole.Path or ParameterRole.RequiredQuery;
}

internal enum ParameterRole { Path, RequiredQuery, OptionalQuery, PageNo, PageSize }

/// <summary>What the server fails on where an argument does not look like it.</summary>
internal enum ParameterForm
{
    Any,

    /// <summary>An even number of hexadecimal digits.</summary>
    Hex,

    /// <summary>At least five characters.</summary>
    Address,
}

internal enum ParameterClrType { String, Int32, Int64, Decimal, Boolean, SortOrder, DateTimeOffset }
