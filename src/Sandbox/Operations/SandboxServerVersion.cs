namespace CardanoBI.Sandbox;

/// <summary>Which of the existing server versions a sandbox behaves like, where they differ.</summary>
public enum SandboxServerVersion
{
    /// <summary>
    /// Today's server: an account's assets ignore <c>page_no</c>, <c>page_size</c> and <c>order</c>; a response has at most a hundred of
    /// them, and <c>$skip</c> continues the list.
    /// </summary>
    Current,

    /// <summary>
    /// The server that the documentation describes: an account's assets support <c>page_no</c>, <c>page_size</c> and <c>order</c>, and
    /// ignore the <c>$</c> options.
    /// </summary>
    Documented,
}
