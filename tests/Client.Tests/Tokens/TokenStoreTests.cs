using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CardanoBI.Client.Tests.Tokens;

public class TokenStoreTests
{
    private static readonly AesGcmTokenProtector Protector = new(new byte[32]);

    [Fact]
    public async Task Two_clients_of_one_key_share_a_token()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        using StandInClient first = Client(server, cache), second = Client(server, cache);

        await first.GetAssetsAsync("s");
        await second.GetAssetsAsync("s");

        Assert.Single(server.TokenRequests);
        Assert.All(server.ApiRequests, request => Assert.Equal("Bearer token-1", request.Header("Authorization")));
    }

    [Fact]
    public async Task A_shared_token_that_is_rejected_is_replaced_for_both()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        using StandInClient first = Client(server, cache), second = Client(server, cache);
        await first.GetAssetsAsync("s");
        server.Api = context =>
            (context.Request.Headers.Authorization == "Bearer token-1" ? Answers.Status(401) : Answers.Json("[]"))(context);

        await second.GetAssetsAsync("s");
        await first.GetAssetsAsync("s");

        Assert.Equal(2, server.TokenRequests.Count);
    }

    [Fact]
    public async Task A_store_that_fails_costs_a_token_request_and_no_call()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        CardanoBIOptions options = server.Options();
        options.TokenStore = new BrokenStore();
        using var client = new StandInClient(options);

        await client.GetAssetsAsync("s");

        Assert.Single(server.TokenRequests);
    }

    [Fact]
    public void Unprotected_keeping_is_refused()
    {
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        Assert.Throws<ArgumentNullException>("protector", () => new DistributedTokenStore(cache, null!));
        Assert.Throws<ArgumentNullException>("protector", () => new ServiceCollection().AddCardanoBITokenStore(null!));
        Assert.Throws<ArgumentException>("key", () => new AesGcmTokenProtector(new byte[16]));
    }

    [Fact]
    public async Task A_token_put_in_anothers_place_or_changed_is_not_read()
    {
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        var store = new DistributedTokenStore(cache, Protector);
        await store.WriteAsync("mine", new CardanoBIStoredToken("t", DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddHours(1)), default);
        byte[] stored = (await cache.GetAsync("cardanobi:token:mine"))!;

        await cache.SetAsync("cardanobi:token:other", stored);
        Assert.Null(await store.ReadAsync("other", default));
        stored[^1] ^= 1;
        await cache.SetAsync("cardanobi:token:mine", stored);
        Assert.Null(await store.ReadAsync("mine", default));
        await cache.SetAsync("cardanobi:token:mine", [1, 2, 3]);
        Assert.Null(await store.ReadAsync("mine", default));
    }

    private static StandInClient Client(LoopbackServer server, IDistributedCache cache)
    {
        CardanoBIOptions options = server.Options();
        options.TokenStore = new DistributedTokenStore(cache, Protector);
        return new StandInClient(options);
    }

    /// <summary>A store whose other end is gone.</summary>
    private sealed class BrokenStore : ICardanoBITokenStore
    {
        public ValueTask<CardanoBIStoredToken?> ReadAsync(string name, CancellationToken cancellationToken) =>
            throw new IOException("gone");

        public ValueTask WriteAsync(string name, CardanoBIStoredToken token, CancellationToken cancellationToken) =>
            ValueTask.FromException(new IOException("gone"));
    }
}
