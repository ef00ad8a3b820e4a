using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using CardanoBI.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CardanoBI.Client.Tests.DependencyInjection;

public class RegistrationTests
{
    [Fact]
    public async Task Clients_of_several_networks_live_beside_each_other()
    {
        await using CardanoBISandbox main = await CardanoBISandbox.StartAsync(new SandboxOptions { ApiKey = "main" });
        await using CardanoBISandbox preprod = await CardanoBISandbox.StartAsync(new SandboxOptions { ApiKey = "pre" });
        await using ServiceProvider services = new ServiceCollection()
            .AddCardanoBI(Section(main)).Services
            .AddCardanoBI("preprod", Section(preprod)).Services
            .BuildServiceProvider();

        CardanoBIClient first = services.GetRequiredService<CardanoBIClient>();
        CardanoBIClient second = services.GetRequiredKeyedService<CardanoBIClient>("preprod");
        await first.Core.Accounts.GetAssetsByStakeAddressAsync("stake1");
        await second.Core.Accounts.GetAssetsByStakeAddressAsync("stake1");
        await second.Core.Accounts.GetAssetsByStakeAddressAsync("stake1");

        Assert.Equal((1, 2), (main.RequestCount, preprod.RequestCount));
        Assert.Equal((1, 1), (main.TokenRequestCount, preprod.TokenRequestCount));
        Assert.Same(first, services.GetRequiredService<CardanoBIClient>());
    }

    [Fact]
    public async Task A_handler_added_to_the_builder_sees_every_request()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        var seen = new List<string>();
        await using ServiceProvider services = new ServiceCollection()
            .AddCardanoBI(Section(sandbox)).AddHttpMessageHandler(() => new Recorder(seen)).Services.BuildServiceProvider();

        await services.GetRequiredService<CardanoBIClient>().Core.Accounts.GetAssetsByStakeAddressAsync("stake1");

        Assert.Equal(["/connect/token", "/api/core/accounts/stake1/assets"], seen);
    }

    /// <summary>Only the token would stay behind: the key is a header as any other to a handler that follows redirects.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_primary_handler_of_the_applications_follows_no_redirect_either(bool isGeneral)
    {
        await using LoopbackServer decoy = await LoopbackServer.StartAsync();
        await using LoopbackServer server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(decoy.Address.ToString());
            return Task.CompletedTask;
        });
        var services = new ServiceCollection();
        services.AddCardanoBI((options, http) => new StandInClient(options, http), null, options =>
        {
            (options.ApiKey, options.ApiSecret) = (LoopbackServer.Key, LoopbackServer.Secret);
            (options.BaseAddress, options.IdentityAddress) = (server.Address, server.Address);
        }).ConfigurePrimaryHttpMessageHandler(() => isGeneral ? new HttpClientHandler() : new SocketsHttpHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(
            () => provider.GetRequiredService<StandInClient>().GetAssetsAsync("s"));

        Assert.Equal(302, (int?)fault.StatusCode);
        Assert.Empty(decoy.Seen);
    }

    [Fact]
    public async Task A_client_that_is_registered_twice_is_the_later_one_and_works()
    {
        await using CardanoBISandbox first = await CardanoBISandbox.StartAsync(new SandboxOptions { ApiKey = "first" });
        await using CardanoBISandbox second = await CardanoBISandbox.StartAsync(new SandboxOptions { ApiKey = "second" });
        await using ServiceProvider services = new ServiceCollection()
            .AddCardanoBI(Section(first)).Services
            .AddCardanoBI(Section(second)).Services
            .BuildServiceProvider();

        await services.GetRequiredService<CardanoBIClient>().Core.Accounts.GetAssetsByStakeAddressAsync("stake1");
        foreach (CardanoBIClient client in services.GetServices<CardanoBIClient>())
            await client.Core.Accounts.GetAssetsByStakeAddressAsync("stake1");

        Assert.Equal((0, 3), (first.RequestCount, second.RequestCount));
    }

    [Theory]
    [InlineData("ApiKey", "", "ApiKey is missing")]
    [InlineData("ApiSecret", "", "ApiSecret is missing")]
    [InlineData("Network", "Mainet", "CardanoBI:Network is 'Mainet'; it must be Mainnet, Preprod or Preview")]
    [InlineData("BaseAddress", "not an address", "CardanoBI:BaseAddress is not an absolute address")]
    [InlineData("BaseAddress", "http://example.org", "BaseAddress must be https")]
    [InlineData("BaseAddress", "https://example.org", "IdentityAddress is missing")]
    [InlineData("PageSize", "101", "PageSize is 101; it must be from 1 to 100")]
    [InlineData("PageSize", "many", "CardanoBI:PageSize is 'many'")]
    [InlineData("MaximumResponseBytes", "5", "MaximumResponseBytes is 5")]
    [InlineData("Resilience:MaximumRetries", "-1", "Resilience.MaximumRetries is -1")]
    [InlineData("Resilience:AttemptTimeout", "soon", "CardanoBI:Resilience:AttemptTimeout is 'soon'")]
    [InlineData("Resilience:TotalTimeout", "00:00:00", "Resilience.TotalTimeout is 00:00:00")]
    public async Task A_mistake_stops_the_host_at_its_start_and_names_the_setting(string setting, string value, string message)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["CardanoBI:ApiKey"] = "k",
            ["CardanoBI:ApiSecret"] = "s3cret",
            [$"CardanoBI:{setting}"] = value,
        });
        builder.Services.AddCardanoBI(builder.Configuration.GetSection("CardanoBI"));
        using IHost host = builder.Build();

        Exception fault = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_settings_of_a_section_arrive()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["X:ApiKey"] = "k",
            ["X:ApiSecret"] = "s",
            ["X:Network"] = "preview",
            ["X:PageSize"] = "50",
            ["X:MaximumResponseBytes"] = "2000",
            ["X:MaximumDecompressedBytes"] = "3000",
            ["X:Resilience:MaximumRetries"] = "7",
            ["X:Resilience:BaseDelay"] = "00:00:01",
            ["X:Resilience:MaximumDelay"] = "00:00:02",
            ["X:Resilience:AttemptTimeout"] = "00:00:03",
            ["X:Resilience:TotalTimeout"] = "00:00:04",
        });
        CardanoBIOptions? seen = null;
        builder.Services.AddCardanoBI(builder.Configuration.GetSection("X"), options => seen = options);
        using IHost host = builder.Build();
        await host.StartAsync();

        Assert.Equal(
            (CardanoBINetwork.Preview, 50, 2000, 3000, 7),
            (seen!.Network, seen.PageSize, seen.MaximumResponseBytes, seen.MaximumDecompressedBytes, seen.Resilience.MaximumRetries));
        Assert.Equal(
            [1, 2, 3, 4],
            new[] { seen.Resilience.BaseDelay, seen.Resilience.MaximumDelay, seen.Resilience.AttemptTimeout, seen.Resilience.TotalTimeout }
                .Select(time => (int)time.TotalSeconds));
    }

    private static IConfigurationSection Section(CardanoBISandbox sandbox) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["C:ApiKey"] = sandbox.ApiKey,
            ["C:ApiSecret"] = sandbox.ApiSecret,
            ["C:BaseAddress"] = sandbox.BaseAddress.ToString(),
            ["C:IdentityAddress"] = sandbox.IdentityAddress.ToString(),
        }).Build().GetSection("C");

    /// <summary>Writes down the paths of requests on their way out.</summary>
    private sealed class Recorder(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
