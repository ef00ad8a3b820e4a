using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Polly;

namespace CardanoBI.Client.Tests.DependencyInjection;

/// <summary>What a host has set up for all its clients, and what its configuration says, now and later.</summary>
public class HostDefaultsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_resilience_handler_of_all_clients_does_not_try_again_what_this_one_has_tried(bool isLater)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        var services = new ServiceCollection();
        if (!isLater) services.ConfigureHttpClientDefaults(static builder => builder.AddStandardResilienceHandler());
        Add(services, server);
        if (isLater) services.ConfigureHttpClientDefaults(static builder => builder.AddStandardResilienceHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();

        StandInClient client = provider.GetRequiredService<StandInClient>();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Equal((4, 4), (fault.Attempts, server.ApiRequests.Count));
    }

    [Fact]
    public async Task A_resilience_handler_of_this_client_stays()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(503));
        var services = new ServiceCollection();
        Add(services, server, maximumRetries: 0).AddResilienceHandler(
            "own", static pipeline => pipeline.AddRetry(new Polly.Retry.RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 2,
                Delay = TimeSpan.Zero,
                ShouldHandle = static seen => ValueTask.FromResult(seen.Outcome.Result is { IsSuccessStatusCode: false }),
            }));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<CardanoBIException>(() => provider.GetRequiredService<StandInClient>().GetAssetsAsync("s"));

        Assert.Equal(3, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_secret_that_changes_in_the_configuration_is_used_without_a_restart()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.TokenLifetime = 0;
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings(server)).Build();
        var services = new ServiceCollection();
        services.AddCardanoBI((options, http) => new StandInClient(options, http), configuration.GetSection("CardanoBI"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        StandInClient client = provider.GetRequiredService<StandInClient>();
        await client.GetAssetsAsync("s");

        (configuration["CardanoBI:ApiKey"], configuration["CardanoBI:ApiSecret"]) = ("key-2", "secret-2");
        configuration.Reload();
        await client.GetAssetsAsync("s");

        Assert.Equal(
            [$"Basic {Convert.ToBase64String("key-1:secret-1"u8)}", $"Basic {Convert.ToBase64String("key-2:secret-2"u8)}"],
            server.TokenRequests.Select(request => request.Header("Authorization")));
        Assert.Equal(["key-1", "key-2"], server.ApiRequests.Select(request => request.Header("Client-Api-Key")));
    }

    [Theory]
    [InlineData("CardanoBI:ApiSecrt", "x", "CardanoBI:ApiSecrt is not a setting of CardanoBIOptions")]
    [InlineData("CardanoBI:Resilience:Retries", "3", "CardanoBI:Resilience:Retries is not a setting of CardanoBIResilienceOptions")]
    [InlineData("CardanoBI:Resiliance:MaximumRetries", "3", "CardanoBI:Resiliance is not a setting of CardanoBIOptions")]
    [InlineData("CardanoBI:Plan", "Gold", "CardanoBI:Plan is 'Gold'; it must be Free, PoolOperator, Developer, Dapp or Enterprise")]
    [InlineData("CardanoBI:Plan:Rate", "3", "CardanoBI:Plan:Rate is not a setting of CardanoBIPlan")]
    [InlineData("CardanoBI:Plan:RequestsPerSecond", "many", "CardanoBI:Plan:RequestsPerSecond is 'many'; it must be a number")]
    public async Task A_setting_that_is_not_known_or_wrong_is_named(string key, string value, string message)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([.. Settings(server), new(key, value)]).Build();
        var services = new ServiceCollection();
        services.AddCardanoBI((options, http) => new StandInClient(options, http), configuration.GetSection("CardanoBI"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        InvalidOperationException wrong = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<StandInClient>);

        Assert.StartsWith(message, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CardanoBI:Plan", "dapp")]
    [InlineData("CardanoBI:Plan:RequestsPerSecond", "2.5")]
    [InlineData("CardanoBI:Preprod:ApiKey", "of-another-client")]
    [InlineData("CardanoBI:Resilience:QueueTimeout", "00:01:00")]
    public async Task A_plan_and_the_section_of_another_client_are_settings(string key, string value)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([.. Settings(server), new(key, value)]).Build();
        var services = new ServiceCollection();
        services.AddCardanoBI((options, http) => new StandInClient(options, http), configuration.GetSection("CardanoBI"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<StandInClient>().GetAssetsAsync("s");
    }

    private static KeyValuePair<string, string?>[] Settings(LoopbackServer server) =>
    [
        new("CardanoBI:ApiKey", "key-1"),
        new("CardanoBI:ApiSecret", "secret-1"),
        new("CardanoBI:BaseAddress", server.Address.ToString()),
        new("CardanoBI:IdentityAddress", server.Address.ToString()),
    ];

    private static IHttpClientBuilder Add(ServiceCollection services, LoopbackServer server, int maximumRetries = 3) =>
        services.AddCardanoBI((options, http) => new StandInClient(options, http), null, options =>
        {
            (options.ApiKey, options.ApiSecret) = (LoopbackServer.Key, LoopbackServer.Secret);
            (options.BaseAddress, options.IdentityAddress) = (server.Address, server.Address);
            (options.Resilience.MaximumRetries, options.Resilience.BaseDelay) = (maximumRetries, TimeSpan.Zero);
        });
}
