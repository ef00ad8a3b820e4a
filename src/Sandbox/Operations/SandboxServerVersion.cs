namespace CardanoBI.Sandbox;

/// <summary>Which of the servers that exist a sandbox is, where they differ.</summary>
public enum SandboxServerVersion
{
    /// <summary>
    /// Today's: an account's assets ignore <c>page_no</c>, <c>page_size</c> and <c>order</c>, come at most a hundred in an answer, and go
    /// on with <c>$skip</c>.
    /// </summary>
    Current,

    /// <summary>
    /// The one that the documentation describes: an account's assets heed <c>page_no</c>, <c>page_size</c> and <c>order</c>, and ignore
    /// the <c>$</c> options.
    /// </summary>
    Documented,
}
