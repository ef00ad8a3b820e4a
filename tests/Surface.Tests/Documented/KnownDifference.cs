namespace CardanoBI.Surface.Tests.Documented;

/// <summary>A place where the client departs from api.json on purpose.</summary>
/// <param name="Place">The operation, and the parameter or field.</param>
/// <param name="Reason">Why, and what is believed instead.</param>
internal sealed record KnownDifference(string Place, string Documented, string Emitted, string Reason)
{
    public const string Nothing = "nothing";

    private const string AccountAssets = "GET /api/core/accounts/{stake_address}/assets";
    private const string SeedPage =
        "The page of the account assets follows the seed page, which documents paging; the public documentation does not.";

    public static IReadOnlyList<KnownDifference> All { get; } =
    [
        new($"{AccountAssets} parameter page_no", Nothing, "query integer optional default 1", SeedPage),
        new($"{AccountAssets} parameter page_size", Nothing, "query integer optional default 20 maximum 100", SeedPage),
        new($"{AccountAssets} parameter order", Nothing, "query string optional one of asc, desc default desc", SeedPage),
        new(
            "GET /api/core/accounts/{stake_address}/rewards field pool_id_hex", "string", "string or null",
            "facts/server.md, 3: rewards from the treasury and the reserves come from no pool."),
    ];

    /// <summary>The query parameters of an operation that api.json does not have.</summary>
    public static IEnumerable<(string Name, string Type)> QueryParameters(string operation) => All
        .Where(known => known.Documented == Nothing && known.Place.StartsWith(operation + " parameter ", StringComparison.Ordinal))
        .Select(known => (known.Place[(known.Place.LastIndexOf(' ') + 1)..], known.Emitted.Split(' ')[1]));
}
