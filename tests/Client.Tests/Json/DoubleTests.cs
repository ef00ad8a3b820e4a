using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

public class DoubleTests
{
    [Theory]
    [InlineData("7.21E-05", 7.21E-05)]
    [InlineData("1", 1.0)]
    [InlineData("1E-30", 1E-30)]
    [InlineData("1e-400", 0.0)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    public void A_number_becomes_the_nearest_double(string json, double value) =>
        Assert.Equal(value, JsonText.Read(json, JsonReader.Double));

    [Fact]
    public void Minus_zero_keeps_its_sign() => Assert.True(double.IsNegative(JsonText.Read("-0", JsonReader.Double)));

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    public void A_number_beyond_a_doubles_range_is_refused_by_its_path(string json) =>
        Assert.Equal("$[1]", JsonText.RefusedInList("1", json, JsonReader.Double).JsonPath);

    [Theory]
    [InlineData("NaN")]
    [InlineData("\"NaN\"")]
    [InlineData("Infinity")]
    [InlineData("null")]
    public void What_is_no_number_is_refused(string json) => JsonText.Refused(json, JsonReader.Double);

    [Fact]
    public void Null_is_null_where_it_may_be() => Assert.Null(JsonText.Read("null", JsonReader.DoubleOrNull));
}
