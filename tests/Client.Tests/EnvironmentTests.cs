namespace CardanoBI.Client.Tests;

/// <summary>Options from the environment. Variables are the process's own, and no other test reads these.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private const string Secret = "s3cr3t-that-nobody-may-see";

    private static readonly string[] Names =
    [
        "CARDANOBI_API_KEY", "CARDANOBI_API_SECRET", "CARDANOBI_NETWORK", "CARDANOBI_PLAN", "CARDANOBI_BASE_ADDRESS",
        "CARDANOBI_IDENTITY_ADDRESS",
    ];

    private readonly string?[] _before = [.. Names.Select(Environment.GetEnvironmentVariable)];

    public EnvironmentTests()
    {
        foreach (string name in Names) Environment.SetEnvironmentVariable(name, null);
    }

    public void Dispose()
    {
        foreach ((string name, string? value) in Names.Zip(_before)) Environment.SetEnvironmentVariable(name, value);
    }

    [Fact]
    public void A_key_and_a_secret_suffice()
    {
        Set(("CARDANOBI_API_KEY", "key"), ("CARDANOBI_API_SECRET", Secret));

        CardanoBIOptions options = CardanoBIOptions.FromEnvironment();

        options.Validate();
        Assert.Equal(("key", Secret), (options.ApiKey, options.ApiSecret));
        Assert.Equal(CardanoBINetwork.Mainnet, options.Network);
        Assert.Null(options.Plan);
        Assert.Null(options.BaseAddress);
    }

    [Fact]
    public void Network_plan_and_addresses_are_read_too()
    {
        Set(
            ("CARDANOBI_API_KEY", "key"),
            ("CARDANOBI_API_SECRET", Secret),
            ("CARDANOBI_NETWORK", " preprod "),
            ("CARDANOBI_PLAN", "poolOperator"),
            ("CARDANOBI_BASE_ADDRESS", "https://example.org:4000/cardano"),
            ("CARDANOBI_IDENTITY_ADDRESS", "https://example.org:4001"));

        CardanoBIOptions options = CardanoBIOptions.FromEnvironment();

        options.Validate();
        Assert.Equal(CardanoBINetwork.Preprod, options.Network);
        Assert.Same(CardanoBIPlan.PoolOperator, options.Plan);
        Assert.Equal(new Uri("https://example.org:4000/cardano"), options.BaseAddress);
        Assert.Equal(new Uri("https://example.org:4001"), options.IdentityAddress);
    }

    [Theory]
    [InlineData(null, null, "CARDANOBI_API_KEY and CARDANOBI_API_SECRET")]
    [InlineData("key", null, "CARDANOBI_API_SECRET")]
    [InlineData("key", "  ", "CARDANOBI_API_SECRET")]
    [InlineData("", Secret, "CARDANOBI_API_KEY")]
    public void What_is_missing_is_named_all_at_once_and_nothing_else(string? key, string? secret, string missing)
    {
        Set(("CARDANOBI_API_KEY", key), ("CARDANOBI_API_SECRET", secret));

        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(CardanoBIOptions.FromEnvironment);

        Assert.StartsWith($"{missing}: the environment variable", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CARDANOBI_NETWORK")]
    [InlineData("CARDANOBI_PLAN")]
    [InlineData("CARDANOBI_BASE_ADDRESS")]
    [InlineData("CARDANOBI_IDENTITY_ADDRESS")]
    public void A_wrong_value_is_named_by_its_variable_and_not_shown(string name)
    {
        Set(("CARDANOBI_API_KEY", "key"), ("CARDANOBI_API_SECRET", Secret), (name, Secret));

        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(CardanoBIOptions.FromEnvironment);

        Assert.StartsWith($"The environment variable {name} must be ", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, refusal.ToString(), StringComparison.Ordinal);
    }

    private static void Set(params (string Name, string? Value)[] variables)
    {
        foreach ((string name, string? value) in variables) Environment.SetEnvironmentVariable(name, value);
    }
}
