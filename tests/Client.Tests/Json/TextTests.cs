using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

public class TextTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"Test NFT 1\"", "Test NFT 1")]
    [InlineData("\"日本 🎉\"", "日本 🎉")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u00e9\\ud83c\\udf89\"", "é🎉")]
    [InlineData("\"\\u0000\"", "\0")]
    public void A_string_is_unescaped(string json, string text) => Assert.Equal(text, JsonText.Read(json, JsonReader.String));

    [Theory]
    [InlineData("\"\\ud83c\"")]
    [InlineData("\"\\udf89\"")]
    [InlineData("\"\\ud83cx\"")]
    public void Half_a_surrogate_pair_is_refused(string json) =>
        Assert.Equal("$[1]", JsonText.RefusedInList("\"\"", json, JsonReader.String).JsonPath);

    [Theory]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("'a'")]
    public void What_JSON_forbids_in_a_string_is_refused(string json) => JsonText.Refused(json, JsonReader.String);

    [Theory]
    [InlineData("null", "found null")]
    [InlineData("1", "found a number")]
    public void What_is_no_string_is_refused_by_its_kind(string json, string found) =>
        Assert.Contains(found, JsonText.Refused(json, JsonReader.String).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_null_where_it_may_be() => Assert.Null(JsonText.Read("null", JsonReader.StringOrNull));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void A_boolean_is_read(string json, bool value) => Assert.Equal(value, JsonText.Read(json, JsonReader.Boolean));

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"true\"")]
    [InlineData("True")]
    public void What_is_no_boolean_is_refused(string json) => JsonText.Refused(json, JsonReader.Boolean);

    [Fact]
    public void A_boolean_is_null_where_it_may_be() => Assert.Null(JsonText.Read("null", JsonReader.BooleanOrNull));

    [Theory]
    [InlineData("\"\"", new byte[0])]
    [InlineData("\"AQID\"", new byte[] { 1, 2, 3 })]
    [InlineData("\"AQI=\"", new byte[] { 1, 2 })]
    [InlineData("\"+/8=\"", new byte[] { 0xFB, 0xFF })]
    [InlineData("\"+\\/8\\u003d\"", new byte[] { 0xFB, 0xFF })]
    public void Base64_is_read(string json, byte[] bytes) => Assert.Equal(bytes, JsonText.Read(json, JsonReader.Bytes));

    [Theory]
    [InlineData("\"AQI\"")]
    [InlineData("\"AQ=I\"")]
    [InlineData("\"-_8=\"")]
    [InlineData("\"\\ud83c\"")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public void What_is_no_padded_standard_base64_is_refused(string json) =>
        Assert.Equal("$[1]", JsonText.RefusedInList("\"\"", json, JsonReader.Bytes).JsonPath);

    [Fact]
    public void Bytes_are_null_where_they_may_be() => Assert.Null(JsonText.Read("null", JsonReader.BytesOrNull));
}
