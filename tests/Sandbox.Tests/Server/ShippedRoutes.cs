namespace CardanoBI.Sandbox.Tests.Server;

/// <summary>Paths of shipped operations, with keys that have the form the server asks for.</summary>
internal static class ShippedRoutes
{
    public const string AccountAssets = "/api/core/accounts/stake1test/assets";
    public const string AccountAddresses = "/api/core/accounts/stake1test/addresses";
    public const string AccountRewards = "/api/core/accounts/stake1test/rewards";
    public const string Assets = "/api/core/assets";
    public const string Asset = "/api/core/assets/asset1test";
    public const string AssetAddresses = "/api/core/assets/asset1test/addresses";
    public const string PoolStakes = "/api/core/epochs/stakes/pools/pool1test";
    public const string EpochPoolStakes = "/api/core/epochs/496/stakes/pools/pool1test";
    public const string LatestPoolStakes = "/api/core/epochs/latest/stakes/pools/pool1test";
    public const string ODataEpochsStakes = "/api/core/odata/epochsstakes";
    public const string BlockHistory = "/api/core/blocks/history";
    public const string PrecedingBlocks = "/api/core/blocks/history/prev/8415345";
    public const string FollowingBlocks = "/api/core/blocks/history/next/8415364";
    public const string ODataBlocks = "/api/core/odata/blocks";
    public const string Polls = "/api/core/polls";
}
