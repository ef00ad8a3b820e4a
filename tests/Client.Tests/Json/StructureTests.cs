using System.Text.Json;
using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Json;

public class StructureTests
{
    [Fact]
    public void Every_kind_of_member_is_read()
    {
        StandInAsset asset = JsonText.Read(SampleDocument.Json, StandInAssetReader.Read);

        Assert.Equal("abc", asset.PolicyHex);
        Assert.Equal("a \"note\" 🎉", asset.Note);
        Assert.Equal(141738338747111456, asset.Quantity);
        Assert.Equal(-7, asset.Slot);
        Assert.Equal(ulong.MaxValue, asset.Stake);
        Assert.Equal(1.25m, asset.Amount);
        Assert.Equal(7.21E-05, asset.Rate);
        Assert.True(asset.IsValid);
        Assert.Equal(new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.Zero), asset.Time);
        Assert.Equal([1, 2, 3], asset.Data!);
        Assert.Equal(2, asset.Extra!.Value.GetProperty("a")[1].GetInt32());
        Assert.Equal(new StandInSummary { Hash = "h", Count = 3 }, asset.Summary);
        Assert.Equal([new() { Hash = "v1", Count = 1 }, new() { Hash = "v2", Count = 2 }], asset.Votes!);
        Assert.Equal(["x", null, ""], asset.Tags!);
        Assert.Equal([1L, 2L], asset.Heights!);
    }

    [Fact]
    public void Members_come_in_any_order_and_with_white_space() =>
        Assert.Equal(5, JsonText.Read(" {\r\n\t\"quantity\" : 5 , \"policy_hex\" : \"p\" } \n", StandInAssetReader.Read).Quantity);

    [Fact]
    public void A_member_named_with_escapes_is_recognised() =>
        Assert.Equal("p", JsonText.Read("""{"policy\u005fhex":"p","quantity":1}""", StandInAssetReader.Read).PolicyHex);

    [Fact]
    public void A_member_whose_name_is_no_text_is_passed_over() =>
        Assert.Equal(1, JsonText.Read("""{"\ud83c":0,"policy_hex":"p","quantity":1}""", StandInAssetReader.Read).Quantity);

    [Fact]
    public void Of_a_member_named_twice_the_last_wins() =>
        Assert.Equal(2, JsonText.Read("""{"policy_hex":"p","quantity":1,"quantity":2}""", StandInAssetReader.Read).Quantity);

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"\\ud83c\"")]
    [InlineData("""{"a":[{"b":[]}],"quantity":9}""")]
    [InlineData("""[[[]],{"quantity":9}]""")]
    public void A_member_nobody_documented_is_passed_over(string value) =>
        Assert.Equal(1, JsonText.Read($$"""{"new":{{value}},"policy_hex":"p","quantity":1}""", StandInAssetReader.Read).Quantity);

    [Fact]
    public void A_member_that_differs_in_case_is_another_one() =>
        JsonText.Refused("""{"Policy_Hex":"p","quantity":1}""", StandInAssetReader.Read);

    [Fact]
    public void A_missing_member_that_is_always_there_names_its_path()
    {
        CardanoBIResponseException fault = JsonText.Refused(
            """[{"policy_hex":"p","quantity":1},{"policy_hex":"p"}]""",
            (ref JsonReader reader) => reader.ReadList(StandInAssetReader.Read));

        Assert.Equal("$[1].quantity", fault.JsonPath);
    }

    [Fact]
    public void A_missing_member_of_a_nested_object_names_its_path() =>
        Assert.Equal(
            "$.votes[1].count", JsonText.Refused("""{"votes":[{"hash":"a","count":1},{"hash":"b"}]}""", StandInAssetReader.Read).JsonPath);

    [Fact]
    public void A_missing_member_that_may_be_null_is_null() =>
        Assert.Null(JsonText.Read("""{"policy_hex":"p","quantity":1}""", StandInAssetReader.Read).Votes);

    [Fact]
    public void Written_nulls_are_null()
    {
        StandInAsset asset = JsonText.Read(
            """{"policy_hex":"p","quantity":1,"note":null,"slot":null,"stake":null,"amount":null,"rate":null,"is_valid":null,"time":null,"data":null,"extra":null,"summary":null,"votes":null,"tags":null}""",
            StandInAssetReader.Read);

        Assert.Equal(new StandInAsset { PolicyHex = "p", Quantity = 1 }, asset);
    }

    [Theory]
    [InlineData("""{"policy_hex":null}""", "$.policy_hex")]
    [InlineData("""{"quantity":null}""", "$.quantity")]
    [InlineData("""{"heights":null}""", "$.heights")]
    [InlineData("""{"heights":[1,null]}""", "$.heights[1]")]
    [InlineData("""{"summary":{"hash":null}}""", "$.summary.hash")]
    public void A_null_that_is_ruled_out_names_its_path(string json, string path)
    {
        CardanoBIResponseException fault = JsonText.Refused(json, StandInAssetReader.Read);

        Assert.Equal(path, fault.JsonPath);
        Assert.Contains("found null", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_is_empty() =>
        Assert.Empty(JsonText.Read("[]", (ref JsonReader reader) => reader.ReadList(JsonReader.String)));

    [Fact]
    public void Lists_nest() =>
        Assert.Equal(
            [[1], [], [2, 3]],
            JsonText.Read(
                "[[1],[],[2,3]]",
                (ref JsonReader reader) => reader.ReadList(static (ref JsonReader inner) => inner.ReadList(JsonReader.Int32))));

    [Fact]
    public void Values_of_any_kind_are_elements() =>
        Assert.Equal(
            [JsonValueKind.Number, JsonValueKind.Object, JsonValueKind.Array, JsonValueKind.False],
            JsonText.Read("[1,{\"a\":{}},[[]],false]", (ref JsonReader reader) => reader.ReadList(JsonReader.JsonElement))
                .Select(element => element.ValueKind));
}
