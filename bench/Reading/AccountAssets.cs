using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CardanoBI.Client;

namespace CardanoBI.Bench.Reading;

/// <summary>100 rows of an account's assets, 17 KB: strings and a number each.</summary>
internal static class AccountAssets
{
    private static readonly Operation Operation = CardanoBIClient.Operations.Single(operation => operation.Route == "/api/core/accounts/{stake_address}/assets");

    /// <summary>As documented: what the server really writes.</summary>
    public static IEnumerable<Subject> Subjects()
    {
        byte[] documented = MakeAnswer();
        IReadOnlyList<AccountAsset> rows = (Page<AccountAsset>)Operation.ReadResponse(documented)!;
        yield return new Subject("account assets, as documented", documented,
        [
            .. Readers(documented),
            ("bare walk", () => { Floors.Walk(documented); return null; }),
            ("same objects, no parsing", () => Copy(rows)),
        ]);
        byte[] reordered = Encoding.UTF8.GetBytes("[" + string.Join(",", rows
            .Select(row => $$"""{"quantity":{{row.Quantity}},"name":"{{row.Name}}","policy_hex":"{{row.PolicyHex}}","fingerprint":"{{row.Fingerprint}}"}""")) + "]");
        yield return new Subject("account assets, other member order", reordered, Readers(reordered));
        byte[] spaced = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<JsonElement>(documented), Indented);
        yield return new Subject("account assets, white space", spaced, Readers(spaced));
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static IReadOnlyList<(string, Func<object?>)> Readers(byte[] answer)
    {
        string text = Encoding.UTF8.GetString(answer);
        return
        [
            ("context", () => JsonSerializer.Deserialize(answer, BenchContext.Default.ListAsset)),
            ("context, init record", () => JsonSerializer.Deserialize(answer, BenchContext.Default.ListAssetRecord)),
            ("reflection", () => JsonSerializer.Deserialize<List<Asset>>(answer)),
            ("Newtonsoft, as NSwag", () => Newtonsoft.Json.JsonConvert.DeserializeObject<List<NewtonsoftAsset>>(text)),
            ("ours", () => Operation.ReadResponse(answer)),
        ];
    }

    private static AccountAsset[] Copy(IReadOnlyList<AccountAsset> rows)
    {
        var copy = new AccountAsset[rows.Count];
        for (int i = 0; i < copy.Length; i++)
            copy[i] = new AccountAsset { PolicyHex = Floors.Copy(rows[i].PolicyHex), Fingerprint = Floors.Copy(rows[i].Fingerprint), Name = Floors.Copy(rows[i].Name), Quantity = rows[i].Quantity };
        return copy;
    }

    private static byte[] MakeAnswer()
    {
        var random = new Random(20260401);
        string Hex(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "0123456789abcdef"[random.Next(16)]));
        string Bech32(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "qpzry9x8gf2tvdw0s3jn54khce6mua7l"[random.Next(32)]));
        return Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, 100).Select(i =>
            $$"""{"policy_hex":"{{Hex(56)}}","fingerprint":"asset1{{Bech32(38)}}","name":"Token {{i}}","quantity":{{random.NextInt64(1, 1_000_000_000_000)}}}""")) + "]");
    }
}

internal sealed class Asset
{
    [JsonPropertyName("policy_hex")] public string? PolicyHex { get; set; }
    [JsonPropertyName("fingerprint")] public string? Fingerprint { get; set; }
    [JsonPropertyName("name")] public string? Name { get; set; }
    [JsonPropertyName("quantity")] public long Quantity { get; set; }
}

internal sealed record AssetRecord
{
    [JsonPropertyName("policy_hex")] public string? PolicyHex { get; init; }
    [JsonPropertyName("fingerprint")] public string? Fingerprint { get; init; }
    [JsonPropertyName("name")] public string? Name { get; init; }
    [JsonPropertyName("quantity")] public long Quantity { get; init; }
}

internal sealed class NewtonsoftAsset
{
    [Newtonsoft.Json.JsonProperty("policy_hex")] public string? PolicyHex { get; set; }
    [Newtonsoft.Json.JsonProperty("fingerprint")] public string? Fingerprint { get; set; }
    [Newtonsoft.Json.JsonProperty("name")] public string? Name { get; set; }
    [Newtonsoft.Json.JsonProperty("quantity")] public long Quantity { get; set; }
}

[JsonSerializable(typeof(List<Asset>))]
[JsonSerializable(typeof(List<AssetRecord>))]
internal sealed partial class BenchContext : JsonSerializerContext;
