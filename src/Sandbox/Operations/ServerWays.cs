namespace CardanoBI.Sandbox.Operations;

/// <summary>How the server behaves on a route in ways that the route's page does not say. The default is as documented.</summary>
internal sealed record ServerWays
{
    public static ServerWays None { get; } = new();

    /// <summary>
    /// The documented <c>page_no</c>, <c>page_size</c> and <c>order</c> are ignored; <c>$skip</c> and <c>$top</c> are not.
    /// </summary>
    public bool IgnoresPageNumbers { get; init; }

    /// <summary>A <c>page_no</c> beyond the end repeats the last page.</summary>
    public bool ClampsPageNumber { get; init; }

    /// <summary>
    /// A <c>page_no</c>, even 1, on a list without rows causes a server error, because the clamped page begins before the first row.
    /// </summary>
    public bool FailsOnEmptyPage { get; init; }

    /// <summary>The list consists of the newest <c>depth</c> rows only, whether or not the parameter is sent.</summary>
    public bool IsWindow { get; init; }

    /// <summary>The column that the database sorts by before it cuts a page or window; rows that are equal in it have no order.</summary>
    public string? SortColumn { get; init; }

    /// <summary>The columns by which the rows of a page are sorted again after they were read; empty if they are not.</summary>
    public IReadOnlyList<string> PageKeys { get; init; } = [];

    /// <summary>How many equal rows represent the same thing.</summary>
    public int RowsPerThing { get; init; } = 1;

    /// <summary>The maximum number of rows of a list, if there are naturally few.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>A response has one row, but the list may have more.</summary>
    public bool GoesOnBehindOneRow { get; init; }

    /// <summary>Columns that are the same in all rows, so that a window on the newest rows looks like one.</summary>
    public IReadOnlyList<string> ColumnsAlike { get; init; } = [];

    /// <summary>Members that some rows have instead of the sample's, as JSON objects; every tenth row takes one in turn.</summary>
    public IReadOnlyList<string> OtherRows { get; init; } = [];

    /// <summary>Columns that the server holds as unsigned numbers and compares as signed ones.</summary>
    public IReadOnlyList<string> UnsignedColumns { get; init; } = [];

    /// <summary>The parameter in the route that matches letters only; anything else is another route, or none.</summary>
    public string? LettersParameter { get; init; }

    /// <summary>Hashes in the route that cause a server error unless they are pairs of hexadecimal digits.</summary>
    public IReadOnlyList<string> HexParameters { get; init; } = [];

    /// <summary>Addresses in the route that cause a server error if they are shorter than their prefix.</summary>
    public IReadOnlyList<string> AddressParameters { get; init; } = [];

    /// <summary>Parameters that are 32-bit numbers on the server, which refuses larger ones.</summary>
    public IReadOnlyList<string> Int32Parameters { get; init; } = [];

    /// <summary>The gateway lets the route pass without a key only where the request has no query.</summary>
    public bool NeedsKeyWithQuery { get; init; }
}
