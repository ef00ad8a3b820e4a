using System.Text;

namespace CardanoBI.Bench.Reading;

/// <summary>100 blocks of 18 members: numbers, times, base64, long strings.</summary>
internal static class Blocks
{
    private const string Name = "blocks";

    public static IEnumerable<Subject> Subjects()
    {
        var answer = new Answer<List<Models.SettableBlock>, List<Block>>(
            "/api/core/blocks/history", MakeAnswer(), BenchContext.Default.ListSettableBlock, BenchContext.Default.ListBlock);
        var rows = (IReadOnlyList<Block>)answer.Read();
        yield return answer.AsDocumented(Name, () => Copy(rows));
        yield return answer.InOtherOrder(Name);
        yield return answer.WithWhiteSpace(Name);
    }

    private static Block[] Copy(IReadOnlyList<Block> rows)
    {
        var copy = new Block[rows.Count];
        for (int i = 0; i < copy.Length; i++)
        {
            Block row = rows[i];
            copy[i] = row with
            {
                Hash = [.. row.Hash],
                OperationalCertificate = [.. row.OperationalCertificate],
                VrfKey = Floors.Copy(row.VrfKey),
                HashHex = Floors.Copy(row.HashHex),
                OperationalCertificateHex = Floors.Copy(row.OperationalCertificateHex),
            };
        }

        return copy;
    }

    public static byte[] MakeAnswer()
    {
        var material = new Material(20260402);
        return Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, 100).Select(i => MakeBlock(material, i))) + "]");
    }

    private static string MakeBlock(Material material, int i)
    {
        byte[] hash = material.Bytes(32);
        byte[] certificate = material.Bytes(32);
        DateTime time = new DateTime(2023, 2, 18, 14, 46, 8).AddSeconds(i * 20);
        return $$"""{"id":{{8416412 + i}},"hash":"{{Convert.ToBase64String(hash)}}","epoch_no":394,"slot_no":{{85165277 + (i * 20)}},"epoch_slot_no":{{320477 + (i * 20)}}"""
            + $$""","block_no":{{8415345 + i}},"previous_id":{{8416411 + i}},"slot_leader_id":{{material.Number(1, 9_999_999)}},"size":{{material.Number(4, 90_000)}}"""
            + $$""","time":"{{time:s}}","tx_count":{{material.Number(0, 60)}},"proto_major":8,"proto_minor":0,"vrf_key":"{{material.Bech32("vrf_vk1", 58)}}","op_cert":"{{Convert.ToBase64String(certificate)}}","op_cert_counter":{{material.Number(0, 20)}}"""
            + $$""","hash_hex":"{{Convert.ToHexStringLower(hash)}}","op_cert_hex":"{{Convert.ToHexStringLower(certificate)}}"}""";
    }
}
