using System.Globalization;
using System.Text;
using CardanoBI.Client.Tests.Json.Agreement;

namespace CardanoBI.Client.Tests.Emitted;

/// <summary>
/// Numbers at the edges of what a type holds, through emitted readers, as documented, with
/// white space, and by the general reader alone: exact, or an exception that names the path.
/// </summary>
public sealed class NumberEdgeTests
{
    private const string Utxos = "/api/core/transactions/{transaction_hash}/utxos";

    [Theory]
    [InlineData("141738338747111456", "141738338747111456")]
    [InlineData("9223372036854775808", "9223372036854775808")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1234567890123456789012345678.9", "1234567890123456789012345678.9")]
    [InlineData("7.21E-05", "0.0000721")]
    [InlineData("-0", "0")]
    [InlineData("1E-30", null)]
    [InlineData("99999999999999999999999999999", null)]
    [InlineData("1e400", null)]
    public void Decimal(string json, string? value) => AssertRead(
        Utxos,
        Transaction(outSum: json),
        "$.out_sum",
        value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture),
        read => ((TransactionUtxos)read).OutputSum);

    [Theory]
    [InlineData("141738338747111456", 141738338747111456UL)]
    [InlineData("9223372036854775808", 9223372036854775808UL)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    [InlineData("-0", 0UL)]
    [InlineData("18446744073709551616", null)]
    [InlineData("-1", null)]
    [InlineData("1E-30", null)]
    [InlineData("7.21E-05", null)]
    [InlineData("1e400", null)]
    public void Unsigned(string json, ulong? value) => AssertRead(
        Utxos, Transaction(invalidBefore: json), "$.invalid_before", value, read => ((TransactionUtxos)read).InvalidBefore!.Value);

    [Theory]
    [InlineData("141738338747111456", 141738338747111456)]
    [InlineData("-0", 0L)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("18446744073709551615", null)]
    [InlineData("7.21E-05", null)]
    public void Whole(string json, long? value) =>
        AssertRead(Utxos, Transaction(id: json), "$.id", value, read => ((TransactionUtxos)read).Id);

    [Theory]
    [InlineData("7.21E-05", 7.21E-05)]
    [InlineData("1E-30", 1E-30)]
    [InlineData("-0", -0.0)]
    [InlineData("9223372036854775808", 9223372036854775808.0)]
    [InlineData("1e400", null)]
    public void Double(string json, double? value) => AssertRead(
        "/api/core/polls/{poll_hash}", Poll(json), "$.summary.votes.pcts[0]", value, read => ((Poll)read).Summary.Votes.Shares![0]);

    private static string Transaction(string id = "1", string outSum = "1", string invalidBefore = "null") =>
        $$"""{"tx_hash_hex":"a","id":{{id}},"slot_no":null,"block_no":null,"block_time":"2023-03-11T16:41:32","block_index":4,"out_sum":{{outSum}},"fee":0,"deposit":0,"size":1,"invalid_before":{{invalidBefore}},"invalid_hereafter":null,"valid_contract":true,"script_size":0,"outputs":[],"inputs":[]}""";

    private static string Poll(string percent) =>
        $$$"""{"poll_hash":"a","question":"b","choices":[],"tx_hash_hex":"c","start_epoch_no":1,"end_epoch_no":2,"json":"","summary":{"votes":{"total":1,"counts":[1],"pcts":[{{{percent}}}]},"stakes":{"total":1,"sums":[1],"pcts":[1]},"delegators":{"total":1,"sums":[1],"pcts":[1]}},"votes":[{"ticker_name":null,"pool_name":null,"pool_id":null,"tx_hash_hex":null,"response":null,"response_json":null,"extra_sign_hash":null,"cold_vkey":null,"delegator_count":1,"delegated_stakes":1}]}""";

    private static void AssertRead<T>(string route, string json, string path, T? value, Func<object, T> member)
        where T : struct
    {
        Operation operation = CardanoBIClient.Operations.Single(operation => operation.Route == route);
        foreach ((Operation reader, string document) in ((Operation, string)[])[
            (operation, json), (operation, json.Replace(",", " ,\n ").Replace("\":", "\" : ")), (GeneralReader.Of(operation), json)
        ])
        {
            if (value is { } expected)
            {
                Assert.Equal(expected, member(reader.ReadResponse(Encoding.UTF8.GetBytes(document))!));
                continue;
            }

            CardanoBIResponseException fault = Assert.Throws<CardanoBIResponseException>(
                () => reader.ReadResponse(Encoding.UTF8.GetBytes(document)));
            Assert.Equal(path, fault.JsonPath);
        }
    }
}
