using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Calls;

public class LifetimeTests
{
    [Fact]
    public void A_client_of_wrong_options_is_not_made() =>
        Assert.StartsWith(
            "CardanoBIOptions.ApiKey ",
            Assert.Throws<ArgumentException>(() => new StandInClient(new CardanoBIOptions())).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task Later_changes_to_the_options_have_no_effect()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        CardanoBIOptions options = server.Options();
        using var client = new StandInClient(options);

        options.ApiKey = "other";
        options.ApiSecret = "other";
        options.BaseAddress = options.IdentityAddress = new Uri("https://localhost:1");
        await client.GetAssetsAsync("s");

        Assert.Equal(LoopbackServer.Key, Assert.Single(server.ApiRequests).Header("Client-Api-Key"));
    }

    [Fact]
    public async Task A_disposed_client_refuses_calls()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        StandInClient client = server.Client();
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetAssetsAsync("s"));
        Assert.Throws<ObjectDisposedException>(() => client.EnumerateAssetsAsync("s"));
    }

    [Fact]
    public async Task Disposing_a_client_ends_a_wait_for_a_token()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var reached = new TaskCompletionSource();
        server.Token = context =>
        {
            reached.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        StandInClient client = server.Client();

        Task call = client.GetAssetsAsync("s");
        await reached.Task;
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    [Fact]
    public async Task The_callers_own_HttpClient_is_not_disposed()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var client = new StandInClient(server.Options(), httpClient);
        await client.GetAssetsAsync("s");
        client.Dispose();

        Assert.Equal("[]", await httpClient.GetStringAsync(server.Address));
    }

    // The limit can be short, because nothing but it can end the call: the outcome does not depend on how fast the machine is.
    [Fact]
    public async Task The_HttpClients_own_limit_of_time_is_a_failure_and_no_cancellation()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var httpClient = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            Timeout = TimeSpan.FromMilliseconds(200),
        };
        using var client = new StandInClient(server.Options(), httpClient);

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetPollAsync("h"));

        Assert.Contains("did not respond in time", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_substitute_says_that_it_makes_no_calls()
    {
        using var client = new Substitute();

        Assert.Contains(
            "substitute",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAssetsAsync("s"))).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => client.EnumerateAssetsAsync("s"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetObjectAsync(1));
    }

    [Fact]
    public async Task Disposing_one_substitute_leaves_the_others_as_they_are()
    {
        new Substitute().Dispose();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new Substitute().GetObjectAsync(1));
    }

    [Fact]
    public async Task A_substitute_answers_what_it_was_told_to() =>
        Assert.Equal(7, (await new Substitute().GetSkippedAsync())[0].Quantity);

    private sealed class Substitute : StandInClient
    {
        public override Task<Page<StandInAsset>> GetSkippedAsync(CancellationToken cancellationToken = default) =>
            Task.FromResult(new Page<StandInAsset>([new StandInAsset { Quantity = 7 }]));
    }

    /// <summary>What limits a call's time is used again by the calls of other clients, while theirs is being disposed.</summary>
    [Fact]
    public async Task A_disposed_client_ends_no_call_of_another()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using var lasting = new StandInClient(server.Options());
        await lasting.GetAssetsAsync("s");

        for (int round = 0; round < 100; round++)
        {
            var passing = new StandInClient(server.Options());
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => passing.GetAssetsAsync("s")));
            Task disposal = Task.Run(passing.Dispose);
            await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => lasting.GetAssetsAsync("s")));
            await disposal;
        }
    }

    [Fact]
    public async Task A_disposed_client_ends_the_call_that_is_under_way_after_others_before()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var client = new StandInClient(server.Options());
        for (int call = 0; call < 3; call++) await client.GetAssetsAsync("s");
        var arrived = new TaskCompletionSource();
        server.Api = async context =>
        {
            arrived.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        };

        Task<Page<StandInAsset>> waiting = client.GetAssetsAsync("s");
        await arrived.Task;
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
