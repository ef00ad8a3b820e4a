namespace CardanoBI.Generator.Surface;

/// <summary>Something that callers of the emitted client can use: a line of the listing.</summary>
/// <param name="Name">What they write: <c>AccountAsset</c>, <c>AccountAsset.Name</c>,
/// <c>CoreAccountsClient.GetByStakeAddressAsync(string stakeAddress)</c>. Without the root namespace.</param>
/// <param name="Meaning">What they get: a kind of type, or a member's type and accessors.</param>
internal sealed record SurfaceMember(string Name, string Meaning)
{
    public const string Separator = " -> ";

    public string Line => Name + Separator + Meaning;

    /// <summary>The name without parameters.</summary>
    public string Key => Name.IndexOf('(') is > 0 and int end ? Name.Substring(0, end) : Name;

    /// <summary>The type that declares it; the type itself for a type.</summary>
    public string Type => Key.LastIndexOf('.') is > 0 and int end ? Key.Substring(0, end) : Key;

    public bool IsType => Type == Name;
}
