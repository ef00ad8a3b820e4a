using CardanoBI.Client;
using CardanoBI.Sandbox;

namespace Quickstart;

/// <summary>Where the quick start connects to, from its arguments and the environment.</summary>
internal sealed record Connection(bool IsLive, CardanoBINetwork Network, string StakeAddress)
{
    private const string KeyVariable = "CARDANOBI_API_KEY";
    private const string SecretVariable = "CARDANOBI_API_SECRET";

    /// <summary>The account that the documentation's own example asks for; it lives on a test network.</summary>
    private const string DocumentedAccount = "stake_test1urz84tnkqjx37tqfk02a58yhusajp2qgfyuz5nekqvrm97qdql4ha";

    /// <exception cref="ArgumentException">An argument is not known.</exception>
    public static Connection Parse(string[] arguments)
    {
        var connection = new Connection(IsLive: false, CardanoBINetwork.Preprod, DocumentedAccount);
        foreach (string argument in arguments)
        {
            connection = argument switch
            {
                "--live" => connection with { IsLive = true },
                _ when argument.StartsWith("stake", StringComparison.Ordinal) => connection with
                {
                    StakeAddress = argument,
                    Network = argument.StartsWith("stake_test", StringComparison.Ordinal)
                        ? CardanoBINetwork.Preprod
                        : CardanoBINetwork.Mainnet,
                },
                _ => throw new ArgumentException($"'{argument}' is not known. Usage: Quickstart [--live] [stake address]"),
            };
        }

        return connection;
    }

    /// <summary>
    /// Options for the real service where there is no sandbox. A key or secret in
    /// the environment counts in both cases, so that a wrong one can be tried.
    /// </summary>
    public CardanoBIOptions Options(CardanoBISandbox? sandbox) => new()
    {
        ApiKey = Variable(KeyVariable, sandbox?.ApiKey),
        ApiSecret = Variable(SecretVariable, sandbox?.ApiSecret),
        Network = Network,
        BaseAddress = sandbox?.BaseAddress,
        IdentityAddress = sandbox?.IdentityAddress,
    };

    private static string Variable(string name, string? otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value
        : otherwise ?? throw new ArgumentException(
            $"--live needs the environment variables {KeyVariable} and {SecretVariable}; {name} is not set.");
}
