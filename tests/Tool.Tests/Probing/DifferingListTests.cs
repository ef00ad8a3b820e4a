namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// A server whose lists differ from its pages in one way, in paging, in rows, in options or in windows: it is found once, at the cell or
/// the entry that says otherwise, and the overlay that the probe writes mends it where an overlay can.
/// </summary>
public sealed class DifferingListTests
{
    [Fact]
    public async Task Pages_that_repeat_the_last_one_are_found_and_mended()
    {
        using Differing server = new Differing().With(Differing.Pages, (query, _) =>
            (200, Differing.Paged(query, all: 30, isClamped: true)));
        Assert.Equal(["CBI1114 at 'page_no'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task Pages_that_are_not_heeded_are_found_and_mended_where_skip_is()
    {
        using Differing server = new Differing().With(Differing.Pages, (query, _) => (200, Differing.Things20(query)));
        Assert.Equal(["CBI1114 at 'page_no'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(15, 10)]
    [InlineData(25, 20)]
    public async Task A_page_of_another_size_is_found_at_its_cell(int most, int usual)
    {
        using Differing server = new Differing().With(Differing.Pages, (query, _) =>
            (200, Differing.Paged(query, all: 60, isClamped: false, most, usual)));
        string found = Assert.Single(await server.FindAsync());
        Assert.StartsWith("CBI1120 at 'How many rows", found, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(server.Mend));
    }

    [Fact]
    public async Task Rows_that_come_on_two_pages_are_found_and_mended()
    {
        using Differing server = new Differing().With(Differing.Pages, (query, _) => (200, query switch
        {
            _ when query.GetValueOrDefault("page_size") == "25" && query["page_no"] == "2" => DifferingPage.List(Enumerable.Range(23, 25)),
            _ => Differing.Paged(query, all: 60, isClamped: false),
        }));
        Assert.Equal(["CBI1119 at 'GET /api/core/pages'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    /// <summary>The client ends at a page with fewer rows than it was told, and reads on after one with more.</summary>
    [Theory]
    [InlineData(10, "CBI1115")]
    [InlineData(30, "CBI1126")]
    public async Task A_list_that_is_cut_off_elsewhere_is_found_at_the_overlay_and_mended(int cap, string id)
    {
        using Differing server = new Differing().With(Differing.Things, (query, _) => (200, Differing.Things20(query, cap)));
        Assert.Equal([$"{id} at 'GET /api/core/things'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Theory]
    [InlineData("$skip")]
    [InlineData("$top")]
    [InlineData("$select")]
    [InlineData("$filter")]
    [InlineData("$orderby")]
    public async Task An_option_that_is_not_honoured_is_found_at_the_overlay_and_mended(string option)
    {
        using Differing server = new Differing().With(Differing.Things, (query, _) =>
        {
            query.Remove(option);
            return (200, Differing.Things20(query));
        });
        Assert.Equal(["CBI1116 at 'GET /api/core/things'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    /// <summary>Some are asked for together; the others must not be blamed for one that the server refuses.</summary>
    [Theory]
    [InlineData("$top")]
    [InlineData("$select")]
    [InlineData("$filter")]
    [InlineData("$orderby")]
    public async Task An_option_that_is_refused_is_found_and_no_other_is_taken_away(string option)
    {
        using Differing server = new Differing().With(
            Differing.Things, (query, _) => query.ContainsKey(option) ? (400, "{}") : (200, Differing.Things20(query)));
        Assert.Equal(["CBI1116 at 'GET /api/core/things'"], await server.FindAsync());
        string mend = File.ReadAllText(server.Mend);
        string query = mend[mend.IndexOf("query:", StringComparison.Ordinal)..].Split('\n')[0];
        Assert.All(
            new[] { "$top", "$select", "$filter", "$orderby", "$skip" },
            known => Assert.Equal(known != option, query.Split('#')[0].Contains(known[1..], StringComparison.Ordinal)));
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Theory]
    [InlineData("type: Thing, query: [skip]")]
    [InlineData("type: Thing, query: []")]
    [InlineData("type: Thing")]
    public async Task A_limit_that_nothing_speaks_of_is_found_and_mended(string said)
    {
        using var server = new Differing { ThingsSaid = said };
        Assert.Equal(["CBI1126 at 'GET /api/core/things'"], await server.FindAsync());
        Assert.Contains("rows: 20", File.ReadAllText(server.Mend), StringComparison.Ordinal);
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_list_that_ends_says_nothing_about_a_limit()
    {
        using Differing server = new Differing { ThingsSaid = "type: Thing, query: [skip]" }.With(Differing.Things, (query, _) =>
            (200, DifferingPage.List(Enumerable.Range(0, 7).Skip(int.Parse(query.GetValueOrDefault("$skip", "0"))))));
        Assert.Empty(await server.FindAsync());
    }

    [Fact]
    public async Task A_filter_that_finds_none_of_the_rows_that_are_there_is_not_honoured()
    {
        using Differing server = new Differing().With(
            Differing.Things, (query, _) => (200, query.ContainsKey("$filter") ? "[]" : Differing.Things20(query)));
        Assert.Equal(["CBI1116 at 'GET /api/core/things'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_filter_that_finds_none_while_the_list_moves_on_says_nothing()
    {
        int asked = 0;
        using Differing server = new Differing().With(Differing.Things, (query, _) =>
            (200, query.ContainsKey("$filter") ? "[]" : Differing.Things20(query).Replace("\"n\"", $"\"{asked++}\"", StringComparison.Ordinal)));
        Assert.Empty(await server.FindAsync());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_of_a_moment_says_nothing_about_options(int status)
    {
        using Differing server = new Differing().With(
            Differing.Things, (query, _) => query.ContainsKey("$select") || query.ContainsKey("$filter") || query.ContainsKey("$orderby")
                ? (status, "")
                : (200, Differing.Things20(query)));
        Assert.Empty(await server.FindAsync());
    }

    [Fact]
    public async Task Rows_behind_a_cut_that_nothing_reads_are_worth_knowing()
    {
        using var server = new Differing("operations:\n  GET /api/core/things: { query: [select] }\n");
        Assert.Equal(["CBI1117 at 'GET /api/core/things'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_window_that_nothing_speaks_of_is_found_and_mended()
    {
        using var server = new Differing { HasWindow = false };
        Assert.Equal(["CBI1118 at 'depth'"], await server.FindAsync());
        Assert.Empty(await server.FindAsync(isMended: true));
    }

    [Fact]
    public async Task A_window_that_is_none_is_worth_knowing()
    {
        using Differing server = new Differing().With(Differing.Window, (query, _) =>
        {
            int count = int.Parse(query.GetValueOrDefault("depth", "4"));
            int skip = int.Parse(query.GetValueOrDefault("$skip", "0"));
            return (200, DifferingPage.List(Enumerable.Range(skip, Math.Min(8, count))));
        });
        Assert.Equal(["CBI1125 at 'GET /api/core/window'"], await server.FindAsync());
    }

    [Theory]
    [InlineData(4, 20)]
    [InlineData(2, 8)]
    public async Task A_depth_with_other_limits_is_found_at_its_cell(int usual, int most)
    {
        using Differing server = new Differing().With(Differing.Window, (query, _) => (200, Differing.Windowed(query, usual, most)));
        string found = Assert.Single(await server.FindAsync());
        Assert.StartsWith("CBI1120 at 'How many blocks", found, StringComparison.Ordinal);
    }
}
