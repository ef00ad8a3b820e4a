namespace CardanoBI.Sandbox.Operations;

/// <summary>What the server does on one route that the route's page does not say. The default says nothing.</summary>
internal sealed record ServerWays
{
    public static ServerWays None { get; } = new();

    /// <summary>
    /// The documented <c>page_no</c>, <c>page_size</c> and <c>order</c> are ignored; <c>$skip</c> and <c>$top</c> are not.
    /// </summary>
    public bool IgnoresPageNumbers { get; init; }

    /// <summary>A <c>page_no</c> beyond the end gives the last page again.</summary>
    public bool ClampsPageNumber { get; init; }

    /// <summary>A <c>page_no</c>, even 1, on a list without rows is a server error: the clamped page begins before the first row.</summary>
    public bool FailsOnEmptyPage { get; init; }

    /// <summary>The list is the newest <c>depth</c> rows, sent or not, and nothing else.</summary>
    public bool IsWindow { get; init; }

    /// <summary>The column that the database sorts by before it cuts a page or window; rows equal in it have no order.</summary>
    public string? SortColumn { get; init; }

    /// <summary>The columns by which the rows of one page are sorted once more after they were read; empty: they are not.</summary>
    public IReadOnlyList<string> PageKeys { get; init; } = [];

    /// <summary>How many equal rows stand for the same thing.</summary>
    public int RowsPerThing { get; init; } = 1;

    /// <summary>The rows of one list in all, where there are naturally few.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>An answer holds one row, but the list may hold more of them.</summary>
    public bool GoesOnBehindOneRow { get; init; }

    /// <summary>Columns that do not change from row to row, so that a window on the newest rows looks like one.</summary>
    public IReadOnlyList<string> ColumnsAlike { get; init; } = [];

    /// <summary>Members that some rows have in place of the sample's, as JSON objects; every tenth row takes one in turn.</summary>
    public IReadOnlyList<string> OtherRows { get; init; } = [];

    /// <summary>Columns that the server holds as unsigned numbers and compares as signed ones.</summary>
    public IReadOnlyList<string> UnsignedColumns { get; init; } = [];

    /// <summary>The parameter in the route that takes letters only; anything else is another route, or none.</summary>
    public string? LettersParameter { get; init; }

    /// <summary>Hashes in the route that are a server error unless they are pairs of hexadecimal digits.</summary>
    public IReadOnlyList<string> HexParameters { get; init; } = [];

    /// <summary>Addresses in the route that are a server error when they are shorter than their prefix.</summary>
    public IReadOnlyList<string> AddressParameters { get; init; } = [];

    /// <summary>Numbers of 32 bits on the server: beyond them the request is refused.</summary>
    public IReadOnlyList<string> Int32Parameters { get; init; } = [];

    /// <summary>The gateway lets the route pass without a key only where the request has no query.</summary>
    public bool NeedsKeyWithQuery { get; init; }
}
