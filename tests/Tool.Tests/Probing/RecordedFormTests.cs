using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>Recordings of whomever: what is no contradiction is not made one, and what is comes once.</summary>
public sealed class RecordedFormTests : IDisposable
{
    private const string Route = "/api/core/things/7";

    private readonly RecordedFolder _recorded = new();

    [Theory]
    [InlineData("/api/core/things/7/")]
    [InlineData("/API/Core/THINGS/7")]
    [InlineData("GET /api/core/things/{thing_id}?a=1")]
    [InlineData("https://host:4000/api/core/things/7?a=1&b")]
    public async Task A_route_is_known_in_other_spellings(string route)
    {
        _recorded.Record(route, DifferingPage.Thing(7).Replace("\"size\":9", "\"size\":true", StringComparison.Ordinal));
        Assert.Equal(["CBI1108"], await _recorded.FindAsync());
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
        _recorded.Record("/api/core/things/8", body);
        _recorded.Record(Route, DifferingPage.Thing(7));
        Assert.DoesNotContain(await _recorded.FindAsync(), id => id != "CBI1102");
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_refusal_of_the_key_says_nothing_about_pages(int status)
    {
        _recorded.Record(Route, "", status);
        ToolRun run = await _recorded.RunAsync();
        Assert.Equal(("", 0), (run.Output, run.ExitCode));
        string notProbed = $"not probed: GET /api/core/things/{{thing_id}}: the server responded with {status}";
        Assert.Contains(notProbed, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "CBI1124")]
    [InlineData(Route, null)]
    public async Task A_refusal_of_an_anonymous_call_counts_unless_another_went_well(string route, string? id)
    {
        _recorded.Docs.Write("own.yaml", "operations:\n  GET /api/core/things/{thing_id}: { anonymous: true }\n");
        if (route.Length > 0) _recorded.Record(route, DifferingPage.Thing(7));
        _recorded.Record(Route, "", 403);
        Assert.Equal(id is null ? [] : [id], await _recorded.FindAsync("--overlay", _recorded.Docs.PathOf("own.yaml")));
    }

    [Fact]
    public async Task A_list_counts_before_a_context_where_one_object_is_read()
    {
        string thing = DifferingPage.Thing(7);
        _recorded.Record(Route, "{\"@odata.context\":\"c\"," + thing[1..]);
        _recorded.Record(Route, $"[{thing}]");
        string mend = _recorded.Docs.PathOf("mend.yaml");
        Assert.Equal(["CBI1103"], await _recorded.FindAsync("--mend", mend));
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
        _recorded.Record(Route, DifferingPage.Thing(7));
        _recorded.Record(route, "", status);
        Assert.Equal(id is null ? [] : [id], await _recorded.FindAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"id\":7,\"si")]
    [InlineData("<html><body>Welcome to nginx!</body></html>")]
    [InlineData("\"half of \\ud83d\"")]
    public async Task A_body_that_is_no_json_is_found_once(string body)
    {
        _recorded.Record(Route, body);
        _recorded.Record("/api/core/things/7?again=1", body);
        Assert.Equal(["CBI1122"], await _recorded.FindAsync());
    }

    /// <summary>As the client does: each of two is read, white space and order mean nothing, and 64 levels are the most.</summary>
    [Theory]
    [InlineData("\"size\":9", "\"size\":8,\"size\":9", null)]
    [InlineData("\"size\":9", "\"size\":\"9\",\"size\":9", "CBI1108")]
    [InlineData("\"size\":9", "\"size\":null,\"size\":9", "CBI1107")]
    [InlineData("\"size\":9", "\"size\":9,\"@odata.id\":\"x\"", null)]
    [InlineData("\"size\":9", "\"s\\u0069ze\":9", null)]
    [InlineData("\"size\":9", "\"size\" : 9 \r\n\t", null)]
    [InlineData("\"size\":9", "\"size\":-9", null)]
    [InlineData("\"price\":1.5", "\"price\":-15E-1", null)]
    [InlineData("\"name\":\"n\"", "\"name\":\"12\"", null)]
    [InlineData("\"name\":\"n\"", "\"name\":12", "CBI1108")]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"2024-07-11T15:02:18.1234567\"", null)]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"2024-07-11T15:02:18+02:00\"", "CBI1113")]
    [InlineData("\"made\":\"2024-07-11T15:02:18\"", "\"made\":\"2024-07-11\"", "CBI1111")]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":[]", null)]
    [InlineData("\"tags\":[\"a\"]", "\"tags\":[\"a\",1,{}]", "CBI1108")]
    [InlineData("{", "\uFEFF{", null)]
    public async Task One_row_is_judged_as_the_client_reads_it(string old, string @new, string? id)
    {
        _recorded.Record(Route, DifferingPage.Thing(7).Replace(old, @new, StringComparison.Ordinal));
        Assert.Equal(id is null ? [] : [id], await _recorded.FindAsync());
    }

    [Theory]
    [InlineData(63, "CBI1105")]
    [InlineData(64, "CBI1122")]
    public async Task What_is_too_deep_for_the_client_is_found(int depth, string id)
    {
        string deep = new string('[', depth) + new string(']', depth);
        _recorded.Record(Route, DifferingPage.Thing(7).Replace("{", $"{{\"more\":{deep},", StringComparison.Ordinal));
        Assert.Equal([id], await _recorded.FindAsync());
    }

    [Fact]
    public async Task The_same_route_twice_is_counted_and_found_once()
    {
        string body = DifferingPage.Thing(7).Replace("\"size\":9", "\"size\":null", StringComparison.Ordinal);
        _recorded.Record(Route, body);
        _recorded.Record(Route, body);
        ToolRun run = await _recorded.RunAsync();
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
        _recorded.Record("/api/core/things", body, query: query);
        Assert.Empty(await _recorded.FindAsync());
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(500, 1)]
    public async Task Keys_of_a_dictionary_are_found_once(int count, int found)
    {
        string more = string.Concat(Enumerable.Range(0, count).Select(i => $"\"key{i}\":{i},"));
        _recorded.Record(Route, DifferingPage.Thing(7).Replace("{", "{" + more, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Repeat("CBI1105", found), await _recorded.FindAsync());
    }

    [Fact]
    public async Task An_index_with_a_byte_order_mark_and_status_as_text_is_read()
    {
        _recorded.Record(Route, DifferingPage.Thing(7));
        _recorded.Index[0]["status"] = "200";
        ToolRun run = await _recorded.RunAsync("\uFEFF");
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
            _recorded.Record("/api/core/pages", DifferingPage.List(ids), query: i == 0 ? null : $"page_no={i + 1}");
        }

        string file = _recorded.Docs.PathOf("mend.yaml");
        Assert.Equal(mend is null ? [] : ["CBI1114"], await _recorded.FindAsync("--mend", file));
        Assert.Equal(mend?.Length > 0, File.Exists(file) && File.ReadAllText(file).Contains($"paging: {mend}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_in_another_order_are_another_list()
    {
        _recorded.Record("/api/core/pages", DifferingPage.List(Enumerable.Range(0, 7)));
        _recorded.Record("/api/core/pages", DifferingPage.List(Enumerable.Range(0, 7)), query: "order=desc&page_no=2");
        Assert.Empty(await _recorded.FindAsync());
    }

    [Theory]
    [InlineData("[n, m]", "n", null)]
    [InlineData("[n, m]", "other", "CBI1127")]
    [InlineData("[n, m]", "N", "CBI1127", false)]
    [InlineData("[n, m]", "no word: \u2028", "CBI1127", false)]
    [InlineData("[]", "other", null)]
    public async Task A_value_outside_of_its_set_is_worth_knowing_and_mended(string set, string name, string? id, bool isMended = true)
    {
        _recorded.Docs.Write("own.yaml", $"types:\n  Thing:\n    properties:\n      name: {{ values: {set} }}\n");
        _recorded.Record(Route, DifferingPage.Thing(7).Replace("\"n\"", $"\"{name}\"", StringComparison.Ordinal));
        string own = _recorded.Docs.PathOf("own.yaml"), mend = _recorded.Docs.PathOf("mend.yaml");
        Assert.Equal(id is null ? [] : [id], await _recorded.FindAsync("--overlay", own, "--mend", mend));
        Assert.Equal(id is not null && isMended, File.Exists(mend));
        if (File.Exists(mend)) Assert.Empty(await _recorded.FindAsync("--overlay", own, "--overlay", mend));
    }

    public void Dispose() => _recorded.Dispose();
}
