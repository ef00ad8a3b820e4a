using System.Text.Json;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>Recordings of whomever: what is no contradiction is not made one, and what is comes once.</summary>
public sealed class RecordedFormTests : IDisposable
{
    private const string Route = "/api/core/things/7";

    private readonly Docs _docs = Docs.Of("core-domain/Things/Things.md", DifferingPage.Text);
    private readonly List<Dictionary<string, object>> _index = [];

    public RecordedFormTests() => _docs.Write("overlay.yaml", DifferingPage.Overlay);

    [Theory]
    [InlineData("/api/core/things/7/")]
    [InlineData("/API/Core/THINGS/7")]
    [InlineData("GET /api/core/things/{thing_id}?a=1")]
    [InlineData("https://host:4000/api/core/things/7?a=1&b")]
    public async Task A_route_is_known_in_other_spellings(string route)
    {
        Record(route, DifferingPage.Thing(7).Replace("\"size\":9", "\"size\":true", StringComparison.Ordinal));
        Assert.Equal(["CBI1108"], await FindAsync());
    }

    [Theory]
    [InlineData("""{"type":"https://tools.ietf.org/html/rfc7231#section-6.5.4","title":"Not Found","status":404,"traceId":"00-1"}""")]
    [InlineData("""{"type":"x","title":"One or more validation errors occurred.","status":400,"traceId":"1","errors":{"id":["no"]}}""")]
    [InlineData("""{"error":{"code":"","message":"The query is invalid.","details":[],"innererror":{}}}""")]
    [InlineData("""{"Message":"An error","ExceptionMessage":"no","ExceptionType":"T","StackTrace":"at"}""")]
    [InlineData("""{"message":"An error","type":"T","stacktrace":"at"}""")]
    [InlineData("<html>\r\n<head><title>429 Too Many Requests</title></head></html>")]
    [InlineData("<html><head><title>402 Payment Required</title></head></html>")]
    public async Task A_refusal_without_its_status_is_no_row(string body)
    {
        Record("/api/core/things/8", body);
        Record(Route, DifferingPage.Thing(7));
        Assert.DoesNotContain(await FindAsync(), id => id != "CBI1102");
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_refusal_of_the_key_says_nothing_about_pages(int status)
    {
        Record(Route, "", status);
        ToolRun run = await RunAsync();
        Assert.Equal(("", 0), (run.Output, run.ExitCode));
        string notProbed = $"not probed: GET /api/core/things/{{thing_id}}: the server responded with {status}";
        Assert.Contains(notProbed, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "CBI1124")]
    [InlineData(Route, null)]
    public async Task A_refusal_of_an_anonymous_call_counts_unless_another_went_well(string route, string? id)
    {
        _docs.Write("own.yaml", "operations:\n  GET /api/core/things/{thing_id}: { anonymous: true }\n");
        if (route.Length > 0) Record(route, DifferingPage.Thing(7));
        Record(Route, "", 403);
        Assert.Equal(id is null ? [] : [id], await FindAsync("--overlay", _docs.PathOf("own.yaml")));
    }

    [Fact]
    public async Task A_list_counts_before_a_context_where_one_object_is_read()
    {
        string thing = DifferingPage.Thing(7);
        Record(Route, "{\"@odata.context\":\"c\"," + thing[1..]);
        Record(Route, $"[{thing}]");
        string mend = _docs.PathOf("mend.yaml");
        Assert.Equal(["CBI1103"], await FindAsync("--mend", mend));
        Assert.False(File.Exists(mend));
    }

    [Theory]
    [InlineData("/api/core/things/zz", 500, "CBI1121")]
    [InlineData("/api/core/things/zz", 400, "CBI1102")]
    [InlineData("/api/core/things/zz", 404, null)]
    [InlineData(Route, 500, "CBI1102")]
    [InlineData(Route, 429, null)]
    public async Task A_failure_beside_answers_is_of_its_value_or_its_moment(string route, int status, string? id)
    {
        Record(Route, DifferingPage.Thing(7));
        Record(route, "", status);
        Assert.Equal(id is null ? [] : [id], await FindAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\":7,\"si")]
    [InlineData("<html><body>Welcome to nginx!</body></html>")]
    [InlineData("\"half of \\ud83d\"")]
    public async Task A_body_that_is_no_json_is_found_once(string body)
    {
        Record(Route, body);
        Record("/api/core/things/7?again=1", body);
        Assert.Equal(["CBI1122"], await FindAsync());
    }

    [Fact]
    public async Task The_same_route_twice_is_counted_and_found_once()
    {
        string body = DifferingPage.Thing(7).Replace("\"size\":9", "\"size\":null", StringComparison.Ordinal);
        Record(Route, body);
        Record(Route, body);
        ToolRun run = await RunAsync();
        Assert.Single(run.Lines);
        Assert.Contains("null in 2 of 2 rows", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$select=id", "[{\"id\":1}]")]
    [InlineData("select=id", "[{\"id\":1}]")]
    [InlineData("$Select=id", "[{\"id\":1}]")]
    [InlineData("$apply=groupby((size),aggregate($count as n))", "[{\"size\":1,\"n\":7}]")]
    [InlineData("$filter=id eq 9", "[]")]
    [InlineData("$orderby=length(name)", "{\"error\":{\"code\":\"\",\"message\":\"no\"}}")]
    public async Task A_query_that_asks_for_other_rows_says_nothing_about_members(string query, string body)
    {
        Record("/api/core/things", body, query: query);
        Assert.Empty(await FindAsync());
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(500, 1)]
    public async Task Keys_of_a_dictionary_are_found_once(int count, int found)
    {
        string more = string.Concat(Enumerable.Range(0, count).Select(i => $"\"key{i}\":{i},"));
        Record(Route, DifferingPage.Thing(7).Replace("{", "{" + more, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Repeat("CBI1105", found), await FindAsync());
    }

    [Fact]
    public async Task An_index_with_a_byte_order_mark_and_status_as_text_is_read()
    {
        Record(Route, DifferingPage.Thing(7));
        _index[0]["status"] = "200";
        ToolRun run = await RunAsync("\uFEFF");
        Assert.Equal(("", 0), (run.Output, run.ExitCode));
    }

    [Theory]
    [InlineData("0-9 10-19 20-29 20-29", "page-no-clamped")]
    [InlineData("0-6 0-6", "page-no-clamped")]
    [InlineData("0-9 0-9", "")]
    [InlineData("0-9 10-19 20-29", null)]
    [InlineData("0-9 10-16 -", null)]
    [InlineData("0-9 -", null)]
    [InlineData("-", null)]
    [InlineData("0-9", null)]
    [InlineData("7=7 7=7 7=7", null)]
    public async Task Pages_that_were_recorded_tell_how_the_list_is_paged(string pages, string? mend)
    {
        foreach ((int i, string page) in pages.Split(' ').Index())
        {
            IEnumerable<int> ids = page switch
            {
                "-" => [],
                "7=7" => Enumerable.Repeat(7, 10),
                _ when page.Split('-').Select(int.Parse).ToArray() is [int first, int last] => Enumerable.Range(first, last - first + 1),
                _ => throw new ArgumentException(page, nameof(pages)),
            };
            Record("/api/core/pages", DifferingPage.List(ids), query: i == 0 ? null : $"page_no={i + 1}");
        }

        string file = _docs.PathOf("mend.yaml");
        Assert.Equal(mend is null ? [] : ["CBI1114"], await FindAsync("--mend", file));
        Assert.Equal(mend?.Length > 0, File.Exists(file) && File.ReadAllText(file).Contains($"paging: {mend}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_in_another_order_are_another_list()
    {
        Record("/api/core/pages", DifferingPage.List(Enumerable.Range(0, 7)));
        Record("/api/core/pages", DifferingPage.List(Enumerable.Range(0, 7)), query: "order=desc&page_no=2");
        Assert.Empty(await FindAsync());
    }

    [Theory]
    [InlineData("[n, m]", "n", null)]
    [InlineData("[n, m]", "other", "CBI1127")]
    [InlineData("[n, m]", "N", "CBI1127", false)]
    [InlineData("[n, m]", "no word: \u2028", "CBI1127", false)]
    [InlineData("[]", "other", null)]
    public async Task A_value_outside_of_its_set_is_worth_knowing_and_mended(string set, string name, string? id, bool isMended = true)
    {
        _docs.Write("own.yaml", $"types:\n  Thing:\n    properties:\n      name: {{ values: {set} }}\n");
        Record(Route, DifferingPage.Thing(7).Replace("\"n\"", $"\"{name}\"", StringComparison.Ordinal));
        string own = _docs.PathOf("own.yaml"), mend = _docs.PathOf("mend.yaml");
        Assert.Equal(id is null ? [] : [id], await FindAsync("--overlay", own, "--mend", mend));
        Assert.Equal(id is not null && isMended, File.Exists(mend));
        if (File.Exists(mend)) Assert.Empty(await FindAsync("--overlay", own, "--overlay", mend));
    }

    public void Dispose() => _docs.Dispose();

    private void Record(string route, string body, int? status = null, string? query = null)
    {
        string file = $"{_index.Count}.json";
        _docs.Write("recorded/" + file, body);
        var entry = new Dictionary<string, object> { ["route"] = route, ["file"] = file };
        if (status is not null) entry["status"] = status;
        if (query is not null) entry["query"] = query;
        _index.Add(entry);
    }

    private async Task<IReadOnlyList<string>> FindAsync(params string[] more)
    {
        ToolRun run = await RunAsync("", more);
        return [.. run.Lines.Select(line => line[line.IndexOf("CBI", StringComparison.Ordinal)..][..7])];
    }

    private Task<ToolRun> RunAsync(string head = "", params string[] more)
    {
        string index = _docs.PathOf("recorded/index.json");
        File.WriteAllText(index, head + JsonSerializer.Serialize(_index));
        return ToolRun.RunAsync(
            ["probe", _docs.Folder, "--overlay", _docs.PathOf("overlay.yaml"), "--recorded", index, "--notes", .. more]);
    }
}
