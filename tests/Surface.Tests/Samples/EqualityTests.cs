using System.Collections;
using System.Text;
using System.Text.Json.Nodes;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Samples;

/// <summary>Emitted records are equal by content, whatever they hold: an answer that is read twice is equal to itself.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void Every_documented_answer_read_twice_is_equal_row_by_row()
    {
        foreach (OperationMethods methods in OperationMethods.All)
        {
            JsonNode sample = JsonNode.Parse(DocumentedSamples.OfSpec[methods.Key])!;
            if (WrongKind.All.SingleOrDefault(wrong => wrong.Operation == methods.Key) is { } wrong) sample = wrong.ToReal(sample);
            byte[] json = Encoding.UTF8.GetBytes(sample.ToJsonString());

            object[] one = Rows(methods.Operation.ReadResponse(json)), another = Rows(methods.Operation.ReadResponse(json));

            Assert.Equal(one.Length, another.Length);
            foreach ((object row, object same) in one.Zip(another))
            {
                Assert.NotSame(row, same);
                Assert.True(row.Equals(same), $"{methods.Key}: {row}");
                Assert.Equal(row.GetHashCode(), same.GetHashCode());
            }
        }
    }

    [Fact]
    public void Other_bytes_another_list_and_another_nested_object_are_unequal()
    {
        Assert.Equal(new Block { Hash = [1, 2] }, new Block { Hash = [1, 2] });
        Assert.NotEqual(new Block { Hash = [1, 2] }, new Block { Hash = [1, 3] });
        Assert.NotEqual(new Block { Id = 1, Hash = [1] }, new Block { Id = 2, Hash = [1] });
        Assert.Equal(new AssetDetails { FirstMintKeys = ["a"] }, new AssetDetails { FirstMintKeys = new List<string> { "a" } });
        Assert.NotEqual(new AssetDetails { FirstMintKeys = ["a"] }, new AssetDetails { FirstMintKeys = ["b"] });
        Assert.NotEqual(Outputs(1), Outputs(2));
        Assert.Equal(Outputs(1), Outputs(1));
        Assert.False(Outputs(1).Equals(null));

        static TransactionUtxos Outputs(decimal value) =>
            new() { Outputs = [new TransactionOutput { Amounts = [new TransactionAmount { Value = value }] }] };
    }

    private static object[] Rows(object? answer) => answer is IEnumerable rows ? [.. rows.Cast<object>()] : [answer!];
}
