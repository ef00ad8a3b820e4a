using System.Text.Json;
using System.Text.Json.Serialization;

namespace CardanoBI.Client.Tests;

/// <summary>Pages through System.Text.Json, with reflection and with a source-generated context.</summary>
public sealed partial class PageJsonTests
{
    private static readonly Page<Row> Known = new([new Row("a", 1), new Row("b", 2)], totalCount: 7, hasMore: true);

    public static TheoryData<long?, bool?, int> Kinds => new()
    {
        { 7, true, 2 }, { 0, false, 0 }, { null, null, 2 }, { null, null, 0 }, { long.MaxValue, null, 1 }, { null, false, 2 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Everything_comes_back_as_it_went(long? totalCount, bool? hasMore, int rows)
    {
        var page = new Page<Row>([.. Known.Concat(Known).Take(rows)], totalCount, hasMore);
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[
            new(), new(JsonSerializerDefaults.Web), PageContext.Default.Options,
            new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true },
        ])
        {
            Page<Row> read = JsonSerializer.Deserialize<Page<Row>>(JsonSerializer.Serialize(page, options), options)!;

            Assert.Equal(page.AsEnumerable(), read);
            Assert.Equal((totalCount, hasMore, page.MayHaveMore), (read.TotalCount, read.HasMore, read.MayHaveMore));
        }
    }

    [Fact]
    public void The_text_is_an_object_whose_names_follow_the_policy()
    {
        const string Rows = """[{"Name":"a","Number":1},{"Name":"b","Number":2}]""";

        Assert.Equal($$"""{"Rows":{{Rows}},"TotalCount":7,"HasMore":true,"MayHaveMore":true}""", JsonSerializer.Serialize(Known));
        Assert.Equal(
            $$"""{"rows":{{Rows.ToLowerInvariant()}},"totalCount":7,"hasMore":true,"mayHaveMore":true}""",
            JsonSerializer.Serialize(Known, PageContext.Default.PageRow));
    }

    [Fact]
    public void A_page_within_another_object_and_pages_of_scalars_survive()
    {
        var holder = new Holder(Known, new Page<decimal>([0.1m, 79228162514264337593543950335m]));

        Holder read = JsonSerializer.Deserialize<Holder>(JsonSerializer.Serialize(holder))!;

        Assert.Equal(holder.Rows.AsEnumerable(), read.Rows);
        Assert.Equal(holder.Amounts.AsEnumerable(), read.Amounts);
    }

    [Fact]
    public void Null_is_null_and_members_that_are_not_known_are_left_out()
    {
        Assert.Null(JsonSerializer.Deserialize<Page<Row>>("null"));
        Assert.Equal(
            Known[0], Assert.Single(JsonSerializer.Deserialize<Page<Row>>("""{"x":[{}],"Rows":[{"Name":"a","Number":1}],"y":{"z":1}}""")!));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"Rows":{}}""")]
    [InlineData("""{"Rows":[""")]
    [InlineData("7")]
    public void What_is_not_a_page_is_a_JsonException(string json) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Page<Row>>(json));

    internal sealed record Row(string Name, int Number);

    private sealed record Holder(Page<Row> Rows, Page<decimal> Amounts);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Page<Row>))]
    [JsonSerializable(typeof(Row))]
    private sealed partial class PageContext : JsonSerializerContext;
}
