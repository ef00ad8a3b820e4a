using System.Globalization;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Requests;

public class RequestTargetBuilderTests
{
    [Fact]
    public void Every_kind_of_path_argument_is_written_the_same_in_every_culture()
    {
        // Globalization is invariant here, so a culture with another decimal point has to be made.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
        CultureInfo.CurrentCulture = culture;

        var builder = new RequestTargetBuilder("/a/");
        builder.AppendPath(1, "number");
        builder.AppendLiteral("/");
        builder.AppendPath(-9223372036854775808, "number");
        builder.AppendLiteral("/");
        builder.AppendPath(1.50m, "number");
        builder.AppendLiteral("/");
        builder.AppendPath(true, "flag");

        Assert.Equal("/a/1/-9223372036854775808/1.50/true", builder.Build().ToString());
    }

    [Fact]
    public void A_target_is_built_once()
    {
        var builder = new RequestTargetBuilder("/a");
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    [Fact]
    public void Long_arguments_are_kept_whole()
    {
        string path = new('p', 5000), query = string.Concat(Enumerable.Repeat("é", 2000));
        var builder = new RequestTargetBuilder("/a/") { PageNo = 2, PageSize = 50 };
        builder.AppendPath(path, "path");
        builder.AppendQuery("first", query);
        builder.AppendQuery("second", 1L);
        builder.AppendQuery("$skip", 7L);

        string expected = $"/a/{path}?first={string.Concat(Enumerable.Repeat("%C3%A9", 2000))}&second=1&page_no=2&page_size=50&$skip=7";
        Assert.Equal(expected, builder.Build().ToString());
    }

    [Fact]
    public void Every_kind_of_query_argument_is_written()
    {
        var builder = new RequestTargetBuilder("/a");
        builder.AppendQuery("text", "x y");
        builder.AppendQuery("empty", "");
        builder.AppendQuery("int", (int?)1);
        builder.AppendQuery("long", (long?)2);
        builder.AppendQuery("bool", (bool?)false);
        builder.AppendQuery("decimal", (decimal?)0.5m);
        builder.AppendQuery("order", (SortOrder?)SortOrder.Descending);

        Assert.Equal("/a?text=x%20y&empty=&int=1&long=2&bool=false&decimal=0.5&order=desc", builder.Build().ToString());
    }

    [Fact]
    public void What_is_null_is_left_out()
    {
        var builder = new RequestTargetBuilder("/a");
        builder.AppendQuery("text", (string?)null);
        builder.AppendQuery("int", (int?)null);
        builder.AppendQuery("long", (long?)null);
        builder.AppendQuery("bool", (bool?)null);
        builder.AppendQuery("decimal", (decimal?)null);
        builder.AppendQuery("order", (SortOrder?)null);

        Assert.Equal("/a", builder.Build().ToString());
    }

    [Fact]
    public void A_parameters_name_is_escaped_but_for_its_dollar_sign()
    {
        var builder = new RequestTargetBuilder("/a");
        builder.AppendQuery("$filter", "a eq 1");
        builder.AppendQuery("a&b=c", "1");

        Assert.Equal("/a?$filter=a%20eq%201&a%26b%3Dc=1", builder.Build().ToString());
    }

    [Theory]
    [InlineData("/a/..")]
    [InlineData("/a/./b")]
    [InlineData("/../a")]
    public void A_path_that_climbs_is_refused_wherever_it_came_from(string literal) =>
        Assert.Throws<ArgumentException>(() => new RequestTargetBuilder(literal).Build());

    [Fact]
    public void A_route_that_does_not_start_with_a_slash_is_refused() =>
        Assert.Throws<ArgumentException>(() => new RequestTargetBuilder(".evil.example/a"));
}
