namespace CardanoBI.Sandbox;

/// <summary>How the rows of a list are alike.</summary>
public enum SandboxRows
{
    /// <summary>
    /// As on the server: no two rows are equal, except where one row stands for each output or each metadata (an account's addresses, an
    /// asset), which repeats them.
    /// </summary>
    AsOnServer,

    /// <summary>No two rows are equal on any list, as far as they hold anything that varies.</summary>
    Distinct,

    /// <summary>All rows of a list are equal, whole pages included.</summary>
    Equal,

    /// <summary>
    /// As <see cref="Distinct"/>, but three of five rows have the same value in what the server sorts by. It then has no total order: read
    /// page by page, some rows come twice and others not at all. Lists that the server does not sort by a column are not affected.
    /// </summary>
    Tied,
}
