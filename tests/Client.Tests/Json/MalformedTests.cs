using System.Text;
using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Json;

public class MalformedTests
{
    private static readonly byte[] Sample = Encoding.UTF8.GetBytes(SampleDocument.Json);

    [Fact]
    public void A_document_cut_at_any_byte_is_refused_there_or_before()
    {
        for (int length = 0; length < Sample.Length; length++)
        {
            CardanoBIResponseException fault = Assert.Throws<CardanoBIResponseException>(
                () => JsonReader.ReadDocument(Sample.AsSpan(0, length), StandInAssetReader.Read));
            Assert.StartsWith("$", fault.JsonPath, StringComparison.Ordinal);
            Assert.InRange(fault.ByteOffset!.Value, 0, length);
        }
    }

    [Fact]
    public void Changed_bytes_give_a_value_or_the_documented_exception_and_nothing_else()
    {
        var random = new Random(42);
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 20_000; round++)
        {
            byte[] changed = [.. Sample];
            for (int change = random.Next(1, 4); change > 0; change--)
                changed[random.Next(changed.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : Sample[random.Next(Sample.Length)];
            try
            {
                JsonReader.ReadDocument(changed, StandInAssetReader.Read);
                read++;
            }
            catch (CardanoBIResponseException fault)
            {
                Assert.InRange(fault.ByteOffset!.Value, 0, changed.Length);
                refused++;
            }
        }

        Assert.True(read > 100 && refused > 1_000, $"{read} read, {refused} refused: too one-sided to mean anything");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[1,]")]
    [InlineData("[1 2]")]
    [InlineData("[01]")]
    [InlineData("[+1]")]
    [InlineData("[.5]")]
    [InlineData("[1.]")]
    [InlineData("[1e]")]
    [InlineData("[/* 1 */1]")]
    [InlineData("[1]]")]
    [InlineData("[1] x")]
    [InlineData("[1][2]")]
    [InlineData("[1]\0")]
    [InlineData("[1}")]
    [InlineData("<html></html>")]
    public void What_is_not_strictly_JSON_is_refused(string json) =>
        JsonText.Refused(json, (ref JsonReader reader) => reader.ReadList(JsonReader.Decimal));

    [Theory]
    [InlineData("""{"votes":[{"hash":"a","count":1}, x]}""", "$.votes[1]", 34)]
    [InlineData("""{"votes":[x""", "$.votes[0]", 10)]
    [InlineData("""{"votes":[{"hash":x""", "$.votes[0].hash", 18)]
    [InlineData("""{"votes":[{"hash":"a" x""", "$.votes[0]", 22)]
    [InlineData("""{"unknown":{"deep":[1,{"a":x""", "$.unknown.deep[1].a", 27)]
    [InlineData("""{"policy_hex":"p","quantity":1} x""", "$", 32)]
    [InlineData("{\n\"policy_hex\":\n x", "$.policy_hex", 17)]
    public void Broken_JSON_is_located(string json, string path, long offset)
    {
        CardanoBIResponseException fault = JsonText.Refused(json, StandInAssetReader.Read);

        Assert.Equal(path, fault.JsonPath);
        Assert.Equal(offset, fault.ByteOffset);
    }

    [Theory]
    [InlineData("""{"votes":[{"hash":"a","count":"1"}]}""", "$.votes[0].count", 30)]
    [InlineData("""{"summary":[]}""", "$.summary", 11)]
    [InlineData("""{"votes":[{"hash":"a","count":1},[]]}""", "$.votes[1]", 33)]
    [InlineData("[]", "$", 0)]
    public void A_value_of_another_kind_is_located(string json, string path, long offset)
    {
        CardanoBIResponseException fault = JsonText.Refused(json, StandInAssetReader.Read);

        Assert.Equal(path, fault.JsonPath);
        Assert.Equal(offset, fault.ByteOffset);
    }

    [Theory]
    [InlineData("@odata.count", "$['@odata.count']")]
    [InlineData("", "$['']")]
    [InlineData("it's", "$['it\\u0027s']")]
    [InlineData("a\\nb", "$['a\\u000ab']")]
    [InlineData("日本", "$['日本']")]
    public void A_member_with_an_unusual_name_is_quoted_in_the_path(string name, string path) =>
        Assert.Equal(path, JsonText.Refused($$"""{"{{name}}":x}""", StandInAssetReader.Read).JsonPath);

    [Fact]
    public void A_message_names_path_and_kinds_and_never_the_value()
    {
        CardanoBIResponseException fault = JsonText.Refused("""{"policy_hex":"p","quantity":"very-private"}""", StandInAssetReader.Read);

        Assert.Equal(
            "the response cannot be read at $.quantity (byte 29): expected a whole number of 64 bits, found a string.", fault.Message);
        Assert.DoesNotContain("very-private", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_in_front_is_tolerated_and_counted()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. "[1,x]"u8];

        Assert.Equal([1], JsonReader.ReadDocument<IReadOnlyList<int>>(
            (byte[])[0xEF, 0xBB, 0xBF, .. "[1]"u8], (ref JsonReader reader) => reader.ReadList(JsonReader.Int32)));
        Assert.Equal(6, Assert.Throws<CardanoBIResponseException>(
            () => JsonReader.ReadDocument(marked, (ref JsonReader reader) => reader.ReadList(JsonReader.Int32))).ByteOffset);
    }

    [Fact]
    public void A_second_byte_order_mark_is_refused() =>
        Assert.Throws<CardanoBIResponseException>(
            () => JsonReader.ReadDocument((byte[])[0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "1"u8], JsonReader.Int32));

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public void Invalid_UTF8_is_refused_where_it_stands_even_in_an_unknown_member(byte[] bytes)
    {
        byte[] json = [.. "{\"policy_hex\":\"p\",\"new\":[\""u8, .. bytes, .. "\"],\"quantity\":1}"u8];

        CardanoBIResponseException fault = Assert.Throws<CardanoBIResponseException>(
            () => JsonReader.ReadDocument(json, StandInAssetReader.Read));

        Assert.Equal("$.new[0]", fault.JsonPath);
        Assert.Equal(26, fault.ByteOffset);
    }

    [Fact]
    public void Sixty_four_levels_are_read() =>
        Assert.Equal(
            1,
            JsonText.Read(
                $$"""{"new":{{new string('[', 63)}}{{new string(']', 63)}},"policy_hex":"p","quantity":1}""",
                StandInAssetReader.Read).Quantity);

    [Theory]
    [InlineData(64)]
    [InlineData(200)]
    [InlineData(100_000)]
    public void More_levels_are_an_error_and_no_crash(int depth)
    {
        CardanoBIResponseException fault = JsonText.Refused(
            $$"""{"new":{{new string('[', depth)}}{{new string(']', depth)}}}""", StandInAssetReader.Read);

        Assert.Contains("64 levels", fault.Message, StringComparison.Ordinal);
    }
}
