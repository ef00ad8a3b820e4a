namespace CardanoBI
{
    public sealed class Account : System.IEquatable<CardanoBI.Account>
    {
        public Account() { }
        [System.Text.Json.Serialization.JsonPropertyName("available_rewards")]
        public decimal? AvailableRewards { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("controlled_stakes")]
        public decimal? ControlledStakes { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegated_since_epoch_no")]
        public long? DelegatedSinceEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("is_registered")]
        public bool? IsRegistered { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("last_deleg_tx")]
        public string? LastDelegationTx { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("last_reg_dereg_epoch_no")]
        public long? LastRegistrationChangeEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("last_reg_dereg_tx")]
        public string? LastRegistrationChangeTx { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public string? PoolId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total_balance")]
        public decimal? TotalBalance { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total_rewards")]
        public decimal? TotalRewards { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total_withdrawals")]
        public decimal? TotalWithdrawals { get; init; }
    }
    public sealed class AccountAddress : System.IEquatable<CardanoBI.AccountAddress>
    {
        public AccountAddress() { }
        [System.Text.Json.Serialization.JsonPropertyName("address")]
        public string Address { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("address_has_script")]
        public bool AddressHasScript { get; init; }
    }
    public sealed class AccountAsset : System.IEquatable<CardanoBI.AccountAsset>
    {
        public AccountAsset() { }
        [System.Text.Json.Serialization.JsonPropertyName("fingerprint")]
        public string Fingerprint { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("policy_hex")]
        public string PolicyHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public decimal Quantity { get; init; }
    }
    public sealed class AccountAssetsRequest : System.IEquatable<CardanoBI.AccountAssetsRequest>
    {
        public AccountAssetsRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class AccountDelegation : System.IEquatable<CardanoBI.AccountDelegation>
    {
        public AccountDelegation() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public long BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_time")]
        public System.DateTimeOffset BlockTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public long EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public string PoolId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("slot_no")]
        public long SlotNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
    }
    public sealed class AccountInstantaneousReward : System.IEquatable<CardanoBI.AccountInstantaneousReward>
    {
        public AccountInstantaneousReward() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public long BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public long EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("mir_type")]
        public string MirType { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
        public static class MirTypeValues
        {
            public const string Reserves = "reserves";
            public const string Treasury = "treasury";
        }
    }
    public sealed class AccountRegistration : System.IEquatable<CardanoBI.AccountRegistration>
    {
        public AccountRegistration() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public long BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public long EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("state")]
        public string State { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
    }
    public sealed class AccountReward : System.IEquatable<CardanoBI.AccountReward>
    {
        public AccountReward() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("earned_epoch")]
        public long EarnedEpoch { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id_hex")]
        public string? PoolIdHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("spendable_epoch")]
        public long SpendableEpoch { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("type")]
        public string Type { get; init; }
        public static class TypeValues
        {
            public const string Leader = "leader";
            public const string Member = "member";
            public const string Refund = "refund";
            public const string Reserves = "reserves";
            public const string Treasury = "treasury";
        }
    }
    public sealed class AccountStake : System.IEquatable<CardanoBI.AccountStake>
    {
        public AccountStake() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public string PoolId { get; init; }
    }
    public sealed class AccountWithdrawal : System.IEquatable<CardanoBI.AccountWithdrawal>
    {
        public AccountWithdrawal() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public long BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
    }
    public sealed class AddressInfo : System.IEquatable<CardanoBI.AddressInfo>
    {
        public AddressInfo() { }
        [System.Text.Json.Serialization.JsonPropertyName("address")]
        public string? Address { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("script_hash")]
        public string? ScriptHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string? StakeAddress { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address_id")]
        public long? StakeAddressId { get; init; }
    }
    public sealed class AddressStats : System.IEquatable<CardanoBI.AddressStats>
    {
        public AddressStats() { }
        [System.Text.Json.Serialization.JsonPropertyName("address")]
        public string? Address { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int? EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string? StakeAddress { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_count")]
        public long? TxCount { get; init; }
    }
    public sealed class AddressStatsRequest : System.IEquatable<CardanoBI.AddressStatsRequest>
    {
        public AddressStatsRequest() { }
        public long? EpochNoMax { get; init; }
        public long? EpochNoMin { get; init; }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class Asset : System.IEquatable<CardanoBI.Asset>
    {
        public Asset() { }
        [System.Text.Json.Serialization.JsonPropertyName("asset_id")]
        public long AssetId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fingerprint")]
        public string Fingerprint { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("policy_hex")]
        public string PolicyHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total_supply")]
        public decimal TotalSupply { get; init; }
    }
    public sealed class AssetDetails : System.IEquatable<CardanoBI.AssetDetails>
    {
        public AssetDetails() { }
        [System.Text.Json.Serialization.JsonPropertyName("asset_id")]
        public long AssetId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("burn_cnt")]
        public long BurnCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("creation_time")]
        public System.DateTimeOffset CreationTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fingerprint")]
        public string Fingerprint { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("first_mint_keys")]
        public System.Collections.Generic.IReadOnlyList<string> FirstMintKeys { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("first_mint_metadata")]
        public string? FirstMintMetadata { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("first_mint_tx_hash")]
        public string FirstMintTxHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("last_mint_keys")]
        public System.Collections.Generic.IReadOnlyList<string> LastMintKeys { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("last_mint_tx_hash")]
        public string LastMintTxHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("mint_cnt")]
        public long MintCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("policy_hex")]
        public string PolicyHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total_supply")]
        public decimal TotalSupply { get; init; }
        public bool Equals(CardanoBI.AssetDetails? other) { }
        public override int GetHashCode() { }
    }
    public sealed class AssetHistoryRequest : System.IEquatable<CardanoBI.AssetHistoryRequest>
    {
        public AssetHistoryRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class AssetHolding : System.IEquatable<CardanoBI.AssetHolding>
    {
        public AssetHolding() { }
        [System.Text.Json.Serialization.JsonPropertyName("address")]
        public string Address { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public decimal Quantity { get; init; }
    }
    public sealed class AssetHoldingsRequest : System.IEquatable<CardanoBI.AssetHoldingsRequest>
    {
        public AssetHoldingsRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class AssetMintEvent : System.IEquatable<CardanoBI.AssetMintEvent>
    {
        public AssetMintEvent() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public int BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("event_id")]
        public long EventId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("event_time")]
        public System.DateTimeOffset EventTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public decimal Quantity { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
    }
    public sealed class AssetTransaction : System.IEquatable<CardanoBI.AssetTransaction>
    {
        public AssetTransaction() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public int BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("event_time")]
        public System.DateTimeOffset EventTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_id")]
        public long TxId { get; init; }
    }
    public sealed class AssetTransactionsRequest : System.IEquatable<CardanoBI.AssetTransactionsRequest>
    {
        public AssetTransactionsRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class AssetsRequest : System.IEquatable<CardanoBI.AssetsRequest>
    {
        public AssetsRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public class BiAddressesClient
    {
        protected BiAddressesClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AddressStats> EnumerateStatsByAddressAsync(string address, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AddressStats> EnumerateStatsByAddressAsync(string address, CardanoBI.AddressStatsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AddressStats>> GetStatsByAddressAsync(string address, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AddressStats>> GetStatsByAddressAsync(string address, CardanoBI.AddressStatsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class BiClient
    {
        protected BiClient() { }
        public virtual CardanoBI.BiAddressesClient Addresses { get; }
        public virtual CardanoBI.BiPoolsClient Pools { get; }
    }
    public class BiPoolsClient
    {
        protected BiPoolsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolStats> EnumerateStatsByEpochNoAsync(long epochNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolStats> EnumerateStatsByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.PoolLifetimeStats> GetLifetimeStatsByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolStats>> GetStatsByEpochNoAsync(long epochNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolStats>> GetStatsByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolStats, CardanoBI.Queries.PoolStatsFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryStatsByEpochNo(long epochNo) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolStats, CardanoBI.Queries.PoolStatsFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryStatsByPoolHash(string poolHash) { }
    }
    public sealed class Block : System.IEquatable<CardanoBI.Block>
    {
        public Block() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public int BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_slot_no")]
        public int EpochSlotNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash")]
        public byte[] Hash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("op_cert")]
        public byte[] OperationalCertificate { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("op_cert_counter")]
        public long OperationalCertificateCounter { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("op_cert_hex")]
        public string OperationalCertificateHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("previous_id")]
        public long PreviousId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("proto_major")]
        public int ProtocolMajor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("proto_minor")]
        public int ProtocolMinor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("size")]
        public int Size { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("slot_leader_id")]
        public long SlotLeaderId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("slot_no")]
        public long SlotNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("time")]
        public System.DateTimeOffset Time { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_count")]
        public long TxCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vrf_key")]
        public string VrfKey { get; init; }
        public bool Equals(CardanoBI.Block? other) { }
        public override int GetHashCode() { }
    }
    public sealed class BlockHistoryRequest : System.IEquatable<CardanoBI.BlockHistoryRequest>
    {
        public BlockHistoryRequest() { }
        public long? BlockNo { get; init; }
        public int? Depth { get; init; }
    }
    public class CardanoBIClient : System.IDisposable
    {
        protected CardanoBIClient() { }
        public CardanoBIClient(CardanoBI.Client.CardanoBIOptions options) { }
        public CardanoBIClient(CardanoBI.Client.CardanoBIOptions options, System.Net.Http.HttpClient httpClient) { }
        public virtual CardanoBI.BiClient Bi { get; }
        public virtual CardanoBI.CoreClient Core { get; }
        public static System.Collections.Generic.IReadOnlyList<CardanoBI.Client.Operation> Operations { get; }
        public void Dispose() { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> SendAsync(CardanoBI.Client.CardanoBIRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<T> SendAsync<T>(CardanoBI.Client.CardanoBIRequest request, CardanoBI.Client.ResponseReader<T> read, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<T> SendAsync<T>(CardanoBI.Client.CardanoBIRequest request, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class CoreAccountsClient
    {
        protected CoreAccountsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountAddress> EnumerateAddressesByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountAsset> EnumerateAssetsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountAsset> EnumerateAssetsByStakeAddressAsync(string stakeAddress, CardanoBI.AccountAssetsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountDelegation> EnumerateDelegationsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountInstantaneousReward> EnumerateInstantaneousRewardsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountRegistration> EnumerateRegistrationsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountReward> EnumerateRewardsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountStake> EnumerateStakesByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AccountWithdrawal> EnumerateWithdrawalsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountAddress>> GetAddressesByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountAsset>> GetAssetsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountAsset>> GetAssetsByStakeAddressAsync(string stakeAddress, CardanoBI.AccountAssetsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Account> GetByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountDelegation>> GetDelegationsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountInstantaneousReward>> GetInstantaneousRewardsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountRegistration>> GetRegistrationsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountReward>> GetRewardsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountStake>> GetStakesByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AccountWithdrawal>> GetWithdrawalsByStakeAddressAsync(string stakeAddress, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountAddress, CardanoBI.Queries.AccountAddressFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryAddressesByStakeAddress(string stakeAddress) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountDelegation, CardanoBI.Queries.AccountDelegationFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryDelegationsByStakeAddress(string stakeAddress) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountInstantaneousReward, CardanoBI.Queries.AccountInstantaneousRewardFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryInstantaneousRewardsByStakeAddress(string stakeAddress) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountRegistration, CardanoBI.Queries.AccountRegistrationFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryRegistrationsByStakeAddress(string stakeAddress) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountReward, CardanoBI.Queries.AccountRewardFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryRewardsByStakeAddress(string stakeAddress) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountStake, CardanoBI.Queries.AccountStakeFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryStakesByStakeAddress(string stakeAddress) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AccountWithdrawal, CardanoBI.Queries.AccountWithdrawalFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryWithdrawalsByStakeAddress(string stakeAddress) { }
    }
    public class CoreAddressesClient
    {
        protected CoreAddressesClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AddressInfo> EnumerateInfoByAddressAsync(string address, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AddressInfo>> GetInfoByAddressAsync(string address, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AddressInfo, CardanoBI.Queries.AddressInfoFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryInfoByAddress(string address) { }
    }
    public class CoreAssetsClient
    {
        protected CoreAssetsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetHolding> EnumerateAddressesByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetHolding> EnumerateAddressesByFingerprintAsync(string fingerprint, CardanoBI.AssetHoldingsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Asset> EnumerateAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Asset> EnumerateAsync(CardanoBI.AssetsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetDetails> EnumerateByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PolicyAsset> EnumerateByPolicyHashAsync(string policyHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetMintEvent> EnumerateHistoryByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetMintEvent> EnumerateHistoryByFingerprintAsync(string fingerprint, CardanoBI.AssetHistoryRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetTransaction> EnumerateTransactionsByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AssetTransaction> EnumerateTransactionsByFingerprintAsync(string fingerprint, CardanoBI.AssetTransactionsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetHolding>> GetAddressesByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetHolding>> GetAddressesByFingerprintAsync(string fingerprint, CardanoBI.AssetHoldingsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Asset>> GetAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Asset>> GetAsync(CardanoBI.AssetsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetDetails>> GetByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PolicyAsset>> GetByPolicyHashAsync(string policyHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetMintEvent>> GetHistoryByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetMintEvent>> GetHistoryByFingerprintAsync(string fingerprint, CardanoBI.AssetHistoryRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetTransaction>> GetTransactionsByFingerprintAsync(string fingerprint, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AssetTransaction>> GetTransactionsByFingerprintAsync(string fingerprint, CardanoBI.AssetTransactionsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AssetDetails, CardanoBI.Queries.AssetDetailsFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryByFingerprint(string fingerprint) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PolicyAsset, CardanoBI.Queries.PolicyAssetFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryByPolicyHash(string policyHash) { }
    }
    public class CoreBlocksClient
    {
        protected CoreBlocksClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateFollowingByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateFollowingByBlockNoAsync(long blockNo, CardanoBI.FollowingBlocksRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateHistoryAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateHistoryAsync(CardanoBI.BlockHistoryRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateHistoryByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Transaction> EnumerateLatestTransactionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumeratePrecedingByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumeratePrecedingByBlockNoAsync(long blockNo, CardanoBI.PrecedingBlocksRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Transaction> EnumerateTransactionsByBlockHashAsync(string blockHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Transaction> EnumerateTransactionsByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Block> GetByBlockHashAsync(string blockHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Block> GetByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Block> GetByEpochNoAndSlotNoAsync(long epochNo, long slotNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetFollowingByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetFollowingByBlockNoAsync(long blockNo, CardanoBI.FollowingBlocksRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetHistoryAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetHistoryAsync(CardanoBI.BlockHistoryRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetHistoryByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Block> GetLatestAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Block> GetLatestByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Transaction>> GetLatestTransactionsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetPrecedingByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetPrecedingByBlockNoAsync(long blockNo, CardanoBI.PrecedingBlocksRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Transaction>> GetTransactionsByBlockHashAsync(string blockHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Transaction>> GetTransactionsByBlockNoAsync(long blockNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryFollowingByBlockNo(long blockNo) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryFollowingByBlockNo(long blockNo, CardanoBI.FollowingBlocksRequest request) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryHistory() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryHistory(CardanoBI.BlockHistoryRequest request) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryHistoryByPoolHash(string poolHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Transaction, CardanoBI.Queries.TransactionFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryLatestTransactions() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryPrecedingByBlockNo(long blockNo) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryPrecedingByBlockNo(long blockNo, CardanoBI.PrecedingBlocksRequest request) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Transaction, CardanoBI.Queries.TransactionFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryTransactionsByBlockHash(string blockHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Transaction, CardanoBI.Queries.TransactionFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryTransactionsByBlockNo(long blockNo) { }
    }
    public class CoreClient
    {
        protected CoreClient() { }
        public virtual CardanoBI.CoreAccountsClient Accounts { get; }
        public virtual CardanoBI.CoreAddressesClient Addresses { get; }
        public virtual CardanoBI.CoreAssetsClient Assets { get; }
        public virtual CardanoBI.CoreBlocksClient Blocks { get; }
        public virtual CardanoBI.CoreEpochsClient Epochs { get; }
        public virtual CardanoBI.CoreODataClient OData { get; }
        public virtual CardanoBI.CorePollsClient Polls { get; }
        public virtual CardanoBI.CorePoolsClient Pools { get; }
        public virtual CardanoBI.CoreTransactionsClient Transactions { get; }
    }
    public class CoreEpochsClient
    {
        protected CoreEpochsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Epoch> EnumerateAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolEpochStake> EnumerateLatestStakesByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolEpochStake> EnumerateLatestStakesByPoolHashAsync(string poolHash, CardanoBI.LatestPoolStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.EpochParameters> EnumerateParametersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolStake> EnumerateStakesByEpochNoAndPoolHashAsync(long epochNo, string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolStake> EnumerateStakesByEpochNoAndPoolHashAsync(long epochNo, string poolHash, CardanoBI.PoolStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolEpochStake> EnumerateStakesByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolEpochStake> EnumerateStakesByPoolHashAsync(string poolHash, CardanoBI.PoolEpochStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Epoch>> GetAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Epoch> GetByEpochNoAsync(long epochNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Epoch> GetLatestAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.EpochParameters> GetLatestParametersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolEpochStake>> GetLatestStakesByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolEpochStake>> GetLatestStakesByPoolHashAsync(string poolHash, CardanoBI.LatestPoolStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.EpochParameters>> GetParametersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.EpochParameters> GetParametersByEpochNoAsync(long epochNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolStake>> GetStakesByEpochNoAndPoolHashAsync(long epochNo, string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolStake>> GetStakesByEpochNoAndPoolHashAsync(long epochNo, string poolHash, CardanoBI.PoolStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolEpochStake>> GetStakesByPoolHashAsync(string poolHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolEpochStake>> GetStakesByPoolHashAsync(string poolHash, CardanoBI.PoolEpochStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Epoch, CardanoBI.Queries.EpochFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> Query() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.EpochParameters, CardanoBI.Queries.EpochParametersFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryParameters() { }
    }
    public class CoreODataClient
    {
        protected CoreODataClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.AddressInfo> EnumerateAddressInfoByAddressAsync(string address, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateBlocksAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Block> EnumerateBlocksAsync(CardanoBI.ODataBlocksRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.EpochParameters> EnumerateEpochParametersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolStake> EnumerateEpochStakesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolStake> EnumerateEpochStakesAsync(CardanoBI.ODataEpochStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Epoch> EnumerateEpochsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolHash> EnumeratePoolHashesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolMetadata> EnumeratePoolMetadataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolMetadata> EnumeratePoolMetadataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineData> EnumeratePoolOfflineDataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineData> EnumeratePoolOfflineDataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineFetchError> EnumeratePoolOfflineFetchErrorsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineFetchError> EnumeratePoolOfflineFetchErrorsByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolRelay> EnumeratePoolRelaysAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolRelay> EnumeratePoolRelaysByUpdateIdAsync(long updateId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolUpdate> EnumeratePoolUpdatesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolUpdate> EnumeratePoolUpdatesByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.AddressInfo>> GetAddressInfoByAddressAsync(string address, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetBlocksAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Block>> GetBlocksAsync(CardanoBI.ODataBlocksRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Epoch> GetEpochByEpochNoAsync(long epochNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.EpochParameters>> GetEpochParametersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.EpochParameters> GetEpochParametersByEpochNoAsync(long epochNo, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolStake>> GetEpochStakesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolStake>> GetEpochStakesAsync(CardanoBI.ODataEpochStakesRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Epoch>> GetEpochsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolHash>> GetPoolHashesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolMetadata>> GetPoolMetadataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolMetadata>> GetPoolMetadataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineData>> GetPoolOfflineDataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineData>> GetPoolOfflineDataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineFetchError>> GetPoolOfflineFetchErrorsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineFetchError>> GetPoolOfflineFetchErrorsByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolRelay>> GetPoolRelaysAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolRelay>> GetPoolRelaysByUpdateIdAsync(long updateId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolUpdate>> GetPoolUpdatesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolUpdate>> GetPoolUpdatesByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.AddressInfo, CardanoBI.Queries.AddressInfoFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryAddressInfoByAddress(string address) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryBlocks() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Block, CardanoBI.Queries.BlockFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryBlocks(CardanoBI.ODataBlocksRequest request) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.EpochParameters, CardanoBI.Queries.EpochParametersFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryEpochParameters() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Epoch, CardanoBI.Queries.EpochFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryEpochs() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolHash, CardanoBI.Queries.PoolHashFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolHashes() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolMetadata, CardanoBI.Queries.PoolMetadataFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolMetadata() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolMetadata, CardanoBI.Queries.PoolMetadataFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolMetadataByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineData, CardanoBI.Queries.PoolOfflineDataFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolOfflineData() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineData, CardanoBI.Queries.PoolOfflineDataFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolOfflineDataByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineFetchError, CardanoBI.Queries.PoolOfflineFetchErrorFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolOfflineFetchErrors() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineFetchError, CardanoBI.Queries.PoolOfflineFetchErrorFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolOfflineFetchErrorsByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolRelay, CardanoBI.Queries.PoolRelayFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolRelays() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolRelay, CardanoBI.Queries.PoolRelayFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolRelaysByUpdateId(long updateId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolUpdate, CardanoBI.Queries.PoolUpdateFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolUpdates() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolUpdate, CardanoBI.Queries.PoolUpdateFields, CardanoBI.Queries.FilterOrderBySelectTopSkipCount> QueryPoolUpdatesByPoolId(long poolId) { }
    }
    public class CorePollsClient
    {
        protected CorePollsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PollOverview> EnumerateAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PollOverview> EnumerateAsync(CardanoBI.PollsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PollOverview>> GetAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PollOverview>> GetAsync(CardanoBI.PollsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Poll> GetByPollHashAsync(string pollHash, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class CorePoolsClient
    {
        protected CorePoolsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolHash> EnumerateHashesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolMetadata> EnumerateMetadataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolMetadata> EnumerateMetadataByMetaHashAsync(string metaHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolMetadata> EnumerateMetadataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineData> EnumerateOfflineDataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineData> EnumerateOfflineDataByMetaHashAsync(string metaHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineData> EnumerateOfflineDataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineData> EnumerateOfflineDataByTickerAsync(string ticker, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineFetchError> EnumerateOfflineFetchErrorsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolOfflineFetchError> EnumerateOfflineFetchErrorsByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolRelay> EnumerateRelayUpdatesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolRelay> EnumerateRelayUpdatesByUpdateIdAsync(long updateId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolRelay> EnumerateRelayUpdatesByVrfKeyHashAsync(string vrfKeyHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolUpdate> EnumerateUpdatesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolUpdate> EnumerateUpdatesByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.PoolUpdate> EnumerateUpdatesByVrfKeyHashAsync(string vrfKeyHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolHash>> GetHashesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolMetadata>> GetMetadataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolMetadata>> GetMetadataByMetaHashAsync(string metaHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolMetadata>> GetMetadataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineData>> GetOfflineDataAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineData>> GetOfflineDataByMetaHashAsync(string metaHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineData>> GetOfflineDataByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineData>> GetOfflineDataByTickerAsync(string ticker, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineFetchError>> GetOfflineFetchErrorsAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolOfflineFetchError>> GetOfflineFetchErrorsByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolRelay>> GetRelayUpdatesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolRelay>> GetRelayUpdatesByUpdateIdAsync(long updateId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolRelay>> GetRelayUpdatesByVrfKeyHashAsync(string vrfKeyHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolUpdate>> GetUpdatesAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolUpdate>> GetUpdatesByPoolIdAsync(long poolId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.PoolUpdate>> GetUpdatesByVrfKeyHashAsync(string vrfKeyHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolHash, CardanoBI.Queries.PoolHashFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryHashes() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolMetadata, CardanoBI.Queries.PoolMetadataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryMetadata() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolMetadata, CardanoBI.Queries.PoolMetadataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryMetadataByMetaHash(string metaHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolMetadata, CardanoBI.Queries.PoolMetadataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryMetadataByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineData, CardanoBI.Queries.PoolOfflineDataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryOfflineData() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineData, CardanoBI.Queries.PoolOfflineDataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryOfflineDataByMetaHash(string metaHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineData, CardanoBI.Queries.PoolOfflineDataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryOfflineDataByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineData, CardanoBI.Queries.PoolOfflineDataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryOfflineDataByTicker(string ticker) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineFetchError, CardanoBI.Queries.PoolOfflineFetchErrorFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryOfflineFetchErrors() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolOfflineFetchError, CardanoBI.Queries.PoolOfflineFetchErrorFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryOfflineFetchErrorsByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolRelay, CardanoBI.Queries.PoolRelayFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryRelayUpdates() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolRelay, CardanoBI.Queries.PoolRelayFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryRelayUpdatesByUpdateId(long updateId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolRelay, CardanoBI.Queries.PoolRelayFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryRelayUpdatesByVrfKeyHash(string vrfKeyHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolUpdate, CardanoBI.Queries.PoolUpdateFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryUpdates() { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolUpdate, CardanoBI.Queries.PoolUpdateFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryUpdatesByPoolId(long poolId) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.PoolUpdate, CardanoBI.Queries.PoolUpdateFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryUpdatesByVrfKeyHash(string vrfKeyHash) { }
    }
    public class CoreTransactionsClient
    {
        protected CoreTransactionsClient() { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.TransactionAssetMint> EnumerateAssetMintsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.TransactionMetadata> EnumerateMetadataByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.ParameterProposal> EnumerateParameterProposalsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.Redeemer> EnumerateRedeemersByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.TransactionPotPayment> EnumerateReservesPaymentsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.TransactionPotPayment> EnumerateTreasuryPaymentsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.TransactionPoolUpdate> EnumerateUpdatingPoolsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.PagedRows<CardanoBI.TransactionWithdrawal> EnumerateWithdrawalsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.TransactionAssetMint>> GetAssetMintsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.TransactionDetails> GetByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.TransactionMetadata>> GetMetadataByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.ParameterProposal>> GetParameterProposalsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.Redeemer>> GetRedeemersByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.TransactionPotPayment>> GetReservesPaymentsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.TransactionPoolRetirement> GetRetiringPoolByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.TransactionStakeDelegation> GetStakeAddressDelegationByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.TransactionStakeRegistration> GetStakeAddressRegistrationByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.TransactionPotPayment>> GetTreasuryPaymentsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.TransactionPoolUpdate>> GetUpdatingPoolsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.TransactionUtxos> GetUtxosByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<CardanoBI.Client.Page<CardanoBI.TransactionWithdrawal>> GetWithdrawalsByTransactionHashAsync(string transactionHash, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.TransactionAssetMint, CardanoBI.Queries.TransactionAssetMintFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryAssetMintsByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.TransactionMetadata, CardanoBI.Queries.TransactionMetadataFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryMetadataByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.ParameterProposal, CardanoBI.Queries.ParameterProposalFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryParameterProposalsByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.Redeemer, CardanoBI.Queries.RedeemerFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryRedeemersByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.TransactionPotPayment, CardanoBI.Queries.TransactionPotPaymentFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryReservesPaymentsByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.TransactionPotPayment, CardanoBI.Queries.TransactionPotPaymentFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryTreasuryPaymentsByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.TransactionPoolUpdate, CardanoBI.Queries.TransactionPoolUpdateFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryUpdatingPoolsByTransactionHash(string transactionHash) { }
        public virtual CardanoBI.Client.ListQuery<CardanoBI.TransactionWithdrawal, CardanoBI.Queries.TransactionWithdrawalFields, CardanoBI.Queries.FilterOrderBySelectTopSkip> QueryWithdrawalsByTransactionHash(string transactionHash) { }
    }
    public sealed class Epoch : System.IEquatable<CardanoBI.Epoch>
    {
        public Epoch() { }
        [System.Text.Json.Serialization.JsonPropertyName("blk_count")]
        public int BlockCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("end_time")]
        public System.DateTimeOffset EndTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fees")]
        public decimal Fees { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("no")]
        public int No { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("out_sum")]
        public decimal OutputSum { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("start_time")]
        public System.DateTimeOffset StartTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_count")]
        public int TxCount { get; init; }
    }
    public sealed class EpochParameters : System.IEquatable<CardanoBI.EpochParameters>
    {
        public EpochParameters() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_id")]
        public long BlockId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("coins_per_utxo_size")]
        public decimal? CoinsPerUtxoSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("collateral_percent")]
        public int? CollateralPercent { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("cost_model_id")]
        public long? CostModelId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("decentralisation")]
        public double Decentralisation { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("extra_entropy")]
        public byte[]? ExtraEntropy { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("influence")]
        public double Influence { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("key_deposit")]
        public decimal KeyDeposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_block_ex_mem")]
        public long? MaxBlockExecutionMemory { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_block_ex_steps")]
        public long? MaxBlockExecutionSteps { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_bh_size")]
        public int MaxBlockHeaderSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_block_size")]
        public int MaxBlockSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_collateral_inputs")]
        public int? MaxCollateralInputs { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_epoch")]
        public int MaxEpoch { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_tx_ex_mem")]
        public long? MaxTxExecutionMemory { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_tx_ex_steps")]
        public long? MaxTxExecutionSteps { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_tx_size")]
        public int MaxTxSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_val_size")]
        public long? MaxValueSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("price_mem")]
        public double? MemoryPrice { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_fee_a")]
        public decimal MinFeeA { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_fee_b")]
        public decimal MinFeeB { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_pool_cost")]
        public decimal MinPoolCost { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_utxo_value")]
        public decimal MinUtxoValue { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("monetary_expand_rate")]
        public double MonetaryExpansionRate { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("nonce")]
        public byte[]? Nonce { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("nonce_hex")]
        public string NonceHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("optimal_pool_count")]
        public int OptimalPoolCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_deposit")]
        public decimal PoolDeposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("protocol_major")]
        public int ProtocolMajor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("protocol_minor")]
        public int ProtocolMinor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("price_step")]
        public double? StepPrice { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("treasury_growth_rate")]
        public double TreasuryGrowthRate { get; init; }
        public bool Equals(CardanoBI.EpochParameters? other) { }
        public override int GetHashCode() { }
    }
    public sealed class FollowingBlocksRequest : System.IEquatable<CardanoBI.FollowingBlocksRequest>
    {
        public FollowingBlocksRequest() { }
        public int? Depth { get; init; }
    }
    public sealed class LatestPoolStakesRequest : System.IEquatable<CardanoBI.LatestPoolStakesRequest>
    {
        public LatestPoolStakesRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class ODataBlocksRequest : System.IEquatable<CardanoBI.ODataBlocksRequest>
    {
        public ODataBlocksRequest() { }
        public long? BlockNo { get; init; }
        public int? Depth { get; init; }
    }
    public sealed class ODataEpochStakesRequest : System.IEquatable<CardanoBI.ODataEpochStakesRequest>
    {
        public ODataEpochStakesRequest() { }
        public long? EpochNo { get; init; }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
        public string? PoolHash { get; init; }
    }
    public sealed class ParameterProposal : System.IEquatable<CardanoBI.ParameterProposal>
    {
        public ParameterProposal() { }
        [System.Text.Json.Serialization.JsonPropertyName("coins_per_utxo_size")]
        public decimal? CoinsPerUtxoSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("collateral_percent")]
        public int? CollateralPercent { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("cost_model_id")]
        public long? CostModelId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("decentralisation")]
        public double? Decentralisation { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("entropy")]
        public byte[]? Entropy { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("influence")]
        public double? Influence { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("key")]
        public byte[] Key { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("key_deposit")]
        public decimal? KeyDeposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("key_hex")]
        public string KeyHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_block_ex_mem")]
        public long? MaxBlockExecutionMemory { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_block_ex_steps")]
        public long? MaxBlockExecutionSteps { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_bh_size")]
        public int? MaxBlockHeaderSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_block_size")]
        public int? MaxBlockSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_collateral_inputs")]
        public int? MaxCollateralInputs { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_epoch")]
        public int? MaxEpoch { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_tx_ex_mem")]
        public long? MaxTxExecutionMemory { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_tx_ex_steps")]
        public long? MaxTxExecutionSteps { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_tx_size")]
        public int? MaxTxSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("max_val_size")]
        public long? MaxValueSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("price_mem")]
        public double? MemoryPrice { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_fee_a")]
        public decimal? MinFeeA { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_fee_b")]
        public decimal? MinFeeB { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_pool_cost")]
        public decimal? MinPoolCost { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("min_utxo_value")]
        public decimal? MinUtxoValue { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("monetary_expand_rate")]
        public double? MonetaryExpansionRate { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("optimal_pool_count")]
        public int? OptimalPoolCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_deposit")]
        public decimal? PoolDeposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("protocol_major")]
        public int? ProtocolMajor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("protocol_minor")]
        public int? ProtocolMinor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("registered_tx_id")]
        public long RegisteredTxId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("price_step")]
        public double? StepPrice { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("treasury_growth_rate")]
        public double? TreasuryGrowthRate { get; init; }
        public bool Equals(CardanoBI.ParameterProposal? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PolicyAsset : System.IEquatable<CardanoBI.PolicyAsset>
    {
        public PolicyAsset() { }
        [System.Text.Json.Serialization.JsonPropertyName("fingerprint")]
        public string Fingerprint { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total_supply")]
        public decimal TotalSupply { get; init; }
    }
    public sealed class Poll : System.IEquatable<CardanoBI.Poll>
    {
        public Poll() { }
        [System.Text.Json.Serialization.JsonPropertyName("choices")]
        public System.Collections.Generic.IReadOnlyList<string> Choices { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("end_epoch_no")]
        public int EndEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("json")]
        public string Json { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("poll_hash")]
        public string PollHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("question")]
        public string Question { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("start_epoch_no")]
        public int StartEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("summary")]
        public CardanoBI.PollSummary Summary { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("votes")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.PollVote> Votes { get; init; }
        public bool Equals(CardanoBI.Poll? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PollDelegatorSummary : System.IEquatable<CardanoBI.PollDelegatorSummary>
    {
        public PollDelegatorSummary() { }
        [System.Text.Json.Serialization.JsonPropertyName("pcts")]
        public System.Collections.Generic.IReadOnlyList<double>? Shares { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sums")]
        public System.Collections.Generic.IReadOnlyList<int>? Sums { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public int Total { get; init; }
        public bool Equals(CardanoBI.PollDelegatorSummary? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PollOverview : System.IEquatable<CardanoBI.PollOverview>
    {
        public PollOverview() { }
        [System.Text.Json.Serialization.JsonPropertyName("end_epoch_no")]
        public int EndEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("json")]
        public string Json { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("poll_hash")]
        public string PollHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("start_epoch_no")]
        public int StartEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
    }
    public sealed class PollStakeSummary : System.IEquatable<CardanoBI.PollStakeSummary>
    {
        public PollStakeSummary() { }
        [System.Text.Json.Serialization.JsonPropertyName("pcts")]
        public System.Collections.Generic.IReadOnlyList<double>? Shares { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sums")]
        public System.Collections.Generic.IReadOnlyList<decimal>? Sums { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public decimal Total { get; init; }
        public bool Equals(CardanoBI.PollStakeSummary? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PollSummary : System.IEquatable<CardanoBI.PollSummary>
    {
        public PollSummary() { }
        [System.Text.Json.Serialization.JsonPropertyName("delegators")]
        public CardanoBI.PollDelegatorSummary Delegators { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stakes")]
        public CardanoBI.PollStakeSummary Stakes { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("votes")]
        public CardanoBI.PollVoteSummary Votes { get; init; }
    }
    public sealed class PollVote : System.IEquatable<CardanoBI.PollVote>
    {
        public PollVote() { }
        [System.Text.Json.Serialization.JsonPropertyName("cold_vkey")]
        public string? ColdVerificationKey { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegated_stakes")]
        public decimal DelegatedStakes { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegator_count")]
        public int DelegatorCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("extra_sign_hash")]
        public string? ExtraSignHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public string? PoolId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_name")]
        public string? PoolName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("response")]
        public string? Response { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("response_json")]
        public string? ResponseJson { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ticker_name")]
        public string? TickerName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string? TxHashHex { get; init; }
    }
    public sealed class PollVoteSummary : System.IEquatable<CardanoBI.PollVoteSummary>
    {
        public PollVoteSummary() { }
        [System.Text.Json.Serialization.JsonPropertyName("counts")]
        public System.Collections.Generic.IReadOnlyList<int>? Counts { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pcts")]
        public System.Collections.Generic.IReadOnlyList<double>? Shares { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public int Total { get; init; }
        public bool Equals(CardanoBI.PollVoteSummary? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PollsRequest : System.IEquatable<CardanoBI.PollsRequest>
    {
        public PollsRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class PoolEpochStake : System.IEquatable<CardanoBI.PoolEpochStake>
    {
        public PoolEpochStake() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public long EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
    }
    public sealed class PoolEpochStakesRequest : System.IEquatable<CardanoBI.PoolEpochStakesRequest>
    {
        public PoolEpochStakesRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class PoolHash : System.IEquatable<CardanoBI.PoolHash>
    {
        public PoolHash() { }
        [System.Text.Json.Serialization.JsonPropertyName("view")]
        public string HashBech32 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_raw")]
        public byte[] HashRaw { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        public bool Equals(CardanoBI.PoolHash? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PoolLifetimeStats : System.IEquatable<CardanoBI.PoolLifetimeStats>
    {
        public PoolLifetimeStats() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_count_lifetime")]
        public long? BlockCountLifetime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegated_stakes_lifetime")]
        public decimal? DelegatedStakesLifetime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegated_stakes_lifetime_avg")]
        public double? DelegatedStakesLifetimeAverage { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegator_count_lifetime")]
        public long? DelegatorCountLifetime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegator_count_lifetime_avg")]
        public double? DelegatorCountLifetimeAverage { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash")]
        public string? PoolHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_count_lifetime")]
        public long? TxCountLifetime { get; init; }
    }
    public sealed class PoolMetadata : System.IEquatable<CardanoBI.PoolMetadata>
    {
        public PoolMetadata() { }
        [System.Text.Json.Serialization.JsonPropertyName("hash")]
        public byte[] Hash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public long PoolId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("registered_tx_id")]
        public long RegisteredTxId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public string Url { get; init; }
        public bool Equals(CardanoBI.PoolMetadata? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PoolOfflineData : System.IEquatable<CardanoBI.PoolOfflineData>
    {
        public PoolOfflineData() { }
        [System.Text.Json.Serialization.JsonPropertyName("bytes")]
        public byte[] Bytes { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash")]
        public byte[] Hash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("json")]
        public string Json { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public long PoolId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pmr_id")]
        public long PoolMetadataReferenceId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ticker_name")]
        public string TickerName { get; init; }
        public bool Equals(CardanoBI.PoolOfflineData? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PoolOfflineFetchError : System.IEquatable<CardanoBI.PoolOfflineFetchError>
    {
        public PoolOfflineFetchError() { }
        [System.Text.Json.Serialization.JsonPropertyName("fetch_error")]
        public string FetchError { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fetch_time")]
        public System.DateTimeOffset FetchTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_id")]
        public long PoolId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pmr_id")]
        public long PoolMetadataReferenceId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("retry_count")]
        public int RetryCount { get; init; }
    }
    public sealed class PoolRelay : System.IEquatable<CardanoBI.PoolRelay>
    {
        public PoolRelay() { }
        [System.Text.Json.Serialization.JsonPropertyName("dns_name")]
        public string? DnsName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("dns_srv_name")]
        public string? DnsSrvName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ipv4")]
        public string? Ipv4 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ipv6")]
        public string? Ipv6 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("port")]
        public int? Port { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("update_id")]
        public long UpdateId { get; init; }
    }
    public sealed class PoolStake : System.IEquatable<CardanoBI.PoolStake>
    {
        public PoolStake() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
    }
    public sealed class PoolStakesRequest : System.IEquatable<CardanoBI.PoolStakesRequest>
    {
        public PoolStakesRequest() { }
        public CardanoBI.Client.SortOrder? Order { get; init; }
        public int? PageNo { get; init; }
        public int? PageSize { get; init; }
    }
    public sealed class PoolStats : System.IEquatable<CardanoBI.PoolStats>
    {
        public PoolStats() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_count")]
        public long? BlockCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegated_stakes")]
        public decimal? DelegatedStakes { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegator_count")]
        public long? DelegatorCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int? EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash")]
        public string? PoolHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_count")]
        public long? TxCount { get; init; }
    }
    public sealed class PoolUpdate : System.IEquatable<CardanoBI.PoolUpdate>
    {
        public PoolUpdate() { }
        [System.Text.Json.Serialization.JsonPropertyName("active_epoch_no")]
        public long ActiveEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("cert_index")]
        public int CertificateIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fixed_cost")]
        public decimal FixedCost { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_id")]
        public long HashId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("margin")]
        public double Margin { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("meta_id")]
        public long? MetaId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pledge")]
        public decimal Pledge { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("registered_tx_id")]
        public long RegisteredTxId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("reward_addr_id")]
        public long RewardAddressId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vrf_key_hash")]
        public byte[] VrfKeyHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vrf_key_hash_hex")]
        public string VrfKeyHashHex { get; init; }
        public bool Equals(CardanoBI.PoolUpdate? other) { }
        public override int GetHashCode() { }
    }
    public sealed class PrecedingBlocksRequest : System.IEquatable<CardanoBI.PrecedingBlocksRequest>
    {
        public PrecedingBlocksRequest() { }
        public int? Depth { get; init; }
    }
    public sealed class Redeemer : System.IEquatable<CardanoBI.Redeemer>
    {
        public Redeemer() { }
        [System.Text.Json.Serialization.JsonPropertyName("data_cbor")]
        public string DataCbor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data_json")]
        public string? DataJson { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fee")]
        public decimal? Fee { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("index")]
        public int Index { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("unit_mem")]
        public long MemoryUnits { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("purpose")]
        public string Purpose { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("script_hash_hex")]
        public string ScriptHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("unit_steps")]
        public long StepUnits { get; init; }
        public static class PurposeValues
        {
            public const string Cert = "cert";
            public const string Mint = "mint";
            public const string Reward = "reward";
            public const string Spend = "spend";
        }
    }
    public sealed class Transaction : System.IEquatable<CardanoBI.Transaction>
    {
        public Transaction() { }
        [System.Text.Json.Serialization.JsonPropertyName("block")]
        public CardanoBI.Block? Block { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_id")]
        public long BlockId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_index")]
        public int BlockIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("deposit")]
        public decimal Deposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fee")]
        public decimal Fee { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash")]
        public byte[] Hash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("invalid_before")]
        public ulong? InvalidBefore { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("invalid_hereafter")]
        public ulong? InvalidHereafter { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("valid_contract")]
        public bool IsContractValid { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("out_sum")]
        public decimal OutputSum { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("script_size")]
        public int ScriptSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("size")]
        public int Size { get; init; }
        public bool Equals(CardanoBI.Transaction? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransactionAmount : System.IEquatable<CardanoBI.TransactionAmount>
    {
        public TransactionAmount() { }
        [System.Text.Json.Serialization.JsonPropertyName("asset_fingerprint")]
        public string? AssetFingerprint { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("unit")]
        public string? Unit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("value")]
        public decimal Value { get; init; }
    }
    public sealed class TransactionAssetMint : System.IEquatable<CardanoBI.TransactionAssetMint>
    {
        public TransactionAssetMint() { }
        [System.Text.Json.Serialization.JsonPropertyName("fingerprint")]
        public string Fingerprint { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("policy_hex")]
        public string PolicyHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public decimal Quantity { get; init; }
    }
    public sealed class TransactionDetails : System.IEquatable<CardanoBI.TransactionDetails>
    {
        public TransactionDetails() { }
        [System.Text.Json.Serialization.JsonPropertyName("assetMintCount")]
        public int AssetMintCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_index")]
        public int BlockIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public int? BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_time")]
        public System.DateTimeOffset BlockTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("delegationCount")]
        public int DelegationCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("deposit")]
        public decimal Deposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fee")]
        public decimal Fee { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("inputCount")]
        public int InputCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("invalid_before")]
        public ulong? InvalidBefore { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("invalid_hereafter")]
        public ulong? InvalidHereafter { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("valid_contract")]
        public bool IsContractValid { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("metadataCount")]
        public int MetadataCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("output_amounts")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.TransactionAmount> OutputAmounts { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("outputCount")]
        public int OutputCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("out_sum")]
        public decimal OutputSum { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("paramProposalCount")]
        public int ParameterProposalCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("poolRetireCount")]
        public int PoolRetirementCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("poolUpdateCount")]
        public int PoolUpdateCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("potTransferCount")]
        public int PotTransferCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("redeemerCount")]
        public int RedeemerCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("reserveCount")]
        public int ReserveCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("script_size")]
        public int ScriptSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("size")]
        public int Size { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("slot_no")]
        public long? SlotNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stakeDeregistrationCount")]
        public int StakeDeregistrationCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stakeRegistrationCount")]
        public int StakeRegistrationCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("treasuryCount")]
        public int TreasuryCount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("withdrawalCount")]
        public int WithdrawalCount { get; init; }
        public bool Equals(CardanoBI.TransactionDetails? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransactionInput : System.IEquatable<CardanoBI.TransactionInput>
    {
        public TransactionInput() { }
        [System.Text.Json.Serialization.JsonPropertyName("address")]
        public string? Address { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("amounts")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.TransactionAmount>? Amounts { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data_hash")]
        public string? DataHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("inline_datum_cbor")]
        public string? InlineDatumCbor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("is_collateral")]
        public bool IsCollateral { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("is_reference")]
        public bool IsReference { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("output_index")]
        public long OutputIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("reference_script_hash")]
        public string? ReferenceScriptHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string? TxHashHex { get; init; }
        public bool Equals(CardanoBI.TransactionInput? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransactionMetadata : System.IEquatable<CardanoBI.TransactionMetadata>
    {
        public TransactionMetadata() { }
        [System.Text.Json.Serialization.JsonPropertyName("json")]
        public string? Json { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("key")]
        public ulong Key { get; init; }
    }
    public sealed class TransactionOutput : System.IEquatable<CardanoBI.TransactionOutput>
    {
        public TransactionOutput() { }
        [System.Text.Json.Serialization.JsonPropertyName("address")]
        public string? Address { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("amounts")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.TransactionAmount>? Amounts { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("data_hash")]
        public string? DataHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("inline_datum_cbor")]
        public string? InlineDatumCbor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("is_collateral")]
        public bool IsCollateral { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("output_index")]
        public long OutputIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("reference_script_hash")]
        public string? ReferenceScriptHash { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string? TxHashHex { get; init; }
        public bool Equals(CardanoBI.TransactionOutput? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransactionPoolOfflineData : System.IEquatable<CardanoBI.TransactionPoolOfflineData>
    {
        public TransactionPoolOfflineData() { }
        [System.Text.Json.Serialization.JsonPropertyName("hash_hex")]
        public string? HashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("json")]
        public string? Json { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ticker_name")]
        public string? TickerName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public string? Url { get; init; }
    }
    public sealed class TransactionPoolRelay : System.IEquatable<CardanoBI.TransactionPoolRelay>
    {
        public TransactionPoolRelay() { }
        [System.Text.Json.Serialization.JsonPropertyName("dns_name")]
        public string? DnsName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("dns_srv_name")]
        public string? DnsSrvName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ipv4")]
        public string? Ipv4 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("ipv6")]
        public string? Ipv6 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("port")]
        public int? Port { get; init; }
    }
    public sealed class TransactionPoolRetirement : System.IEquatable<CardanoBI.TransactionPoolRetirement>
    {
        public TransactionPoolRetirement() { }
        [System.Text.Json.Serialization.JsonPropertyName("cert_index")]
        public int CertificateIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash_bech32")]
        public string PoolHashBech32 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash_hex")]
        public string PoolHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("retiring_epoch")]
        public int RetiringEpoch { get; init; }
    }
    public sealed class TransactionPoolUpdate : System.IEquatable<CardanoBI.TransactionPoolUpdate>
    {
        public TransactionPoolUpdate() { }
        [System.Text.Json.Serialization.JsonPropertyName("active_epoch_no")]
        public long ActiveEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("cert_index")]
        public int CertificateIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fixed_cost")]
        public decimal FixedCost { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("margin")]
        public double Margin { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("offline_data")]
        public CardanoBI.TransactionPoolOfflineData? OfflineData { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("owners_addresses")]
        public System.Collections.Generic.IReadOnlyList<string> OwnerAddresses { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pledge")]
        public decimal Pledge { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash_bech32")]
        public string PoolHashBech32 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash_hex")]
        public string PoolHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("relays")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.TransactionPoolRelay> Relays { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("reward_addr_hash_hex")]
        public string RewardAddressHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("vrf_key_hash_hex")]
        public string VrfKeyHashHex { get; init; }
        public bool Equals(CardanoBI.TransactionPoolUpdate? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransactionPotPayment : System.IEquatable<CardanoBI.TransactionPotPayment>
    {
        public TransactionPotPayment() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("cert_index")]
        public int CertificateIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
    }
    public sealed class TransactionStakeDelegation : System.IEquatable<CardanoBI.TransactionStakeDelegation>
    {
        public TransactionStakeDelegation() { }
        [System.Text.Json.Serialization.JsonPropertyName("active_epoch_no")]
        public long ActiveEpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("cert_index")]
        public int CertificateIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash_bech32")]
        public string PoolHashBech32 { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("pool_hash_hex")]
        public string PoolHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
    }
    public sealed class TransactionStakeRegistration : System.IEquatable<CardanoBI.TransactionStakeRegistration>
    {
        public TransactionStakeRegistration() { }
        [System.Text.Json.Serialization.JsonPropertyName("cert_index")]
        public int CertificateIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("epoch_no")]
        public int EpochNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("is_registration")]
        public bool IsRegistration { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("script_hash_hex")]
        public string ScriptHashHex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
    }
    public sealed class TransactionUtxos : System.IEquatable<CardanoBI.TransactionUtxos>
    {
        public TransactionUtxos() { }
        [System.Text.Json.Serialization.JsonPropertyName("block_index")]
        public int BlockIndex { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_no")]
        public int? BlockNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("block_time")]
        public System.DateTimeOffset BlockTime { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("deposit")]
        public decimal Deposit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("fee")]
        public decimal Fee { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public long Id { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("inputs")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.TransactionInput> Inputs { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("invalid_before")]
        public ulong? InvalidBefore { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("invalid_hereafter")]
        public ulong? InvalidHereafter { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("valid_contract")]
        public bool IsContractValid { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("out_sum")]
        public decimal OutputSum { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("outputs")]
        public System.Collections.Generic.IReadOnlyList<CardanoBI.TransactionOutput> Outputs { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("script_size")]
        public int ScriptSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("size")]
        public int Size { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("slot_no")]
        public long? SlotNo { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("tx_hash_hex")]
        public string TxHashHex { get; init; }
        public bool Equals(CardanoBI.TransactionUtxos? other) { }
        public override int GetHashCode() { }
    }
    public sealed class TransactionWithdrawal : System.IEquatable<CardanoBI.TransactionWithdrawal>
    {
        public TransactionWithdrawal() { }
        [System.Text.Json.Serialization.JsonPropertyName("amount")]
        public decimal Amount { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("redeemer_id")]
        public long? RedeemerId { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("stake_address")]
        public string StakeAddress { get; init; }
    }
}
namespace CardanoBI.Client
{
    public sealed class AesGcmTokenProtector : CardanoBI.Client.ITokenProtector
    {
        public AesGcmTokenProtector(System.ReadOnlySpan<byte> key) { }
        public byte[] Protect(byte[] plain) { }
        public override string ToString() { }
        public byte[]? Unprotect(byte[] protectedBytes) { }
    }
    public sealed class CardanoBIAuthenticationException : CardanoBI.Client.CardanoBIException
    {
        public CardanoBIAuthenticationException() { }
        public CardanoBIAuthenticationException(string message) { }
        public CardanoBIAuthenticationException(string message, System.Exception? innerException) { }
    }
    public sealed class CardanoBIBadRequestException : CardanoBI.Client.CardanoBIException
    {
        public CardanoBIBadRequestException() { }
        public CardanoBIBadRequestException(string message) { }
        public CardanoBIBadRequestException(string message, System.Exception? innerException) { }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Errors { get; }
    }
    public static class CardanoBICallExtensions
    {
        public static System.Threading.Tasks.Task<T?> OrNullIfNotFoundAsync<T>(this System.Threading.Tasks.Task<T> call)
            where T :  class { }
    }
    public sealed class CardanoBICredentials
    {
        public CardanoBICredentials(string apiKey, string apiSecret) { }
        public string ApiKey { get; }
        public string ApiSecret { get; }
        public override string ToString() { }
    }
    public class CardanoBIException : System.Exception
    {
        public CardanoBIException() { }
        public CardanoBIException(string message) { }
        public CardanoBIException(string message, System.Exception? innerException) { }
        public int Attempts { get; init; }
        public string? Body { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; init; }
        public override string Message { get; }
        public string? OperationName { get; init; }
        public CardanoBI.Client.CardanoBIProblem? Problem { get; init; }
        public string? RequestId { get; init; }
        public System.TimeSpan? RetryAfter { get; init; }
        public System.Net.HttpStatusCode? StatusCode { get; init; }
    }
    public enum CardanoBINetwork
    {
        Mainnet = 0,
        Preprod = 1,
        Preview = 2,
    }
    public sealed class CardanoBINotFoundException : CardanoBI.Client.CardanoBIException
    {
        public CardanoBINotFoundException() { }
        public CardanoBINotFoundException(string message) { }
        public CardanoBINotFoundException(string message, System.Exception? innerException) { }
    }
    public sealed class CardanoBIOptions
    {
        public CardanoBIOptions() { }
        public string? ApiKey { get; set; }
        public string? ApiSecret { get; set; }
        public System.Uri? BaseAddress { get; set; }
        public System.Func<CardanoBI.Client.CardanoBICredentials>? Credentials { get; set; }
        public System.Uri? IdentityAddress { get; set; }
        public Microsoft.Extensions.Logging.ILoggerFactory? LoggerFactory { get; set; }
        public int MaximumDecompressedBytes { get; set; }
        public int MaximumResponseBytes { get; set; }
        public CardanoBI.Client.CardanoBINetwork Network { get; set; }
        public int? PageSize { get; set; }
        public CardanoBI.Client.CardanoBIPlan? Plan { get; set; }
        public System.Threading.RateLimiting.RateLimiter? RateLimiter { get; set; }
        public CardanoBI.Client.CardanoBIResilienceOptions Resilience { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
        public CardanoBI.Client.ICardanoBITokenStore? TokenStore { get; set; }
        public override string ToString() { }
        public void Validate() { }
        public static CardanoBI.Client.CardanoBIOptions FromEnvironment() { }
    }
    public sealed class CardanoBIPlan : System.IEquatable<CardanoBI.Client.CardanoBIPlan>
    {
        public CardanoBIPlan(double requestsPerSecond, int burst) { }
        public int Burst { get; }
        public double RequestsPerSecond { get; }
        public static CardanoBI.Client.CardanoBIPlan Dapp { get; }
        public static CardanoBI.Client.CardanoBIPlan Developer { get; }
        public static CardanoBI.Client.CardanoBIPlan Enterprise { get; }
        public static CardanoBI.Client.CardanoBIPlan Free { get; }
        public static CardanoBI.Client.CardanoBIPlan PoolOperator { get; }
    }
    public sealed class CardanoBIProblem : System.IEquatable<CardanoBI.Client.CardanoBIProblem>
    {
        public CardanoBIProblem() { }
        public string? Detail { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Errors { get; init; }
        public string? Title { get; init; }
        public string? TraceId { get; init; }
        public string? Type { get; init; }
        public bool Equals(CardanoBI.Client.CardanoBIProblem? other) { }
        public override int GetHashCode() { }
    }
    public static class CardanoBIQueryExtensions
    {
        public static System.Threading.Tasks.Task<long> CountAsync<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Threading.CancellationToken cancellationToken = default)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanCount, CardanoBI.Client.Queries.ICanTop { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> OrderBy<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.ISortable> key)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanOrderBy { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> OrderByDescending<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.ISortable> key)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanOrderBy { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> OrderByRaw<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, string order)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanOrderBy { }
        public static CardanoBI.Client.ListQuery<T1, TFields, TOptions> Select<TRow, TFields, TOptions, T1>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.ValueTuple<T1, T2>, TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1, System.Func<TFields, CardanoBI.Client.Queries.IField<T2>> field2)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.ValueTuple<T1, T2, T3>, TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1, System.Func<TFields, CardanoBI.Client.Queries.IField<T2>> field2, System.Func<TFields, CardanoBI.Client.Queries.IField<T3>> field3)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.ValueTuple<T1, T2, T3, T4>, TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1, System.Func<TFields, CardanoBI.Client.Queries.IField<T2>> field2, System.Func<TFields, CardanoBI.Client.Queries.IField<T3>> field3, System.Func<TFields, CardanoBI.Client.Queries.IField<T4>> field4)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.ValueTuple<T1, T2, T3, T4, T5>, TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4, T5>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1, System.Func<TFields, CardanoBI.Client.Queries.IField<T2>> field2, System.Func<TFields, CardanoBI.Client.Queries.IField<T3>> field3, System.Func<TFields, CardanoBI.Client.Queries.IField<T4>> field4, System.Func<TFields, CardanoBI.Client.Queries.IField<T5>> field5)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.ValueTuple<T1, T2, T3, T4, T5, T6>, TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4, T5, T6>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1, System.Func<TFields, CardanoBI.Client.Queries.IField<T2>> field2, System.Func<TFields, CardanoBI.Client.Queries.IField<T3>> field3, System.Func<TFields, CardanoBI.Client.Queries.IField<T4>> field4, System.Func<TFields, CardanoBI.Client.Queries.IField<T5>> field5, System.Func<TFields, CardanoBI.Client.Queries.IField<T6>> field6)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.ValueTuple<T1, T2, T3, T4, T5, T6, T7>, TFields, TOptions> Select<TRow, TFields, TOptions, T1, T2, T3, T4, T5, T6, T7>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.IField<T1>> field1, System.Func<TFields, CardanoBI.Client.Queries.IField<T2>> field2, System.Func<TFields, CardanoBI.Client.Queries.IField<T3>> field3, System.Func<TFields, CardanoBI.Client.Queries.IField<T4>> field4, System.Func<TFields, CardanoBI.Client.Queries.IField<T5>> field5, System.Func<TFields, CardanoBI.Client.Queries.IField<T6>> field6, System.Func<TFields, CardanoBI.Client.Queries.IField<T7>> field7)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<System.Text.Json.JsonElement, TFields, TOptions> SelectRaw<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, string columns)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSelect { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> Skip<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, int rows)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanSkip { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> ThenBy<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.ISortable> key)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanOrderBy { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> ThenByDescending<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Queries.ISortable> key)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanOrderBy { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> Top<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, int rows)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanTop { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> Where<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Func<TFields, CardanoBI.Client.Filter> condition)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanFilter { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> WhereRaw<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, string condition)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanFilter { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> WithCount<TRow, TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query)
            where TFields :  class
            where TOptions : CardanoBI.Client.Queries.ICanCount { }
    }
    public sealed class CardanoBIQuotaException : CardanoBI.Client.CardanoBIException
    {
        public CardanoBIQuotaException() { }
        public CardanoBIQuotaException(string message) { }
        public CardanoBIQuotaException(string message, System.Exception? innerException) { }
    }
    public sealed class CardanoBIRateLimitException : CardanoBI.Client.CardanoBIException
    {
        public CardanoBIRateLimitException() { }
        public CardanoBIRateLimitException(string message) { }
        public CardanoBIRateLimitException(string message, System.Exception? innerException) { }
        public bool IsClientSide { get; init; }
    }
    public sealed class CardanoBIRequest
    {
        public CardanoBIRequest(string route) { }
        public string Route { get; }
        public override string ToString() { }
        public CardanoBI.Client.CardanoBIRequest WithQuery(string name, bool value) { }
        public CardanoBI.Client.CardanoBIRequest WithQuery(string name, decimal value) { }
        public CardanoBI.Client.CardanoBIRequest WithQuery(string name, long value) { }
        public CardanoBI.Client.CardanoBIRequest WithQuery(string name, string? value) { }
        public CardanoBI.Client.CardanoBIRequest WithRouteValue(string name, long value) { }
        public CardanoBI.Client.CardanoBIRequest WithRouteValue(string name, string value) { }
    }
    public sealed class CardanoBIResilienceOptions
    {
        public CardanoBIResilienceOptions() { }
        public System.TimeSpan AttemptTimeout { get; set; }
        public System.TimeSpan BaseDelay { get; set; }
        public System.TimeSpan MaximumDelay { get; set; }
        public int MaximumRetries { get; set; }
        public System.Action<Polly.ResiliencePipelineBuilder<System.Net.Http.HttpResponseMessage>>? Pipeline { get; set; }
        public System.TimeSpan QueueTimeout { get; set; }
        public System.TimeSpan TotalTimeout { get; set; }
    }
    public sealed class CardanoBIResponse
    {
        public int Attempts { get; }
        public System.Net.Http.Headers.HttpContentHeaders ContentHeaders { get; }
        public System.Net.Http.Headers.HttpResponseHeaders Headers { get; }
        public string OperationName { get; }
        public System.Net.HttpStatusCode StatusCode { get; }
        public override string ToString() { }
    }
    public sealed class CardanoBIResponseException : CardanoBI.Client.CardanoBIException
    {
        public CardanoBIResponseException() { }
        public CardanoBIResponseException(string message) { }
        public CardanoBIResponseException(string message, System.Exception? innerException) { }
        public long? ByteOffset { get; init; }
        public string? JsonPath { get; init; }
    }
    public sealed class CardanoBIResponseScope : System.IDisposable
    {
        public CardanoBI.Client.CardanoBIResponse? Last { get; }
        public System.Collections.Generic.IReadOnlyList<CardanoBI.Client.CardanoBIResponse> Responses { get; }
        public void Dispose() { }
        public static CardanoBI.Client.CardanoBIResponseScope Begin() { }
    }
    public sealed class CardanoBIStoredToken
    {
        public CardanoBIStoredToken(string text, System.DateTimeOffset issuedAt, System.DateTimeOffset expiresAt) { }
        public System.DateTimeOffset ExpiresAt { get; }
        public System.DateTimeOffset IssuedAt { get; }
        public string Text { get; }
        public override string ToString() { }
    }
    public static class CardanoBITelemetry
    {
        public const string ActivitySourceName = "CardanoBI.Client";
        public const string LogCategory = "CardanoBI.Client";
        public const string MeterName = "CardanoBI.Client";
    }
    public sealed class DistributedTokenStore : CardanoBI.Client.ICardanoBITokenStore
    {
        public DistributedTokenStore(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache, CardanoBI.Client.ITokenProtector protector) { }
        public System.Threading.Tasks.ValueTask<CardanoBI.Client.CardanoBIStoredToken?> ReadAsync(string name, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.ValueTask WriteAsync(string name, CardanoBI.Client.CardanoBIStoredToken token, System.Threading.CancellationToken cancellationToken) { }
    }
    public abstract class Filter
    {
        public override string ToString() { }
        public static CardanoBI.Client.Filter operator !(CardanoBI.Client.Filter filter) { }
        public static CardanoBI.Client.Filter operator &(CardanoBI.Client.Filter left, CardanoBI.Client.Filter right) { }
        public static bool operator false(CardanoBI.Client.Filter filter) { }
        public static bool operator true(CardanoBI.Client.Filter filter) { }
        public static CardanoBI.Client.Filter operator |(CardanoBI.Client.Filter left, CardanoBI.Client.Filter right) { }
    }
    public interface ICardanoBITokenStore
    {
        System.Threading.Tasks.ValueTask<CardanoBI.Client.CardanoBIStoredToken?> ReadAsync(string name, System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.ValueTask WriteAsync(string name, CardanoBI.Client.CardanoBIStoredToken token, System.Threading.CancellationToken cancellationToken);
    }
    public interface ITokenProtector
    {
        byte[] Protect(byte[] plain);
        byte[]? Unprotect(byte[] protectedBytes);
    }
    public static class ListQuery
    {
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> FromRows<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicProperties)]  TRow, [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.NonPublicConstructors)]  TFields, TOptions>(System.Collections.Generic.IEnumerable<TRow> rows)
            where TFields :  class { }
        public static CardanoBI.Client.ListQuery<TRow, TFields, TOptions> WithRows<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicProperties)]  TRow, [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.NonPublicConstructors)]  TFields, TOptions>(this CardanoBI.Client.ListQuery<TRow, TFields, TOptions> query, System.Collections.Generic.IEnumerable<TRow> rows)
            where TFields :  class { }
    }
    public readonly struct ListQuery<TRow, TFields, TOptions>
        where TFields :  class
    {
        public ListQuery(CardanoBI.Client.Runtime.Transport transport, CardanoBI.Client.Runtime.ListOperation<TRow> operation, CardanoBI.Client.Runtime.RequestTarget target, TFields fields) { }
        public CardanoBI.Client.PagedRows<TRow> EnumerateAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Collections.Generic.IAsyncEnumerator<TRow> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<CardanoBI.Client.Page<TRow>> GetPageAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public override string ToString() { }
    }
    public static class LovelaceExtensions
    {
        public static decimal ToAda(this decimal lovelace) { }
        public static decimal? ToAda(this decimal? lovelace) { }
        public static decimal ToLovelace(this decimal ada) { }
        public static decimal? ToLovelace(this decimal? ada) { }
    }
    public sealed class Operation
    {
        public Operation(CardanoBI.Client.Runtime.OperationDescriptor descriptor, string page, int line) { }
        public int Line { get; }
        public string Method { get; }
        public string Name { get; }
        public string Page { get; }
        public string Route { get; }
        public object? ReadResponse(System.ReadOnlySpan<byte> utf8Json) { }
        public override string ToString() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(CardanoBI.Client.Runtime.PageConverterFactory))]
    public sealed class Page<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IReadOnlyCollection<T>, System.Collections.Generic.IReadOnlyList<T>, System.Collections.IEnumerable
    {
        public Page(System.Collections.Generic.IReadOnlyList<T> rows, long? totalCount = default, bool? hasMore = default) { }
        public int Count { get; }
        public bool? HasMore { get; }
        public T this[int index] { get; }
        public bool MayHaveMore { get; }
        public long? TotalCount { get; }
        public System.Collections.Generic.IEnumerator<T> GetEnumerator() { }
    }
    public static class PagedRows
    {
        public static CardanoBI.Client.PagedRows<T> FromPages<T>(System.Collections.Generic.IEnumerable<CardanoBI.Client.Page<T>> pages) { }
        public static CardanoBI.Client.PagedRows<T> FromRows<T>(System.Collections.Generic.IEnumerable<T> rows) { }
    }
    public abstract class PagedRows<T> : System.Collections.Generic.IAsyncEnumerable<T>
    {
        protected PagedRows() { }
        public abstract System.Collections.Generic.IAsyncEnumerable<CardanoBI.Client.Page<T>> AsPages();
        public virtual System.Collections.Generic.IAsyncEnumerator<T> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default) { }
    }
    public delegate T ResponseReader<out T>(System.ReadOnlySpan<byte> body);
    public enum SortOrder
    {
        Descending = 0,
        Ascending = 1,
    }
    public sealed class UtcTimeConverter : System.Text.Json.Serialization.JsonConverter<System.DateTimeOffset>
    {
        public UtcTimeConverter() { }
        public override System.DateTimeOffset Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset value, System.Text.Json.JsonSerializerOptions options) { }
    }
}
namespace CardanoBI.Client.Queries
{
    public sealed class BooleanField<T> : CardanoBI.Client.Queries.QueryExpression, CardanoBI.Client.Queries.IField<T>, CardanoBI.Client.Queries.ISortable
    {
        public BooleanField(string name, CardanoBI.Client.Runtime.ReadValue<T> read) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.BooleanField<T> left, CardanoBI.Client.Queries.Operand<T> right) { }
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.BooleanField<T> left, CardanoBI.Client.Queries.Operand<T> right) { }
    }
    public abstract class BytesExpression : CardanoBI.Client.Queries.QueryExpression
    {
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.BytesExpression left, CardanoBI.Client.Queries.Operand<byte[]?> right) { }
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.BytesExpression left, CardanoBI.Client.Queries.Operand<byte[]?> right) { }
    }
    public sealed class BytesField : CardanoBI.Client.Queries.BytesExpression, CardanoBI.Client.Queries.IField<byte[]>
    {
        public BytesField(string name) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        [System.Obsolete("This field is never null.", true)]
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.BytesField left, CardanoBI.Client.Queries.NeverNull? right) { }
        [System.Obsolete("This field is never null.", true)]
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.BytesField left, CardanoBI.Client.Queries.NeverNull? right) { }
    }
    public interface ICanCount { }
    public interface ICanFilter { }
    public interface ICanOrderBy { }
    public interface ICanSelect { }
    public interface ICanSkip { }
    public interface ICanTop { }
    public interface IField<T>
    {
        string Name { get; }
    }
    public interface ISortable { }
    public sealed class NeverNull { }
    public sealed class NullableBytesField : CardanoBI.Client.Queries.BytesExpression, CardanoBI.Client.Queries.IField<byte[]?>
    {
        public NullableBytesField(string name) { }
    }
    public sealed class NullableTextField : CardanoBI.Client.Queries.TextExpression, CardanoBI.Client.Queries.IField<string?>, CardanoBI.Client.Queries.ISortable
    {
        public NullableTextField(string name) { }
    }
    public class NumberExpression<T> : CardanoBI.Client.Queries.QueryExpression
    {
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public CardanoBI.Client.Filter In(System.Collections.Generic.IEnumerable<T> values) { }
        public CardanoBI.Client.Filter In(params T[] values) { }
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.NumberExpression<T> left, CardanoBI.Client.Queries.Operand<T> right) { }
        public static CardanoBI.Client.Filter operator <(CardanoBI.Client.Queries.NumberExpression<T> left, T right) { }
        public static CardanoBI.Client.Filter operator <=(CardanoBI.Client.Queries.NumberExpression<T> left, T right) { }
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.NumberExpression<T> left, CardanoBI.Client.Queries.Operand<T> right) { }
        public static CardanoBI.Client.Filter operator >(CardanoBI.Client.Queries.NumberExpression<T> left, T right) { }
        public static CardanoBI.Client.Filter operator >=(CardanoBI.Client.Queries.NumberExpression<T> left, T right) { }
    }
    public sealed class NumberField<T> : CardanoBI.Client.Queries.NumberExpression<T>, CardanoBI.Client.Queries.IField<T>, CardanoBI.Client.Queries.ISortable
    {
        public NumberField(string name, CardanoBI.Client.Runtime.ReadValue<T> read) { }
    }
    public readonly struct Operand<T>
    {
        public static CardanoBI.Client.Queries.Operand<T> op_Implicit(T value) { }
    }
    public abstract class QueryExpression
    {
        public override string ToString() { }
    }
    public class TextExpression : CardanoBI.Client.Queries.QueryExpression
    {
        public CardanoBI.Client.Filter Contains(string part) { }
        public CardanoBI.Client.Filter EndsWith(string end) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public CardanoBI.Client.Filter In(System.Collections.Generic.IEnumerable<string> values) { }
        public CardanoBI.Client.Filter In(params string[] values) { }
        public CardanoBI.Client.Queries.NumberExpression<int> Length() { }
        public CardanoBI.Client.Filter StartsWith(string start) { }
        public CardanoBI.Client.Queries.TextExpression ToLower() { }
        public CardanoBI.Client.Queries.TextExpression ToUpper() { }
        public CardanoBI.Client.Queries.TextExpression Trim() { }
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.TextExpression left, CardanoBI.Client.Queries.Operand<string?> right) { }
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.TextExpression left, CardanoBI.Client.Queries.Operand<string?> right) { }
    }
    public sealed class TextField : CardanoBI.Client.Queries.TextExpression, CardanoBI.Client.Queries.IField<string>, CardanoBI.Client.Queries.ISortable
    {
        public TextField(string name) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        [System.Obsolete("This field is never null.", true)]
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.TextField left, CardanoBI.Client.Queries.NeverNull? right) { }
        [System.Obsolete("This field is never null.", true)]
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.TextField left, CardanoBI.Client.Queries.NeverNull? right) { }
    }
    public sealed class TimeField<T> : CardanoBI.Client.Queries.QueryExpression, CardanoBI.Client.Queries.IField<T>, CardanoBI.Client.Queries.ISortable
    {
        public TimeField(string name, CardanoBI.Client.Runtime.ReadValue<T> read) { }
        public CardanoBI.Client.Queries.NumberExpression<int> Day() { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public CardanoBI.Client.Queries.NumberExpression<int> Hour() { }
        public CardanoBI.Client.Filter In(System.Collections.Generic.IEnumerable<T> values) { }
        public CardanoBI.Client.Filter In(params T[] values) { }
        public CardanoBI.Client.Queries.NumberExpression<int> Minute() { }
        public CardanoBI.Client.Queries.NumberExpression<int> Month() { }
        public CardanoBI.Client.Queries.NumberExpression<int> Second() { }
        public CardanoBI.Client.Queries.NumberExpression<int> Year() { }
        public static CardanoBI.Client.Filter operator !=(CardanoBI.Client.Queries.TimeField<T> left, CardanoBI.Client.Queries.Operand<T> right) { }
        public static CardanoBI.Client.Filter operator <(CardanoBI.Client.Queries.TimeField<T> left, T right) { }
        public static CardanoBI.Client.Filter operator <=(CardanoBI.Client.Queries.TimeField<T> left, T right) { }
        public static CardanoBI.Client.Filter operator ==(CardanoBI.Client.Queries.TimeField<T> left, CardanoBI.Client.Queries.Operand<T> right) { }
        public static CardanoBI.Client.Filter operator >(CardanoBI.Client.Queries.TimeField<T> left, T right) { }
        public static CardanoBI.Client.Filter operator >=(CardanoBI.Client.Queries.TimeField<T> left, T right) { }
    }
}
namespace CardanoBI.Client.Runtime
{
    public static class Argument
    {
        public static void InRange(long? value, long? minimum, long? maximum, string argument, string wireName) { }
        public static void IsAddress(string value, string argument) { }
        public static void IsHex(string value, string argument) { }
        public static void NotBlank(string? value, [System.Runtime.CompilerServices.CallerArgumentExpression("value")] string argument = "") { }
        public static T NotNull<T>(T? value, [System.Runtime.CompilerServices.CallerArgumentExpression("value")] string argument = "")
            where T :  class { }
    }
    public static class Content
    {
        public static int Hash(System.Text.Json.JsonElement json) { }
        public static int Hash(System.Text.Json.JsonElement? json) { }
        public static int Hash(byte[]? bytes) { }
        public static int Hash<T>(System.Collections.Generic.IReadOnlyList<T>? list) { }
        public static bool Same(System.Text.Json.JsonElement left, System.Text.Json.JsonElement right) { }
        public static bool Same(System.Text.Json.JsonElement? left, System.Text.Json.JsonElement? right) { }
        public static bool Same(byte[]? left, byte[]? right) { }
        public static bool Same(double? left, double? right) { }
        public static bool Same<T>(System.Collections.Generic.IReadOnlyList<T>? left, System.Collections.Generic.IReadOnlyList<T>? right) { }
        public static bool Same<T>(System.Collections.Generic.IReadOnlyList<T>? left, System.Collections.Generic.IReadOnlyList<T>? right, System.Func<T, T, bool> same) { }
    }
    public ref struct JsonReader
    {
        public System.Exception Fault(string problem) { }
        public System.Exception MissingMember(string name) { }
        public bool ReadBoolean() { }
        public bool? ReadBooleanOrNull() { }
        public byte[] ReadBytes() { }
        public byte[]? ReadBytesOrNull() { }
        public System.DateTimeOffset ReadDateTimeOffset() { }
        public System.DateTimeOffset? ReadDateTimeOffsetOrNull() { }
        public decimal ReadDecimal() { }
        public decimal? ReadDecimalOrNull() { }
        public double ReadDouble() { }
        public double? ReadDoubleOrNull() { }
        public int ReadInt32() { }
        public int? ReadInt32OrNull() { }
        public long ReadInt64() { }
        public long? ReadInt64OrNull() { }
        public System.Text.Json.JsonElement ReadJsonElement() { }
        public System.Text.Json.JsonElement? ReadJsonElementOrNull() { }
        public System.Collections.Generic.IReadOnlyList<T> ReadList<T>(CardanoBI.Client.Runtime.ReadValue<T> readElement) { }
        public System.Collections.Generic.IReadOnlyList<T>? ReadListOrNull<T>(CardanoBI.Client.Runtime.ReadValue<T> readElement) { }
        public bool ReadMember(CardanoBI.Client.Runtime.MemberNames names, ref int member) { }
        public T ReadObject<T>(CardanoBI.Client.Runtime.ReadValue<T> read) { }
        public T? ReadObjectOrNull<T>(CardanoBI.Client.Runtime.ReadValue<T> read)
            where T :  class { }
        public void ReadStartObject() { }
        public string ReadString() { }
        public string? ReadStringOrNull() { }
        public ulong ReadUInt64() { }
        public ulong? ReadUInt64OrNull() { }
        public void SkipValue() { }
        public static bool Boolean(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static bool? BooleanOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static byte[] Bytes(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static byte[]? BytesOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static System.DateTimeOffset DateTimeOffset(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static System.DateTimeOffset? DateTimeOffsetOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static decimal Decimal(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static decimal? DecimalOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static double Double(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static double? DoubleOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static int Int32(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static int? Int32OrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static long Int64(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static long? Int64OrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static System.Text.Json.JsonElement JsonElement(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static System.Text.Json.JsonElement? JsonElementOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static T ReadDocument<T>(System.ReadOnlySpan<byte> utf8Json, CardanoBI.Client.Runtime.ReadValue<T> read, CardanoBI.Client.Runtime.TryReadValue<T>? tryRead = null) { }
        public static string String(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static string? StringOrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static ulong UInt64(ref CardanoBI.Client.Runtime.JsonReader reader) { }
        public static ulong? UInt64OrNull(ref CardanoBI.Client.Runtime.JsonReader reader) { }
    }
    public enum ListEnvelope
    {
        None = 0,
        OData = 1,
    }
    public sealed class ListOperation<T> : CardanoBI.Client.Runtime.OperationDescriptor
    {
        public ListOperation(string method, string route, string name, bool isAnonymous, CardanoBI.Client.Runtime.ReadValue<T> readRow, CardanoBI.Client.Runtime.ListEnvelope envelope, CardanoBI.Client.Runtime.Paging paging, CardanoBI.Client.Runtime.TryReadValue<T>? tryReadRow = null) { }
    }
    public sealed class MemberNames
    {
        public MemberNames(params string[] names) { }
    }
    public sealed class ObjectOperation<T> : CardanoBI.Client.Runtime.OperationDescriptor
    {
        public ObjectOperation(string method, string route, string name, bool isAnonymous, CardanoBI.Client.Runtime.ReadValue<T> read, CardanoBI.Client.Runtime.TryReadValue<T>? tryRead = null) { }
    }
    public abstract class OperationDescriptor
    {
        public bool IsAnonymous { get; }
        public string Method { get; }
        public string Name { get; }
        public string Route { get; }
        public object? ReadResponse(System.ReadOnlySpan<byte> utf8Json) { }
    }
    public sealed class PageConverterFactory : System.Text.Json.Serialization.JsonConverterFactory
    {
        public PageConverterFactory() { }
        public override bool CanConvert(System.Type typeToConvert) { }
        [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2067", Justification="No constructor is called, and a page type that is converted is one the program ma" +
            "kes pages of.")]
        public override System.Text.Json.Serialization.JsonConverter CreateConverter(System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
    }
    public abstract class Paging
    {
        public static CardanoBI.Client.Runtime.Paging None { get; }
        public static CardanoBI.Client.Runtime.Paging NextLink() { }
        public static CardanoBI.Client.Runtime.Paging PageNumber(int? defaultSize = default, int? maximumSize = default, bool clamps = false) { }
        public static CardanoBI.Client.Runtime.Paging PageOrSkip(int? defaultSize = default, int? maximumSize = default, int? rowCap = default) { }
        public static CardanoBI.Client.Runtime.Paging Skip(int? rowCap = default) { }
    }
    public delegate T ReadValue<T>(ref CardanoBI.Client.Runtime.JsonReader reader);
    public readonly struct RequestTarget
    {
        public int? PageNo { get; }
        public int? PageSize { get; }
        public string Path { get; }
        public string Query { get; }
        public long Skip { get; }
        public int? Top { get; }
        public override string ToString() { }
    }
    public struct RequestTargetBuilder
    {
        public RequestTargetBuilder(string literal) { }
        public int? PageNo { get; set; }
        public int? PageSize { get; set; }
        public void AppendLiteral(string literal) { }
        public void AppendPath(bool value, string argument) { }
        public void AppendPath(decimal value, string argument) { }
        public void AppendPath(int value, string argument) { }
        public void AppendPath(long value, string argument) { }
        public void AppendPath(string value, string argument) { }
        public void AppendQuery(string name, CardanoBI.Client.SortOrder? value) { }
        public void AppendQuery(string name, bool? value) { }
        public void AppendQuery(string name, decimal? value) { }
        public void AppendQuery(string name, int? value) { }
        public void AppendQuery(string name, long? value) { }
        public void AppendQuery(string name, string? value) { }
        public CardanoBI.Client.Runtime.RequestTarget Build() { }
    }
    public ref struct TemplateReader
    {
        public bool Begin(System.ReadOnlySpan<byte> text) { }
        public bool End() { }
        public bool Expect(System.ReadOnlySpan<byte> text) { }
        public bool TryReadBoolean(out bool value) { }
        public bool TryReadBooleanOrNull(out bool? value) { }
        public bool TryReadBytes([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out byte[]? value) { }
        public bool TryReadBytesOrNull(out byte[]? value) { }
        public bool TryReadDateTimeOffset(out System.DateTimeOffset value) { }
        public bool TryReadDateTimeOffsetOrNull(out System.DateTimeOffset? value) { }
        public bool TryReadDecimal(out decimal value) { }
        public bool TryReadDecimalOrNull(out decimal? value) { }
        public bool TryReadDouble(out double value) { }
        public bool TryReadDoubleOrNull(out double? value) { }
        public bool TryReadInt32(out int value) { }
        public bool TryReadInt32OrNull(out int? value) { }
        public bool TryReadInt64(out long value) { }
        public bool TryReadInt64OrNull(out long? value) { }
        public bool TryReadJsonElement(out System.Text.Json.JsonElement value) { }
        public bool TryReadJsonElementOrNull(out System.Text.Json.JsonElement? value) { }
        public bool TryReadList<T>(CardanoBI.Client.Runtime.TryReadValue<T> tryReadElement, CardanoBI.Client.Runtime.ReadValue<T> readElement, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out System.Collections.Generic.IReadOnlyList<T>? list) { }
        public bool TryReadListOrNull<T>(CardanoBI.Client.Runtime.TryReadValue<T> tryReadElement, CardanoBI.Client.Runtime.ReadValue<T> readElement, out System.Collections.Generic.IReadOnlyList<T>? list) { }
        public bool TryReadObject<T>(CardanoBI.Client.Runtime.TryReadValue<T> tryRead, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value)
            where T :  class { }
        public bool TryReadObjectOrNull<T>(CardanoBI.Client.Runtime.TryReadValue<T> tryRead, out T? value)
            where T :  class { }
        public bool TryReadString([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) { }
        public bool TryReadStringOrNull(out string? value) { }
        public bool TryReadUInt64(out ulong value) { }
        public bool TryReadUInt64OrNull(out ulong? value) { }
        public static bool Boolean(ref CardanoBI.Client.Runtime.TemplateReader reader, out bool value) { }
        public static bool BooleanOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out bool? value) { }
        public static bool Bytes(ref CardanoBI.Client.Runtime.TemplateReader reader, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out byte[]? value) { }
        public static bool BytesOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out byte[]? value) { }
        public static bool DateTimeOffset(ref CardanoBI.Client.Runtime.TemplateReader reader, out System.DateTimeOffset value) { }
        public static bool DateTimeOffsetOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out System.DateTimeOffset? value) { }
        public static bool Decimal(ref CardanoBI.Client.Runtime.TemplateReader reader, out decimal value) { }
        public static bool DecimalOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out decimal? value) { }
        public static bool Double(ref CardanoBI.Client.Runtime.TemplateReader reader, out double value) { }
        public static bool DoubleOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out double? value) { }
        public static bool Int32(ref CardanoBI.Client.Runtime.TemplateReader reader, out int value) { }
        public static bool Int32OrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out int? value) { }
        public static bool Int64(ref CardanoBI.Client.Runtime.TemplateReader reader, out long value) { }
        public static bool Int64OrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out long? value) { }
        public static bool JsonElement(ref CardanoBI.Client.Runtime.TemplateReader reader, out System.Text.Json.JsonElement value) { }
        public static bool JsonElementOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out System.Text.Json.JsonElement? value) { }
        public static bool String(ref CardanoBI.Client.Runtime.TemplateReader reader, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) { }
        public static bool StringOrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out string? value) { }
        public static bool UInt64(ref CardanoBI.Client.Runtime.TemplateReader reader, out ulong value) { }
        public static bool UInt64OrNull(ref CardanoBI.Client.Runtime.TemplateReader reader, out ulong? value) { }
    }
    public sealed class Transport : System.IDisposable
    {
        public Transport(CardanoBI.Client.CardanoBIOptions options, System.Net.Http.HttpClient? httpClient = null) { }
        public static CardanoBI.Client.Runtime.Transport Substituted { get; }
        public void Dispose() { }
        public CardanoBI.Client.PagedRows<T> EnumerateAsync<T>(CardanoBI.Client.Runtime.ListOperation<T> operation, CardanoBI.Client.Runtime.RequestTarget target, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<System.Text.Json.JsonElement> SendAsync(CardanoBI.Client.CardanoBIRequest request, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<T> SendAsync<T>(CardanoBI.Client.CardanoBIRequest request, CardanoBI.Client.ResponseReader<T> read, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<T> SendAsync<T>(CardanoBI.Client.CardanoBIRequest request, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> typeInfo, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<CardanoBI.Client.Page<T>> SendAsync<T>(CardanoBI.Client.Runtime.ListOperation<T> operation, CardanoBI.Client.Runtime.RequestTarget target, System.Threading.CancellationToken cancellationToken) { }
        public System.Threading.Tasks.Task<T> SendAsync<T>(CardanoBI.Client.Runtime.ObjectOperation<T> operation, CardanoBI.Client.Runtime.RequestTarget target, System.Threading.CancellationToken cancellationToken) { }
    }
    public delegate bool TryReadValue<T>(ref CardanoBI.Client.Runtime.TemplateReader reader, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value);
}
namespace CardanoBI.Queries
{
    public sealed class AccountAddressFields
    {
        public CardanoBI.Client.Queries.TextField Address { get; }
        public CardanoBI.Client.Queries.BooleanField<bool> AddressHasScript { get; }
    }
    public sealed class AccountDelegationFields
    {
        public CardanoBI.Client.Queries.NumberField<long> BlockNo { get; }
        public CardanoBI.Client.Queries.TimeField<System.DateTimeOffset> BlockTime { get; }
        public CardanoBI.Client.Queries.NumberField<long> EpochNo { get; }
        public CardanoBI.Client.Queries.TextField PoolId { get; }
        public CardanoBI.Client.Queries.NumberField<long> SlotNo { get; }
        public CardanoBI.Client.Queries.TextField TxHashHex { get; }
    }
    public sealed class AccountInstantaneousRewardFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal> Amount { get; }
        public CardanoBI.Client.Queries.NumberField<long> BlockNo { get; }
        public CardanoBI.Client.Queries.NumberField<long> EpochNo { get; }
        public CardanoBI.Client.Queries.TextField MirType { get; }
        public CardanoBI.Client.Queries.TextField TxHashHex { get; }
    }
    public sealed class AccountRegistrationFields
    {
        public CardanoBI.Client.Queries.NumberField<long> BlockNo { get; }
        public CardanoBI.Client.Queries.NumberField<long> EpochNo { get; }
        public CardanoBI.Client.Queries.TextField State { get; }
        public CardanoBI.Client.Queries.TextField TxHashHex { get; }
    }
    public sealed class AccountRewardFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal> Amount { get; }
        public CardanoBI.Client.Queries.NumberField<long> EarnedEpoch { get; }
        public CardanoBI.Client.Queries.NullableTextField PoolIdHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> SpendableEpoch { get; }
        public CardanoBI.Client.Queries.TextField Type { get; }
    }
    public sealed class AccountStakeFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal> Amount { get; }
        public CardanoBI.Client.Queries.NumberField<int> EpochNo { get; }
        public CardanoBI.Client.Queries.TextField PoolId { get; }
    }
    public sealed class AccountWithdrawalFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal> Amount { get; }
        public CardanoBI.Client.Queries.NumberField<long> BlockNo { get; }
        public CardanoBI.Client.Queries.TextField TxHashHex { get; }
    }
    public sealed class AddressInfoFields
    {
        public CardanoBI.Client.Queries.NullableTextField Address { get; }
        public CardanoBI.Client.Queries.NullableTextField ScriptHash { get; }
        public CardanoBI.Client.Queries.NullableTextField StakeAddress { get; }
        public CardanoBI.Client.Queries.NumberField<long?> StakeAddressId { get; }
    }
    public sealed class AssetDetailsFields
    {
        public CardanoBI.Client.Queries.NumberField<long> AssetId { get; }
        public CardanoBI.Client.Queries.NumberField<long> BurnCount { get; }
        public CardanoBI.Client.Queries.TimeField<System.DateTimeOffset> CreationTime { get; }
        public CardanoBI.Client.Queries.TextField Fingerprint { get; }
        public CardanoBI.Client.Queries.NullableTextField FirstMintMetadata { get; }
        public CardanoBI.Client.Queries.TextField FirstMintTxHash { get; }
        public CardanoBI.Client.Queries.TextField LastMintTxHash { get; }
        public CardanoBI.Client.Queries.NumberField<long> MintCount { get; }
        public CardanoBI.Client.Queries.TextField Name { get; }
        public CardanoBI.Client.Queries.TextField PolicyHex { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> TotalSupply { get; }
    }
    public sealed class BlockFields
    {
        public CardanoBI.Client.Queries.NumberField<int> BlockNo { get; }
        public CardanoBI.Client.Queries.NumberField<int> EpochNo { get; }
        public CardanoBI.Client.Queries.NumberField<int> EpochSlotNo { get; }
        public CardanoBI.Client.Queries.BytesField Hash { get; }
        public CardanoBI.Client.Queries.TextField HashHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.BytesField OperationalCertificate { get; }
        public CardanoBI.Client.Queries.NumberField<long> OperationalCertificateCounter { get; }
        public CardanoBI.Client.Queries.TextField OperationalCertificateHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> PreviousId { get; }
        public CardanoBI.Client.Queries.NumberField<int> ProtocolMajor { get; }
        public CardanoBI.Client.Queries.NumberField<int> ProtocolMinor { get; }
        public CardanoBI.Client.Queries.NumberField<int> Size { get; }
        public CardanoBI.Client.Queries.NumberField<long> SlotLeaderId { get; }
        public CardanoBI.Client.Queries.NumberField<long> SlotNo { get; }
        public CardanoBI.Client.Queries.TimeField<System.DateTimeOffset> Time { get; }
        public CardanoBI.Client.Queries.NumberField<long> TxCount { get; }
        public CardanoBI.Client.Queries.TextField VrfKey { get; }
    }
    public sealed class EpochFields
    {
        public CardanoBI.Client.Queries.NumberField<int> BlockCount { get; }
        public CardanoBI.Client.Queries.TimeField<System.DateTimeOffset> EndTime { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> Fees { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<int> No { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> OutputSum { get; }
        public CardanoBI.Client.Queries.TimeField<System.DateTimeOffset> StartTime { get; }
        public CardanoBI.Client.Queries.NumberField<int> TxCount { get; }
    }
    public sealed class EpochParametersFields
    {
        public CardanoBI.Client.Queries.NumberField<long> BlockId { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> CoinsPerUtxoSize { get; }
        public CardanoBI.Client.Queries.NumberField<int?> CollateralPercent { get; }
        public CardanoBI.Client.Queries.NumberField<long?> CostModelId { get; }
        public CardanoBI.Client.Queries.NumberField<double> Decentralisation { get; }
        public CardanoBI.Client.Queries.NumberField<int> EpochNo { get; }
        public CardanoBI.Client.Queries.NullableBytesField ExtraEntropy { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<double> Influence { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> KeyDeposit { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxBlockExecutionMemory { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxBlockExecutionSteps { get; }
        public CardanoBI.Client.Queries.NumberField<int> MaxBlockHeaderSize { get; }
        public CardanoBI.Client.Queries.NumberField<int> MaxBlockSize { get; }
        public CardanoBI.Client.Queries.NumberField<int?> MaxCollateralInputs { get; }
        public CardanoBI.Client.Queries.NumberField<int> MaxEpoch { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxTxExecutionMemory { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxTxExecutionSteps { get; }
        public CardanoBI.Client.Queries.NumberField<int> MaxTxSize { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxValueSize { get; }
        public CardanoBI.Client.Queries.NumberField<double?> MemoryPrice { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> MinFeeA { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> MinFeeB { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> MinPoolCost { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> MinUtxoValue { get; }
        public CardanoBI.Client.Queries.NumberField<double> MonetaryExpansionRate { get; }
        public CardanoBI.Client.Queries.NullableBytesField Nonce { get; }
        public CardanoBI.Client.Queries.TextField NonceHex { get; }
        public CardanoBI.Client.Queries.NumberField<int> OptimalPoolCount { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> PoolDeposit { get; }
        public CardanoBI.Client.Queries.NumberField<int> ProtocolMajor { get; }
        public CardanoBI.Client.Queries.NumberField<int> ProtocolMinor { get; }
        public CardanoBI.Client.Queries.NumberField<double?> StepPrice { get; }
        public CardanoBI.Client.Queries.NumberField<double> TreasuryGrowthRate { get; }
    }
    public readonly struct FilterOrderBySelectTopSkip : CardanoBI.Client.Queries.ICanFilter, CardanoBI.Client.Queries.ICanOrderBy, CardanoBI.Client.Queries.ICanSelect, CardanoBI.Client.Queries.ICanSkip, CardanoBI.Client.Queries.ICanTop { }
    public readonly struct FilterOrderBySelectTopSkipCount : CardanoBI.Client.Queries.ICanCount, CardanoBI.Client.Queries.ICanFilter, CardanoBI.Client.Queries.ICanOrderBy, CardanoBI.Client.Queries.ICanSelect, CardanoBI.Client.Queries.ICanSkip, CardanoBI.Client.Queries.ICanTop { }
    public sealed class ParameterProposalFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal?> CoinsPerUtxoSize { get; }
        public CardanoBI.Client.Queries.NumberField<int?> CollateralPercent { get; }
        public CardanoBI.Client.Queries.NumberField<long?> CostModelId { get; }
        public CardanoBI.Client.Queries.NumberField<double?> Decentralisation { get; }
        public CardanoBI.Client.Queries.NullableBytesField Entropy { get; }
        public CardanoBI.Client.Queries.NumberField<int> EpochNo { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<double?> Influence { get; }
        public CardanoBI.Client.Queries.BytesField Key { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> KeyDeposit { get; }
        public CardanoBI.Client.Queries.TextField KeyHex { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxBlockExecutionMemory { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxBlockExecutionSteps { get; }
        public CardanoBI.Client.Queries.NumberField<int?> MaxBlockHeaderSize { get; }
        public CardanoBI.Client.Queries.NumberField<int?> MaxBlockSize { get; }
        public CardanoBI.Client.Queries.NumberField<int?> MaxCollateralInputs { get; }
        public CardanoBI.Client.Queries.NumberField<int?> MaxEpoch { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxTxExecutionMemory { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxTxExecutionSteps { get; }
        public CardanoBI.Client.Queries.NumberField<int?> MaxTxSize { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MaxValueSize { get; }
        public CardanoBI.Client.Queries.NumberField<double?> MemoryPrice { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> MinFeeA { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> MinFeeB { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> MinPoolCost { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> MinUtxoValue { get; }
        public CardanoBI.Client.Queries.NumberField<double?> MonetaryExpansionRate { get; }
        public CardanoBI.Client.Queries.NumberField<int?> OptimalPoolCount { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> PoolDeposit { get; }
        public CardanoBI.Client.Queries.NumberField<int?> ProtocolMajor { get; }
        public CardanoBI.Client.Queries.NumberField<int?> ProtocolMinor { get; }
        public CardanoBI.Client.Queries.NumberField<long> RegisteredTxId { get; }
        public CardanoBI.Client.Queries.NumberField<double?> StepPrice { get; }
        public CardanoBI.Client.Queries.NumberField<double?> TreasuryGrowthRate { get; }
    }
    public sealed class PolicyAssetFields
    {
        public CardanoBI.Client.Queries.TextField Fingerprint { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> TotalSupply { get; }
    }
    public sealed class PoolHashFields
    {
        public CardanoBI.Client.Queries.TextField HashBech32 { get; }
        public CardanoBI.Client.Queries.TextField HashHex { get; }
        public CardanoBI.Client.Queries.BytesField HashRaw { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
    }
    public sealed class PoolMetadataFields
    {
        public CardanoBI.Client.Queries.BytesField Hash { get; }
        public CardanoBI.Client.Queries.TextField HashHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<long> PoolId { get; }
        public CardanoBI.Client.Queries.NumberField<long> RegisteredTxId { get; }
        public CardanoBI.Client.Queries.TextField Url { get; }
    }
    public sealed class PoolOfflineDataFields
    {
        public CardanoBI.Client.Queries.BytesField Bytes { get; }
        public CardanoBI.Client.Queries.BytesField Hash { get; }
        public CardanoBI.Client.Queries.TextField HashHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.TextField Json { get; }
        public CardanoBI.Client.Queries.NumberField<long> PoolId { get; }
        public CardanoBI.Client.Queries.NumberField<long> PoolMetadataReferenceId { get; }
        public CardanoBI.Client.Queries.TextField TickerName { get; }
    }
    public sealed class PoolOfflineFetchErrorFields
    {
        public CardanoBI.Client.Queries.TextField FetchError { get; }
        public CardanoBI.Client.Queries.TimeField<System.DateTimeOffset> FetchTime { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<long> PoolId { get; }
        public CardanoBI.Client.Queries.NumberField<long> PoolMetadataReferenceId { get; }
        public CardanoBI.Client.Queries.NumberField<int> RetryCount { get; }
    }
    public sealed class PoolRelayFields
    {
        public CardanoBI.Client.Queries.NullableTextField DnsName { get; }
        public CardanoBI.Client.Queries.NullableTextField DnsSrvName { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NullableTextField Ipv4 { get; }
        public CardanoBI.Client.Queries.NullableTextField Ipv6 { get; }
        public CardanoBI.Client.Queries.NumberField<int?> Port { get; }
        public CardanoBI.Client.Queries.NumberField<long> UpdateId { get; }
    }
    public sealed class PoolStatsFields
    {
        public CardanoBI.Client.Queries.NumberField<long?> BlockCount { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> DelegatedStakes { get; }
        public CardanoBI.Client.Queries.NumberField<long?> DelegatorCount { get; }
        public CardanoBI.Client.Queries.NumberField<int?> EpochNo { get; }
        public CardanoBI.Client.Queries.NullableTextField PoolHash { get; }
        public CardanoBI.Client.Queries.NumberField<long?> TxCount { get; }
    }
    public sealed class PoolUpdateFields
    {
        public CardanoBI.Client.Queries.NumberField<long> ActiveEpochNo { get; }
        public CardanoBI.Client.Queries.NumberField<int> CertificateIndex { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> FixedCost { get; }
        public CardanoBI.Client.Queries.NumberField<long> HashId { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<double> Margin { get; }
        public CardanoBI.Client.Queries.NumberField<long?> MetaId { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> Pledge { get; }
        public CardanoBI.Client.Queries.NumberField<long> RegisteredTxId { get; }
        public CardanoBI.Client.Queries.NumberField<long> RewardAddressId { get; }
        public CardanoBI.Client.Queries.BytesField VrfKeyHash { get; }
        public CardanoBI.Client.Queries.TextField VrfKeyHashHex { get; }
    }
    public sealed class RedeemerFields
    {
        public CardanoBI.Client.Queries.TextField DataCbor { get; }
        public CardanoBI.Client.Queries.NullableTextField DataJson { get; }
        public CardanoBI.Client.Queries.NumberField<decimal?> Fee { get; }
        public CardanoBI.Client.Queries.TextField HashHex { get; }
        public CardanoBI.Client.Queries.NumberField<int> Index { get; }
        public CardanoBI.Client.Queries.NumberField<long> MemoryUnits { get; }
        public CardanoBI.Client.Queries.TextField Purpose { get; }
        public CardanoBI.Client.Queries.TextField ScriptHashHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> StepUnits { get; }
    }
    public sealed class TransactionAssetMintFields
    {
        public CardanoBI.Client.Queries.TextField Fingerprint { get; }
        public CardanoBI.Client.Queries.TextField Name { get; }
        public CardanoBI.Client.Queries.TextField PolicyHex { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> Quantity { get; }
    }
    public sealed class TransactionFields
    {
        public CardanoBI.Client.Queries.NumberField<long> BlockId { get; }
        public CardanoBI.Client.Queries.NumberField<int> BlockIndex { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> Deposit { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> Fee { get; }
        public CardanoBI.Client.Queries.BytesField Hash { get; }
        public CardanoBI.Client.Queries.TextField HashHex { get; }
        public CardanoBI.Client.Queries.NumberField<long> Id { get; }
        public CardanoBI.Client.Queries.NumberField<ulong?> InvalidBefore { get; }
        public CardanoBI.Client.Queries.NumberField<ulong?> InvalidHereafter { get; }
        public CardanoBI.Client.Queries.BooleanField<bool> IsContractValid { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> OutputSum { get; }
        public CardanoBI.Client.Queries.NumberField<int> ScriptSize { get; }
        public CardanoBI.Client.Queries.NumberField<int> Size { get; }
    }
    public sealed class TransactionMetadataFields
    {
        public CardanoBI.Client.Queries.NullableTextField Json { get; }
        public CardanoBI.Client.Queries.NumberField<ulong> Key { get; }
    }
    public sealed class TransactionPoolUpdateFields
    {
        public CardanoBI.Client.Queries.NumberField<long> ActiveEpochNo { get; }
        public CardanoBI.Client.Queries.NumberField<int> CertificateIndex { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> FixedCost { get; }
        public CardanoBI.Client.Queries.NumberField<double> Margin { get; }
        public CardanoBI.Client.Queries.NumberField<decimal> Pledge { get; }
        public CardanoBI.Client.Queries.TextField PoolHashBech32 { get; }
        public CardanoBI.Client.Queries.TextField PoolHashHex { get; }
        public CardanoBI.Client.Queries.TextField RewardAddressHashHex { get; }
        public CardanoBI.Client.Queries.TextField VrfKeyHashHex { get; }
    }
    public sealed class TransactionPotPaymentFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal> Amount { get; }
        public CardanoBI.Client.Queries.NumberField<int> CertificateIndex { get; }
        public CardanoBI.Client.Queries.TextField StakeAddress { get; }
    }
    public sealed class TransactionWithdrawalFields
    {
        public CardanoBI.Client.Queries.NumberField<decimal> Amount { get; }
        public CardanoBI.Client.Queries.NumberField<long?> RedeemerId { get; }
        public CardanoBI.Client.Queries.TextField StakeAddress { get; }
    }
}