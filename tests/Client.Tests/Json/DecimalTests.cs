using System.Globalization;
using System.Numerics;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

public class DecimalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.0", "0.0")]
    [InlineData("1.50", "1.50")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("141738338747111456", "141738338747111456")]
    [InlineData("7.21E-05", "0.0000721")]
    [InlineData("7.21e+05", "721000")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335E28", "79228162514264337593543950335")]
    [InlineData("1000000000000000000000000000000000000E-36", "1")]
    [InlineData("1.0000000000000000000000000000000000000", "1")]
    [InlineData("0.00000000000000000000000000000000000000", "0")]
    [InlineData("0e999999999999999999999", "0")]
    [InlineData("0E-99999999999999999999", "0")]
    public void A_number_is_read_exactly(string json, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), JsonText.Read(json, JsonReader.Decimal));

    [Theory]
    [InlineData("1E-30")]
    [InlineData("1E-29")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("1.23456789012345678901234567891")]
    [InlineData("1e29")]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999999999999999")]
    [InlineData("1e-99999999999999999999999")]
    public void A_number_that_would_be_rounded_is_refused_by_its_path(string json)
    {
        CardanoBIResponseException fault = JsonText.RefusedInList("1", json, JsonReader.Decimal);

        Assert.Equal("$[1]", fault.JsonPath);
        Assert.DoesNotContain(json, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_zeros_behind_the_point_are_kept() =>
        Assert.Equal("1.50", JsonText.Read("1.50", JsonReader.Decimal).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("null")]
    [InlineData("\"1.5\"")]
    public void What_is_no_number_is_refused(string json) => Assert.Equal("$", JsonText.Refused(json, JsonReader.Decimal).JsonPath);

    [Fact]
    public void Null_is_null_where_it_may_be() => Assert.Null(JsonText.Read("null", JsonReader.DecimalOrNull));

    // The reference does its sums in whole numbers without any limit, so it shares nothing with the code under test.
    [Fact]
    public void Generated_numbers_are_exact_or_refused()
    {
        var random = new Random(20240711);
        int exact = 0;
        int refused = 0;
        for (int round = 0; round < 20_000; round++)
        {
            string json = RandomNumber(random);
            bool fits = Fits(json, out BigInteger digits, out int scale);
            decimal value;
            try
            {
                value = JsonText.Read(json, JsonReader.Decimal);
            }
            catch (CardanoBIResponseException)
            {
                Assert.False(fits, json + " fits a decimal and was refused");
                refused++;
                continue;
            }

            Assert.True(fits, json + " does not fit a decimal and was read");
            Assert.True(IsSame(value, digits, scale), $"{json} was read as {value}");
            exact++;
        }

        Assert.True(exact > 4_000 && refused > 4_000, $"{exact} exact, {refused} refused: too one-sided to mean anything");
    }

    private static string RandomNumber(Random random)
    {
        string whole = random.Next(4) == 0 ? "0" : $"{random.Next(1, 10)}{Digits(random, random.Next(0, 31))}";
        string fraction = random.Next(3) == 0 ? "" : $".{Digits(random, random.Next(1, 32))}";
        string exponent = random.Next(2) == 0 ? "" : $"{"eE"[random.Next(2)]}{new[] { "", "+", "-" }[random.Next(3)]}{random.Next(0, 34)}";
        return $"{(random.Next(2) == 0 ? "-" : "")}{whole}{fraction}{exponent}";
    }

    private static string Digits(Random random, int count) =>
        string.Concat(
            Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? "0" : random.Next(10).ToString(CultureInfo.InvariantCulture)));

    // value = digits / 10^scale, in lowest terms of ten.
    private static bool Fits(string json, out BigInteger digits, out int scale)
    {
        string[] parts = json.Split('e', 'E');
        string[] number = parts[0].Split('.');
        string fraction = number.Length > 1 ? number[1] : "";
        digits = BigInteger.Parse(number[0] + fraction, CultureInfo.InvariantCulture);
        if (json[0] == '-' && digits > 0) digits = -digits;
        scale = fraction.Length - (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
        while (!digits.IsZero && digits % 10 == 0) (digits, scale) = (digits / 10, scale - 1);
        if (digits.IsZero) scale = 0;
        if (scale < 0) (digits, scale) = (digits * BigInteger.Pow(10, -scale), 0);
        return scale <= 28 && BigInteger.Abs(digits) < BigInteger.Pow(2, 96);
    }

    private static bool IsSame(decimal value, BigInteger digits, int scale)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger read = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        if (bits[3] < 0) read = -read;
        int readScale = (bits[3] >> 16) & 0xFF;
        return read * BigInteger.Pow(10, scale) == digits * BigInteger.Pow(10, readScale);
    }
}
