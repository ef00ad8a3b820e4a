namespace CardanoBI.Sandbox.Tests;

/// <summary>Operations written by hand in exactly the shape that the generator emits.</summary>
internal static class TestOperations
{
    public const string AccountAssets = "/api/core/accounts/stake1test/assets";

    public static global::System.Collections.Generic.IReadOnlyList<global::CardanoBI.Sandbox.SandboxOperation> Operations { get; } =
        new global::CardanoBI.Sandbox.SandboxOperation[]
        {
            new(
                "GET",
                "/api/core/accounts/{stake_address}/assets",
                global::CardanoBI.Sandbox.SandboxResponse.Array,
                "[\n {\n  \"policy_hex\": \"af6dfa9a9ded62285154a0bbee878c8c8b42d77860a822a047d8cacf\",\n  \"fingerprint\": \"asset1c552cuh9zy342dc93craxgat9ddr6nj4yz4jmg\",\n  \"name\": \"Test NFT 1\",\n  \"quantity\": 1\n },\n \"...\",\n {\n  \"policy_hex\": \"f740a7ce85363b0f211415b41016a8bc1db94e4b8d76b0f5f47d17d5\",\n  \"fingerprint\": \"asset1vzgwwvhhtz7md3wg4nza6le4d40pst98atswtl\",\n  \"name\": \"NFT 98\",\n  \"quantity\": 1\n }\n]"u8
                    .ToArray())
            {
                Page = "core-domain/Accounts/Assets.md",
                IsAnonymous = false,
                RowCap = 100,
                Parameters = new global::CardanoBI.Sandbox.SandboxParameter[]
                {
                    new(
                        "stake_address",
                        global::CardanoBI.Sandbox.SandboxParameterPlace.Path,
                        global::CardanoBI.Sandbox.SandboxParameterType.String),
                    new(
                        "page_no",
                        global::CardanoBI.Sandbox.SandboxParameterPlace.Query,
                        global::CardanoBI.Sandbox.SandboxParameterType.Integer)
                    {
                        Default = "1",
                    },
                    new(
                        "page_size",
                        global::CardanoBI.Sandbox.SandboxParameterPlace.Query,
                        global::CardanoBI.Sandbox.SandboxParameterType.Integer)
                    {
                        Default = "20",
                        Maximum = 100,
                    },
                    new(
                        "order",
                        global::CardanoBI.Sandbox.SandboxParameterPlace.Query,
                        global::CardanoBI.Sandbox.SandboxParameterType.String)
                    {
                        Default = "desc",
                        Values = new[] { "asc", "desc" },
                    },
                },
            },
        };

    /// <summary>A list with neither token nor parameters.</summary>
    public static SandboxOperation List(string json, int? rowCap = null) =>
        Anonymous("/api/core/things", SandboxResponse.Array, json, rowCap);

    public static SandboxOperation Anonymous(
        string route, SandboxResponse response, string json, int? rowCap = null, params SandboxParameter[] parameters) =>
        new("GET", route, response, System.Text.Encoding.UTF8.GetBytes(json))
        {
            IsAnonymous = true,
            RowCap = rowCap,
            Parameters = parameters,
        };

    public static SandboxParameter Path(string name, SandboxParameterType type) => new(name, SandboxParameterPlace.Path, type);
}
