using System.Text.Json;

namespace CardanoBI.Bench.Reading;

/// <summary>The inputs and outputs of a transaction: objects in lists in objects, decimals, nulls.</summary>
internal static class Utxos
{
    public static IEnumerable<Subject> Subjects()
    {
        var answer = new Answer<Models.SettableUtxos, TransactionUtxos>(
            "/api/core/transactions/{transaction_hash}/utxos",
            MakeAnswer(),
            BenchContext.Default.SettableUtxos,
            BenchContext.Default.TransactionUtxos);
        var utxos = (TransactionUtxos)answer.Read();
        yield return answer.AsDocumented("inputs and outputs", () => Copy(utxos));
    }

    private static TransactionUtxos Copy(TransactionUtxos utxos) => utxos with
    {
        TxHashHex = Floors.Copy(utxos.TxHashHex),
        Outputs = [.. utxos.Outputs.Select(output => output with
        {
            Address = Floors.CopyOrNull(output.Address),
            TxHashHex = Floors.CopyOrNull(output.TxHashHex),
            DataHash = Floors.CopyOrNull(output.DataHash),
            Amounts = Copy(output.Amounts!),
        })],
        Inputs = [.. utxos.Inputs.Select(input => input with
        {
            Address = Floors.CopyOrNull(input.Address),
            TxHashHex = Floors.CopyOrNull(input.TxHashHex),
            DataHash = Floors.CopyOrNull(input.DataHash),
            Amounts = Copy(input.Amounts!),
        })],
    };

    private static TransactionAmount[] Copy(IReadOnlyList<TransactionAmount> amounts)
    {
        var copy = new TransactionAmount[amounts.Count];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = amounts[i] with
            {
                Unit = Floors.CopyOrNull(amounts[i].Unit),
                AssetFingerprint = Floors.CopyOrNull(amounts[i].AssetFingerprint),
            };
        }

        return copy;
    }

    private static byte[] MakeAnswer()
    {
        var material = new Material(20260404);
        var utxos = new TransactionUtxos
        {
            TxHashHex = material.Hex(32),
            Id = 62806763,
            SlotNo = 86986601,
            BlockNo = 8504316,
            BlockTime = new DateTimeOffset(2023, 3, 11, 16, 41, 32, TimeSpan.Zero),
            BlockIndex = 4,
            OutputSum = 769511275,
            Fee = 488725,
            Size = 7252,
            InvalidHereafter = 86992584,
            IsContractValid = true,
            Outputs = [.. Enumerable.Range(0, 12).Select(i => new TransactionOutput
            {
                OutputIndex = i,
                Address = material.Bech32("addr1", 98),
                TxHashHex = material.Hex(32),
                DataHash = i % 3 == 0 ? material.Hex(32) : null,
                Amounts = Amounts(material, i),
            })],
            Inputs = [.. Enumerable.Range(0, 18).Select(i => new TransactionInput
            {
                OutputIndex = i % 4,
                Address = material.Bech32("addr1", 98),
                TxHashHex = material.Hex(32),
                DataHash = i % 3 == 0 ? material.Hex(32) : null,
                Amounts = Amounts(material, i),
            })],
        };
        // The server writes no zone.
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(utxos, BenchContext.Default.TransactionUtxos);
        return System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(written)
            .Replace("+00:00\"", "\"", StringComparison.Ordinal)
            .Replace("\\u002B00:00\"", "\"", StringComparison.Ordinal));
    }

    private static TransactionAmount[] Amounts(Material material, int i) =>
    [
        new TransactionAmount { Value = material.Number(1_000_000, 500_000_000), Unit = "lovelace" },
        .. Enumerable.Range(0, i % 7).Select(asset => new TransactionAmount
        {
            Value = material.Number(1, 1_000),
            Unit = $"Token {asset}",
            AssetFingerprint = material.Bech32("asset1", 38),
        }),
    ];
}
