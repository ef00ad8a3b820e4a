using CardanoBI.Client;
using CardanoBI.Sandbox;

namespace AcmeChain.Tests;

public sealed class HoldingsTests
{
    private const string Account = "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha";

    /// <summary>Ends what a test waits for when the run is cancelled.</summary>
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_largest_holdings_are_read_over_all_pages()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(
            CardanoBISamples.Operations, cancellationToken: Cancellation);
        using CardanoBIClient client = Connect(sandbox);

        IReadOnlyList<string> lines = await Holdings.LargestAsync(client, Account, count: 2, Cancellation);

        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Contains(" of ", line));
        // 250 rows, 100 per page.
        Assert.Equal(3, sandbox.RequestCount);
    }

    [Fact]
    public async Task A_server_that_fails_for_a_moment_is_asked_again()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(
            CardanoBISamples.Operations, cancellationToken: Cancellation);
        using CardanoBIClient client = Connect(sandbox);
        sandbox.InjectFault(SandboxFault.Status(503) with { Times = 1 });

        Assert.NotEmpty(await Holdings.LargestAsync(client, Account, cancellationToken: Cancellation));
    }

    private static CardanoBIClient Connect(CardanoBISandbox sandbox) => new(new CardanoBIOptions
    {
        ApiKey = sandbox.ApiKey, ApiSecret = sandbox.ApiSecret,
        BaseAddress = sandbox.BaseAddress, IdentityAddress = sandbox.IdentityAddress,
    });
}
