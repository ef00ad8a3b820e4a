using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

public class WholeNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void An_int_is_read_up_to_its_edges(string json, int value) => Assert.Equal(value, JsonText.Read(json, JsonReader.Int32));

    [Theory]
    [InlineData("-0", 0)]
    [InlineData("141738338747111456", 141738338747111456)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void A_long_is_read_up_to_its_edges(string json, long value) => Assert.Equal(value, JsonText.Read(json, JsonReader.Int64));

    [Theory]
    [InlineData("-0", 0)]
    [InlineData("9223372036854775808", 9223372036854775808)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    public void An_unsigned_long_is_read_up_to_its_edges(string json, ulong value) =>
        Assert.Equal(value, JsonText.Read(json, JsonReader.UInt64));

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999999999")]
    public void An_int_that_does_not_fit_names_its_path(string json) => AssertNumberFault(json, "1", JsonReader.Int32, "out of range");

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    public void A_long_that_does_not_fit_names_its_path(string json) => AssertNumberFault(json, "1", JsonReader.Int64, "out of range");

    [Theory]
    [InlineData("18446744073709551616")]
    [InlineData("-1")]
    public void An_unsigned_long_that_does_not_fit_names_its_path(string json) =>
        AssertNumberFault(json, "1", JsonReader.UInt64, "out of range");

    [Theory]
    [InlineData("1.0", "fraction")]
    [InlineData("1e3", "exponent")]
    [InlineData("1E0", "exponent")]
    [InlineData("-0.0", "fraction")]
    public void A_whole_number_is_not_guessed_from_a_fraction_or_an_exponent(string json, string found)
    {
        AssertNumberFault(json, "1", JsonReader.Int32, found);
        AssertNumberFault(json, "1", JsonReader.Int64, found);
        AssertNumberFault(json, "1", JsonReader.UInt64, found);
    }

    [Theory]
    [InlineData("\"1\"", "found a string")]
    [InlineData("null", "found null")]
    [InlineData("true", "found a boolean")]
    [InlineData("[]", "found an array")]
    [InlineData("{}", "found an object")]
    public void Anything_else_is_named_by_its_kind(string json, string found) => AssertNumberFault(json, "1", JsonReader.Int64, found);

    [Fact]
    public void Null_is_null_where_it_may_be() =>
        Assert.Equal([null, 7], JsonText.Read("[null,7]", (ref JsonReader reader) => reader.ReadList(JsonReader.Int32OrNull)));

    private static void AssertNumberFault<T>(string json, string first, ReadValue<T> read, string found)
    {
        CardanoBIResponseException fault = JsonText.RefusedInList(first, json, read);
        Assert.Equal("$[1]", fault.JsonPath);
        Assert.Equal(3, fault.ByteOffset);
        Assert.Contains(found, fault.Message, StringComparison.Ordinal);
    }
}
