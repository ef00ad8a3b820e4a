namespace CardanoBI.Sandbox;

/// <summary>How similar the rows of a list are.</summary>
public enum SandboxRows
{
    /// <summary>
    /// As on the real server: no two rows are equal, except where the server repeats a row for each output or each metadata entry (an
    /// account's addresses, an asset).
    /// </summary>
    AsOnServer,

    /// <summary>No two rows of any list are equal, as far as they contain anything that varies.</summary>
    Distinct,

    /// <summary>All rows of a list are equal, whole pages included.</summary>
    Equal,

    /// <summary>
    /// Like <see cref="Distinct"/>, but three of five rows have the same value in the column that the server sorts by. The list then has no
    /// total order: read page by page, some rows appear twice and others not at all. Lists that the server does not sort by a column are
    /// not affected.
    /// </summary>
    Tied,
}
