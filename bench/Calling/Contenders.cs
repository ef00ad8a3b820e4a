using System.Buffers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CardanoBI.Bench.Peers;
using CardanoBI.Bench.Reading;
using CardanoBI.Bench.Reading.Models;
using CardanoBI.Client;
using NJsonSchema.CodeGeneration.CSharp;
using Refit;

namespace CardanoBI.Bench.Calling;

/// <summary>Where to call, as whom, and over what.</summary>
/// <param name="Token">Had before: nobody's call is for a token.</param>
internal sealed record Place(Uri Api, Uri Identity, string Key, string Secret, string Token, Func<HttpMessageHandler> CreateHandler)
{
    public const string Assets = "api/core/accounts/" + StakeAddress + "/assets?page_size=100";
    public const string Blocks = "api/core/blocks/history?depth=100";
    public const string Block = "api/core/blocks/8415364";
    public const string StakeAddress = "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha";
    public const long BlockNo = 8415364;

    /// <summary>Headers prepared once, as somebody does who looks at what a call costs.</summary>
    public HttpClient CreateClient()
    {
        var client = new HttpClient(CreateHandler()) { BaseAddress = Api };
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + Token);
        client.DefaultRequestHeaders.TryAddWithoutValidation("Client-Api-Key", Key);
        return client;
    }
}

internal static class Contenders
{
    public const string Expert = "by hand, with a context";

    private static readonly string[] Routes =
        ["/api/core/accounts/{stake_address}/assets", "/api/core/blocks/history", "/api/core/blocks/{block_no}"];

    private const string NSwagCalls = $$"""
        namespace NSwagPeer;
        public sealed class NSwagCalls(System.Net.Http.HttpClient http) : CardanoBI.Bench.Calling.ICalls
        {
            private readonly NSwagClient _client = new(http) { BaseUrl = http.BaseAddress.ToString() };
            public System.Threading.Tasks.Task Assets() => _client.CoreAccountsGetAssetsByStakeAddressAsync("{{Place.StakeAddress}}", page_size: 100, page_no: null, order: null, top: null, skip: null);
            public System.Threading.Tasks.Task Blocks() => _client.CoreBlocksGetHistoryAsync(block_no: null, depth: 100, filter: null, orderby: null, select: null, top: null, skip: null);
            public System.Threading.Tasks.Task Block() => _client.CoreBlocksGetByBlockNoAsync(8415364);
        }
        """;

    public static async Task<IReadOnlyList<(string Name, ICalls Calls)>> CreateAsync(string repository, Place place)
    {
        string description = PeerDescription.Write(repository, Routes.Contains);
        ICalls nswag = NSwagClient.Compile(await NSwagClient.GenerateAsync(description), NSwagCalls)(place.CreateClient());
        string textClient = await NSwagClient.GenerateAsync(description, CSharpJsonLibrary.SystemTextJson);
        ICalls nswagText = NSwagClient.Compile(textClient, NSwagCalls)(place.CreateClient());
        return
        [
            (Expert, new ExpertCalls(place.CreateClient())),
            ("NSwag", nswag),
            ("NSwag, System.Text.Json", nswagText),
            ("Refit, with a context", new RefitCalls(place.CreateClient())),
            ("ours", new OurCalls(place)),
            ("floor: bytes only", new FloorCalls(place.CreateClient(), isWalking: false)),
            ("floor: bytes and a walk", new FloorCalls(place.CreateClient(), isWalking: true)),
        ];
    }
}

/// <summary>The shipped client with everything it does in production. Its headers and its token are its own business.</summary>
internal sealed class OurCalls(Place place) : ICalls
{
    private static readonly AccountAssetsRequest AssetsRequest = new() { PageSize = 100 };
    private static readonly BlockHistoryRequest BlocksRequest = new() { Depth = 100 };

    private readonly CardanoBIClient _client = new(
        new CardanoBIOptions { ApiKey = place.Key, ApiSecret = place.Secret, BaseAddress = place.Api, IdentityAddress = place.Identity },
        new HttpClient(place.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan });

    public Task Assets() => _client.Core.Accounts.GetAssetsByStakeAddressAsync(Place.StakeAddress, AssetsRequest);

    public Task Blocks() => _client.Core.Blocks.GetHistoryAsync(BlocksRequest);

    public Task Block() => _client.Core.Blocks.GetByBlockNoAsync(Place.BlockNo);
}

/// <summary>What an expert writes: a stream, a source-generated context, nothing retried, no error but the status.</summary>
internal sealed class ExpertCalls(HttpClient client) : ICalls
{
    public Task Assets() => GetAsync(Place.Assets, CallingContext.Default.ListSettableAsset);

    public Task Blocks() => GetAsync(Place.Blocks, CallingContext.Default.ListSettableBlock);

    public Task Block() => GetAsync(Place.Block, CallingContext.Default.SettableBlock);

    private async Task<T> GetAsync<T>(string address, JsonTypeInfo<T> type)
    {
        using HttpResponseMessage response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(type).ConfigureAwait(false))!;
    }
}

internal sealed class RefitCalls(HttpClient client) : ICalls
{
    private readonly IRefitApi _api = RestService.For<IRefitApi>(
        client, new RefitSettings(new SystemTextJsonContentSerializer(
            new JsonSerializerOptions(CallingContext.Default.Options) { TypeInfoResolver = CallingContext.Default })));

    public Task Assets() => _api.Assets(Place.StakeAddress, 100);

    public Task Blocks() => _api.Blocks(100);

    public Task Block() => _api.Block(Place.BlockNo);
}

internal interface IRefitApi
{
    [Get("/api/core/accounts/{address}/assets")]
    Task<List<SettableAsset>> Assets(string address, [AliasAs("page_size")] int pageSize);

    [Get("/api/core/blocks/history")]
    Task<List<SettableBlock>> Blocks(int depth);

    [Get("/api/core/blocks/{number}")]
    Task<SettableBlock> Block(long number);
}

/// <summary>What no client can save: the request, and its answer's bytes in pooled memory.</summary>
internal sealed class FloorCalls(HttpClient client, bool isWalking) : ICalls
{
    public Task Assets() => GetAsync(Place.Assets);

    public Task Blocks() => GetAsync(Place.Blocks);

    public Task Block() => GetAsync(Place.Block);

    private async Task GetAsync(string address)
    {
        using HttpResponseMessage response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        int length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false) is int count and > 0) length += count;
        if (isWalking) Floors.Walk(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(List<SettableAsset>))]
[JsonSerializable(typeof(List<SettableBlock>))]
[JsonSerializable(typeof(SettableBlock))]
internal sealed partial class CallingContext : JsonSerializerContext;
