using System.Net;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.Extensions.DependencyInjection;

namespace CardanoBI.Client.Tests.Http;

/// <summary>Plain http to this machine never meets a proxy, whatever the system says; everything else is the proxy's as before.</summary>
[Collection("The system's proxy")]
public class ProxyTests
{
    [Fact]
    public async Task A_client_of_its_own_and_a_registered_one_go_straight_to_this_machine()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await using LoopbackServer proxy = await LoopbackServer.StartAsync(Answers.Status(503));
        IWebProxy before = HttpClient.DefaultProxy;
        try
        {
            HttpClient.DefaultProxy = new WebProxy(proxy.Address);
            using StandInClient client = server.Client();
            await client.GetAssetsAsync("s");
            await using ServiceProvider services = Services(server, builder => builder);
            await services.GetRequiredService<StandInClient>().GetAssetsAsync("s");
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }

        Assert.Empty(proxy.Seen);
        Assert.Equal(2, server.ApiRequests.Count);
    }

    [Fact]
    public async Task A_handler_that_the_caller_puts_in_place_keeps_the_rule_and_its_own_proxy()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        await using LoopbackServer proxy = await LoopbackServer.StartAsync(Answers.Status(503));
        var handler = new HttpClientHandler { Proxy = new WebProxy(proxy.Address) };
        await using ServiceProvider services = Services(server, builder => builder.ConfigurePrimaryHttpMessageHandler(() => handler));

        await services.GetRequiredService<StandInClient>().GetAssetsAsync("s");

        Assert.Empty(proxy.Seen);
        Assert.Equal(proxy.Address, handler.Proxy!.GetProxy(new Uri("https://cardanobi.io:4000/")));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("http://127.1.2.3", true)]
    [InlineData("http://[::1]:5000", true)]
    [InlineData("http://LocalHost:5000", true)]
    [InlineData("https://127.0.0.1:5000", false)]
    [InlineData("http://localhost.example.org", false)]
    [InlineData("http://10.0.0.1", false)]
    public async Task This_machine_is_a_loopback_address_or_localhost(string address, bool isStraight)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var handler = new SocketsHttpHandler { Proxy = new WebProxy("http://proxy.example.org:3128") };
        await using ServiceProvider services = Services(server, builder => builder.ConfigurePrimaryHttpMessageHandler(() => handler));
        services.GetRequiredService<StandInClient>();

        Assert.Equal(isStraight, handler.Proxy!.IsBypassed(new Uri(address)));
        Assert.Equal(isStraight, handler.Proxy.GetProxy(new Uri(address)) is null);
    }

    private static ServiceProvider Services(LoopbackServer server, Func<IHttpClientBuilder, IHttpClientBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddCardanoBI((options, http) => new StandInClient(options, http), null, options =>
        {
            CardanoBIOptions ours = server.Options();
            (options.ApiKey, options.ApiSecret) = (ours.ApiKey, ours.ApiSecret);
            (options.BaseAddress, options.IdentityAddress) = (ours.BaseAddress, ours.IdentityAddress);
        }));
        return services.BuildServiceProvider();
    }
}
