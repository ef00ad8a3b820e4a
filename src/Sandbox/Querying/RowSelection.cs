namespace CardanoBI.Sandbox.Querying;

/// <summary>Which rows a response has, and what an envelope says about the rest.</summary>
/// <param name="Start">The first row's place.</param>
/// <param name="Count">How many rows.</param>
internal readonly record struct RowSelection(int Start, int Count)
{
    /// <summary>How many rows there are in total, if the caller asked for the count.</summary>
    public int? TotalCount { get; init; }

    /// <summary>The query (including the <c>?</c>) that continues after this response, if there are more rows.</summary>
    public string? NextQuery { get; init; }

    /// <summary>The rows from <paramref name="skip"/> on, as far as there are any.</summary>
    public static RowSelection Of(int total, Int128 skip, long take)
    {
        int start = (int)Int128.Min(skip, total);
        return new RowSelection(start, (int)Math.Min(take, total - start));
    }
}
