namespace CardanoBI.Client.Tests;

public class OptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\r\nb")]
    [InlineData("a:b")]
    [InlineData("ключ")]
    public void A_key_that_cannot_be_one_is_named(string? key) => AssertNames("ApiKey", options => options.ApiKey = key);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a\nb")]
    public void A_secret_that_cannot_be_one_is_named(string? secret) => AssertNames("ApiSecret", options => options.ApiSecret = secret);

    [Fact]
    public void An_unknown_network_is_named() => AssertNames("Network", options => options.Network = (CardanoBINetwork)9);

    [Fact]
    public void A_missing_clock_is_named() => AssertNames("TimeProvider", options => options.TimeProvider = null!);

    [Theory]
    [InlineData("/api")]
    [InlineData("http://example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://user:pass@example.org")]
    [InlineData("https://example.org/?a=b")]
    [InlineData("https://example.org/#a")]
    public void An_address_that_cannot_be_called_is_named(string address)
    {
        AssertNames("BaseAddress", options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute));
        AssertNames("IdentityAddress", options => options.IdentityAddress = new Uri(address, UriKind.RelativeOrAbsolute));
    }

    [Fact]
    public void A_server_of_ones_own_needs_its_identity_server() =>
        AssertNames("IdentityAddress", options => options.BaseAddress = new Uri("https://example.org"));

    [Theory]
    [InlineData("http://localhost:5000/cardano")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://[::1]:5000")]
    [InlineData("https://example.org:4000/cardano/")]
    public void Servers_of_ones_own_are_accepted(string address)
    {
        CardanoBIOptions options = Valid();
        options.BaseAddress = options.IdentityAddress = new Uri(address);

        options.Validate();
    }

    [Theory]
    [InlineData(CardanoBINetwork.Mainnet)]
    [InlineData(CardanoBINetwork.Preprod)]
    [InlineData(CardanoBINetwork.Preview)]
    public void Every_network_needs_key_and_secret_only(CardanoBINetwork network)
    {
        CardanoBIOptions options = Valid();
        options.Network = network;

        options.Validate();
    }

    [Fact]
    public void Text_shows_neither_key_nor_secret()
    {
        string text = Valid().ToString();

        Assert.DoesNotContain("the-key", text, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret", text, StringComparison.Ordinal);
        Assert.Contains("ApiSecret = set", text, StringComparison.Ordinal);
    }

    private static CardanoBIOptions Valid() => new() { ApiKey = "the-key", ApiSecret = "the-secret" };

    private static void AssertNames(string setting, Action<CardanoBIOptions> spoil)
    {
        CardanoBIOptions options = Valid();
        spoil(options);

        ArgumentException fault = Assert.Throws<ArgumentException>(options.Validate);

        Assert.StartsWith($"CardanoBIOptions.{setting} ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret", fault.Message, StringComparison.Ordinal);
    }
}
