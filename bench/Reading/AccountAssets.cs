using System.Text;

namespace CardanoBI.Bench.Reading;

/// <summary>100 rows of an account's assets, 17 KB: strings and a number each.</summary>
internal static class AccountAssets
{
    private const string Name = "account assets";

    public static IEnumerable<Subject> Subjects()
    {
        var answer = new Answer<List<Models.SettableAsset>, List<AccountAsset>>(
            "/api/core/accounts/{stake_address}/assets",
            MakeAnswer(),
            BenchContext.Default.ListSettableAsset,
            BenchContext.Default.ListAccountAsset);
        var rows = (IReadOnlyList<AccountAsset>)answer.Read();
        yield return answer.AsDocumented(Name, () => Copy(rows));
        yield return answer.InOtherOrder(Name);
        yield return answer.WithWhiteSpace(Name);
    }

    private static AccountAsset[] Copy(IReadOnlyList<AccountAsset> rows)
    {
        var copy = new AccountAsset[rows.Count];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = rows[i] with
            {
                PolicyHex = Floors.Copy(rows[i].PolicyHex),
                Fingerprint = Floors.Copy(rows[i].Fingerprint),
                Name = Floors.Copy(rows[i].Name),
            };
        }

        return copy;
    }

    public static byte[] MakeAnswer()
    {
        var material = new Material(20260401);
        return Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, 100).Select(i =>
            $$"""{"policy_hex":"{{material.Hex(28)}}","fingerprint":"{{material.Bech32("asset1", 38)}}","name":"Token {{i}}","quantity":{{material.Number(1, 1_000_000_000_000)}}}""")) + "]");
    }
}
