namespace CardanoBI.Generator.Client;

/// <summary>The query options that a list supports.</summary>
[Flags]
internal enum QueryOptions
{
    None = 0,
    Filter = 1,
    OrderBy = 2,
    Select = 4,
    Top = 8,
    Skip = 16,
    Count = 32,
}

internal static class QueryOptionsExtensions
{
    public static readonly IReadOnlyList<QueryOptions> All =
        [QueryOptions.Filter, QueryOptions.OrderBy, QueryOptions.Select, QueryOptions.Top, QueryOptions.Skip, QueryOptions.Count];

    public static IEnumerable<QueryOptions> Each(this QueryOptions options) => All.Where(option => (options & option) != 0);

    /// <summary>An option as the overlay writes it, and as requests write it after a dollar sign: <c>orderby</c>.</summary>
    public static string Word(this QueryOptions option) => option.ToString().ToLowerInvariant();
}

/// <summary>A set of options as a type of the emitted client, shared by the queries of all lists that support exactly these.</summary>
/// <param name="Name">The type's name.</param>
internal sealed record QueryOptionSet(string Name, QueryOptions Options)
{
    /// <summary>The namespace, below the root namespace, of what queries use: these sets, and the fields of rows.</summary>
    public const string Namespace = "Queries";
}
