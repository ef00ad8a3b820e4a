namespace CardanoBI.Generator.Client;

/// <param name="Name">The argument's or the property's name in C#, not escaped.</param>
/// <param name="Minimum">
/// The least value that the server accepts; null if there is no limit. <paramref name="Maximum"/> is the greatest, likewise.
/// </param>
/// <param name="Form">The form that an argument must have.</param>
/// <param name="Default">The value that the server uses if none is sent, as it would be sent; null if unknown.</param>
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
    /// <summary>The sentence about its deprecation; empty if it is not deprecated. C# cannot mark an argument as obsolete.</summary>
    public string Deprecation { get; init; } = "";

    /// <summary>The values that a text is known to take; null where nobody says.</summary>
    public ValueSet? Values { get; init; }

    public bool IsArgument => Role is ParameterRole.Path or ParameterRole.RequiredQuery;
}

internal enum ParameterRole { Path, RequiredQuery, OptionalQuery, PageNo, PageSize }

/// <summary>The form without which an argument makes the server fail.</summary>
internal enum ParameterForm
{
    Any,

    /// <summary>An even number of hexadecimal digits.</summary>
    Hex,

    /// <summary>At least five characters.</summary>
    Address,
}

internal enum ParameterClrType { String, Int32, Int64, Decimal, Boolean, SortOrder, DateTimeOffset }
