namespace CardanoBI.Sandbox.Operations;

/// <summary>
/// What was measured on the real server and is on no page, by route. It applies to the shipped documentation only: a sandbox for other
/// pages serves what those pages say.
/// </summary>
internal static class ServerFacts
{
    private const string AccountAssets = "/api/core/accounts/{stake_address}/assets";

    private static readonly string[] Hashes =
        ["block_hash", "meta_hash", "policy_hash", "poll_hash", "transaction_hash", "vrf_key_hash"];

    private static readonly string[] Addresses = ["address", "stake_address"];

    private static readonly ServerWays Blocks = new() { ColumnsAlike = ["proto_major", "proto_minor"] };
    private static readonly ServerWays Window = Blocks with { IsWindow = true, PageKeys = ["id"] };
    private static readonly ServerWays NewestWindow = Window with { SortColumn = "id" };
    private static readonly ServerWays Stakes = new() { ClampsPageNumber = true, FailsOnEmptyPage = true, SortColumn = "amount" };
    private static readonly ServerWays UnsignedAmount = new() { UnsignedColumns = ["amount"] };

    private static readonly Dictionary<string, ServerWays> ByRoute = new(StringComparer.Ordinal)
    {
        // Accounts.
        ["/api/core/accounts/{stake_address}/addresses"] = new() { RowsPerThing = 200 },
        [AccountAssets] = new() { IgnoresPageNumbers = true, UnsignedColumns = ["quantity"] },
        ["/api/core/accounts/{stake_address}/mirs"] = UnsignedAmount,
        ["/api/core/accounts/{stake_address}/rewards"] = UnsignedAmount with
        {
            OtherRows = ["""{"type":"treasury","pool_id_hex":null}""", """{"type":"reserves","pool_id_hex":null}"""],
        },
        ["/api/core/accounts/{stake_address}/staking"] = UnsignedAmount,
        ["/api/core/accounts/{stake_address}/withdrawals"] = UnsignedAmount,

        // Assets.
        ["/api/core/assets"] = new() { ClampsPageNumber = true, SortColumn = "asset_id", PageKeys = ["asset_id"] },
        ["/api/core/assets/{fingerprint}"] = new() { GoesOnBehindOneRow = true, RowsPerThing = 2, MostRows = 2 },
        ["/api/core/assets/{fingerprint}/addresses"] = new() { SortColumn = "quantity", PageKeys = ["address", "quantity"] },
        ["/api/core/assets/{fingerprint}/history"] = new()
        {
            SortColumn = "event_id",
            PageKeys = ["block_no", "event_id", "event_time", "quantity", "tx_hash_hex"],
        },
        ["/api/core/assets/{fingerprint}/transactions"] = new()
        {
            SortColumn = "tx_id",
            PageKeys = ["block_no", "epoch_no", "event_time", "hash_hex", "tx_id"],
        },

        // Blocks.
        ["/api/core/blocks/history"] = NewestWindow,
        ["/api/core/blocks/history/prev/{block_no}"] = Window,
        ["/api/core/blocks/history/next/{block_no}"] = Window,
        ["/api/core/odata/blocks"] = NewestWindow,
        ["/api/core/blocks/pools/{pool_hash}/history"] = Blocks,

        // Epochs.
        ["/api/core/epochs/stakes/pools/{pool_hash}"] =
            Stakes with { SortColumn = "epoch_no", PageKeys = ["amount", "epoch_no", "stake_address"] },
        ["/api/core/epochs/{epoch_no}/stakes/pools/{pool_hash}"] = Stakes,
        ["/api/core/epochs/latest/stakes/pools/{pool_hash}"] = Stakes,
        ["/api/core/odata/epochsstakes"] = Stakes,

        // Polls and pools.
        ["/api/core/polls"] = new() { NeedsKeyWithQuery = true },
        ["/api/core/pools/{ticker}/offlinedata"] = new() { LettersParameter = "ticker" },
    };

    /// <summary>The shipped operations as that server version serves them.</summary>
    public static IReadOnlyList<SandboxOperation> Apply(IReadOnlyList<SandboxOperation> operations, SandboxServerVersion version) =>
        [.. operations.Select(operation => operation.With(Of(operation, version)))];

    private static ServerWays Of(SandboxOperation operation, SandboxServerVersion version)
    {
        ServerWays ways = ByRoute.GetValueOrDefault(operation.Route, ServerWays.None);
        if (version == SandboxServerVersion.Documented && operation.Route == AccountAssets)
            ways = ways with { IgnoresPageNumbers = false };
        // This one reads an epoch beyond 32 bits as epoch 0, which its page shows.
        string[] narrow = operation.Route == "/api/core/odata/epochs/{epoch_no}" ? [] : ["epoch_no"];
        return ways with { HexParameters = Hashes, AddressParameters = Addresses, Int32Parameters = narrow };
    }
}
