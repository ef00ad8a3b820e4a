using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Calls;

public class AnonymousTests
{
    [Fact]
    public async Task An_anonymous_operation_asks_for_no_token_and_sends_none()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json("""{"hash":"h","count":1}"""));
        using StandInClient client = server.Client();

        Assert.Equal("h", (await client.GetPollAsync("h")).Hash);

        SeenRequest request = Assert.Single(server.Seen);
        Assert.Null(request.Header("Authorization"));
        Assert.Equal(LoopbackServer.Key, request.Header("Client-Api-Key"));
    }

    [Fact]
    public async Task An_anonymous_operation_that_is_refused_is_not_tried_again()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Status(401));
        using StandInClient client = server.Client();

        await Assert.ThrowsAsync<CardanoBIAuthenticationException>(() => client.GetPollAsync("h"));

        Assert.Single(server.Seen);
    }
}
