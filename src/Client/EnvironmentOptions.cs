namespace CardanoBI.Client;

/// <summary>
/// Options from environment variables. No message shows a value, because a secret pasted into the wrong variable must not appear in a log.
/// </summary>
internal static class EnvironmentOptions
{
    private const string ApiKey = "CARDANOBI_API_KEY";
    private const string ApiSecret = "CARDANOBI_API_SECRET";
    private const string Network = "CARDANOBI_NETWORK";
    private const string Plan = "CARDANOBI_PLAN";
    private const string BaseAddress = "CARDANOBI_BASE_ADDRESS";
    private const string IdentityAddress = "CARDANOBI_IDENTITY_ADDRESS";

    /// <exception cref="InvalidOperationException">A variable is missing or cannot be read.</exception>
    public static CardanoBIOptions Read()
    {
        string[] missing = [.. new[] { ApiKey, ApiSecret }.Where(static name => Value(name) is null)];
        if (missing.Length > 0)
        {
            string names = string.Join(" and ", missing);
            string set = missing.Length > 1 ? "variables are" : "variable is";
            throw new InvalidOperationException($"{names}: the environment {set} not set. Set {names} to those of your CardanoBI account.");
        }

        return new CardanoBIOptions
        {
            ApiKey = Value(ApiKey),
            ApiSecret = Value(ApiSecret),
            Network = Value(Network) is string network ? NetworkOf(network) : default,
            Plan = Value(Plan) is string plan ? PlanOf(plan) : null,
            BaseAddress = Address(BaseAddress),
            IdentityAddress = Address(IdentityAddress),
        };
    }

    /// <summary>An empty variable counts as not set: shells and containers hardly distinguish the two.</summary>
    private static string? Value(string name) =>
        Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static CardanoBINetwork NetworkOf(string text) => text.ToUpperInvariant() switch
    {
        "MAINNET" => CardanoBINetwork.Mainnet,
        "PREPROD" => CardanoBINetwork.Preprod,
        "PREVIEW" => CardanoBINetwork.Preview,
        _ => throw Wrong(Network, "must be Mainnet, Preprod or Preview"),
    };

    private static CardanoBIPlan PlanOf(string text) =>
        CardanoBIPlan.OfName(text) ?? throw Wrong(Plan, "must be Free, PoolOperator, Developer, Dapp or Enterprise");

    private static Uri? Address(string name) =>
        Value(name) is not string text ? null
            : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
            : throw Wrong(name, "must be an absolute address, like https://example.org:4000");

    private static InvalidOperationException Wrong(string name, string problem) => new($"The environment variable {name} {problem}.");
}
