using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.StandIn;

public sealed record StandInAssetsRequest
{
    public int? PageNo { get; init; }
    public int? PageSize { get; init; }
    public SortOrder? Order { get; init; }
    public string? Filter { get; init; }
}

/// <summary>What the generator emits for users to call.</summary>
public partial class StandInClient : IDisposable
{
    private readonly Transport _transport;

    public StandInClient(CardanoBIOptions options) : this(new Transport(options))
    {
    }

    public StandInClient(CardanoBIOptions options, HttpClient httpClient) : this(new Transport(options, httpClient))
    {
    }

    protected StandInClient() => _transport = Transport.Substituted;

    private StandInClient(Transport transport) => _transport = transport;

    public static IReadOnlyList<Operation> Operations { get; } =
    [
        new(PagedOperation.Instance, page: "core-domain/Accounts/Assets.md", line: 21),
        new(LinkedOperation.Instance, page: "core-domain/Linked.md", line: 7),
        new(ObjectByNumberOperation.Instance, page: "core-domain/Objects.md", line: 9),
    ];

    public virtual Task<Page<StandInAsset>> GetAssetsAsync(string stakeAddress, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(PagedOperation.Instance, PagedOperation.Target(stakeAddress, null), cancellationToken);

    public virtual Task<Page<StandInAsset>> GetAssetsAsync(
        string stakeAddress, StandInAssetsRequest request, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(PagedOperation.Instance, PagedOperation.Target(stakeAddress, request), cancellationToken);

    public virtual IAsyncEnumerable<StandInAsset> EnumerateAssetsAsync(
        string stakeAddress, CancellationToken cancellationToken = default) =>
        _transport.EnumerateAsync(PagedOperation.Instance, PagedOperation.Target(stakeAddress, null), cancellationToken);

    public virtual IAsyncEnumerable<StandInAsset> EnumerateAssetsAsync(
        string stakeAddress, StandInAssetsRequest request, CancellationToken cancellationToken = default) =>
        _transport.EnumerateAsync(PagedOperation.Instance, PagedOperation.Target(stakeAddress, request), cancellationToken);

    public virtual Task<Page<StandInAsset>> GetSkippedAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(SkippedOperation.Instance, SkippedOperation.Target(null), cancellationToken);

    public virtual IAsyncEnumerable<StandInAsset> EnumerateSkippedAsync(long? skip = null, CancellationToken cancellationToken = default) =>
        _transport.EnumerateAsync(SkippedOperation.Instance, SkippedOperation.Target(skip), cancellationToken);

    public virtual IAsyncEnumerable<StandInAsset> EnumerateSkippedWithUnknownCapAsync(CancellationToken cancellationToken = default) =>
        _transport.EnumerateAsync(SkippedOperation.UnknownCap, SkippedOperation.Target(null), cancellationToken);

    public virtual Task<Page<StandInAsset>> GetLinkedAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(LinkedOperation.Instance, LinkedOperation.Target(), cancellationToken);

    public virtual IAsyncEnumerable<StandInAsset> EnumerateLinkedAsync(CancellationToken cancellationToken = default) =>
        _transport.EnumerateAsync(LinkedOperation.Instance, LinkedOperation.Target(), cancellationToken);

    public virtual Task<Page<StandInAsset>> GetUnpagedAsync(CancellationToken cancellationToken = default) =>
        _transport.SendAsync(UnpagedOperation.Instance, UnpagedOperation.Target(), cancellationToken);

    public virtual IAsyncEnumerable<StandInAsset> EnumerateUnpagedAsync(CancellationToken cancellationToken = default) =>
        _transport.EnumerateAsync(UnpagedOperation.Instance, UnpagedOperation.Target(), cancellationToken);

    public virtual Task<StandInAsset> GetObjectAsync(int number, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(ObjectByNumberOperation.Instance, ObjectByNumberOperation.Target(number), cancellationToken);

    public virtual Task<StandInSummary> GetPollAsync(string hash, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(PollOperation.Instance, PollOperation.Target(hash), cancellationToken);

    public virtual Task<JsonElement> SendAsync(CardanoBIRequest request, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(request, cancellationToken);

    public virtual Task<T> SendAsync<T>(
        CardanoBIRequest request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(request, typeInfo, cancellationToken);

    public virtual Task<T> SendAsync<T>(
        CardanoBIRequest request, ResponseReader<T> read, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(request, read, cancellationToken);

    public void Dispose()
    {
        _transport.Dispose();
        GC.SuppressFinalize(this);
    }
}
