namespace CardanoBI.Client;

/// <summary>The order of a list's rows.</summary>
public enum SortOrder
{
    /// <summary>Newest or greatest first; <c>desc</c> on the wire.</summary>
    Descending,

    /// <summary>Oldest or smallest first; <c>asc</c> on the wire.</summary>
    Ascending,
}
