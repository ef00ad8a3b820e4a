using System.Globalization;

namespace CardanoBI.Client.Tests;

/// <summary>Lovelace and ADA, both ways. Amounts are texts here: an attribute cannot hold a decimal.</summary>
public class LovelaceTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "0.000001")]
    [InlineData("-1", "-0.000001")]
    [InlineData("1500000", "1.5")]
    [InlineData("45000000000000000", "45000000000")]
    [InlineData("18446744073709551615", "18446744073709.551615")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543.950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543.950335")]
    public void Whole_lovelace_are_exact_both_ways(string lovelace, string ada)
    {
        Assert.Equal(ada, Number(lovelace).ToAda().ToString(CultureInfo.InvariantCulture));
        Assert.Equal(lovelace, Number(ada).ToLovelace().ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Random_amounts_come_back_as_they_went()
    {
        var random = new Random(21);
        for (int i = 0; i < 10_000; i++)
        {
            decimal lovelace = new(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, 0);
            Assert.Equal(lovelace, lovelace.ToAda().ToLovelace());
        }
    }

    [Fact]
    public void A_fraction_of_a_lovelace_is_kept_in_ADA_and_refused_in_lovelace()
    {
        Assert.Equal(0.0000015m, 1.5m.ToAda());
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => 0.0000015m.ToLovelace());
        Assert.Equal("ada", refusal.ParamName);
        Assert.Equal(2m, Math.Round(0.0000015m, 6).ToLovelace());
    }

    [Theory]
    [InlineData("1.50000000000", "1500000")]
    [InlineData("0.0000010", "1")]
    public void Zeros_at_the_end_are_no_fraction(string ada, string lovelace) =>
        Assert.Equal(lovelace, Number(ada).ToLovelace().ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void What_no_decimal_can_hold_is_refused() =>
        Assert.Throws<OverflowException>(() => 79228162514264337593544m.ToLovelace());

    [Fact]
    public void A_missing_amount_stays_missing()
    {
        decimal? none = null, some = 2_000_000;

        Assert.Null(none.ToAda());
        Assert.Null(none.ToLovelace());
        Assert.Equal(2m, some.ToAda());
        Assert.Equal(some, some.ToAda().ToLovelace());
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
