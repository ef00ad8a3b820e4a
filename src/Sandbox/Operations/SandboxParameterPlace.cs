namespace CardanoBI.Sandbox;

/// <summary>Where a parameter is sent.</summary>
public enum SandboxParameterPlace
{
    /// <summary>In the route, as <c>{name}</c>.</summary>
    Path,

    /// <summary>In the query string.</summary>
    Query,
}
