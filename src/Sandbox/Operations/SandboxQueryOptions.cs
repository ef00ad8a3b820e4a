namespace CardanoBI.Sandbox;

/// <summary>OData query options.</summary>
[Flags]
public enum SandboxQueryOptions
{
    /// <summary>No option.</summary>
    None = 0,

    /// <summary><c>$filter</c>.</summary>
    Filter = 1,

    /// <summary><c>$orderby</c>.</summary>
    OrderBy = 2,

    /// <summary><c>$select</c>.</summary>
    Select = 4,

    /// <summary><c>$top</c>.</summary>
    Top = 8,

    /// <summary><c>$skip</c>.</summary>
    Skip = 16,

    /// <summary><c>$count</c>.</summary>
    Count = 32,
}
