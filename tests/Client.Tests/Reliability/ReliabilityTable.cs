using System.Globalization;
using System.Text;
using CardanoBI.Client.Tests.Server;
using Polly;
using Polly.Fallback;
using Polly.Hedging;
using Polly.Retry;
using static CardanoBI.Client.Tests.Reliability.ServerFaults;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>All rows of docs/reliability.md, in its order.</summary>
public static class ReliabilityTable
{
    private const string Html = "<html><body>canary-4711</body></html>";

    public static IReadOnlyList<ReliabilityCase> Rows { get; } =
        [.. Refusals(), .. Trouble(), .. Connections(), .. Contents(), .. Tokens(), .. Statuses(), .. Waits(), .. Pipelines()];

    private static IEnumerable<ReliabilityCase> Refusals() =>
    [
        new("400, problem details", "`CardanoBIBadRequestException` 400, parsed problem", 1) { Api = Answers.Text(400, """{"type":"t","title":"canary-4711","status":400,"traceId":"1"}""") },
        new("400, validation problem", "`CardanoBIBadRequestException` 400, parsed problem, fields page_no", 1) { Api = Answers.Text(400, """{"title":"canary-4711","status":400,"errors":{"page_no":["The value 'x' is not valid."]}}""") },
        new("400, bad query option", "`CardanoBIBadRequestException` 400, parsed problem", 1) { Api = Answers.Text(400, """{"message":"canary-4711","ExceptionMessage":"No.","type":"ODataException","stacktrace":"at"}""") },
        new("400, OData error", "`CardanoBIBadRequestException` 400, parsed problem, fields $top", 1) { Api = Answers.Text(400, """{"error":{"code":"1","message":"canary-4711","details":[{"target":"$top","message":"No."}],"innererror":{}}}""") },
        new("401 once", "the row", 2, 2) { Api = Once(Answers.Status(401)) },
        new("401 always", "`CardanoBIAuthenticationException` 401", 2, 2) { Api = Answers.Status(401) },
        new("402, HTML", "`CardanoBIQuotaException` 402, raw body", 1) { Api = Answers.Text(402, Html, "text/html") },
        new("403", "`CardanoBIAuthenticationException` 403", 1) { Api = Answers.Status(403) },
        new("404 with a body", "`CardanoBINotFoundException` 404, parsed problem", 1) { Api = Answers.Text(404, """{"type":"t","title":"canary-4711","status":404,"traceId":"1"}""") },
        new("404 without a body", "`CardanoBINotFoundException` 404", 1) { Api = Answers.Status(404) },
        new("404 of a single object, `OrNullIfNotFoundAsync`", "null", 1) { Api = Answers.Status(404), IsObject = true },
    ];

    private static IEnumerable<ReliabilityCase> Trouble() =>
    [
        new("408 always", "`CardanoBIException` 408", 4) { Api = Answers.Status(408) },
        new("429 once, `Retry-After` in seconds", "the row", 2) { Api = Once(TooManyRequests(() => "1")), Least = TimeSpan.FromSeconds(1) },
        new("429 once, `Retry-After` as a date", "the row", 2)
        {
            Api = Once(TooManyRequests(() => DateTimeOffset.UtcNow.AddSeconds(3).ToString("R", CultureInfo.InvariantCulture))),
            Least = TimeSpan.FromSeconds(1),
        },
        new("429 once, no `Retry-After`", "the row", 2) { Api = Once(TooManyRequests()) },
        new("429 always, `Retry-After: 0`", "`CardanoBIRateLimitException` 429, wait 0 s", 4) { Api = TooManyRequests(() => "0") },
        new("429, `Retry-After` beyond `MaximumDelay`", "`CardanoBIRateLimitException` 429, wait 3600 s", 1) { Api = TooManyRequests(() => "3600") },
        new("500 always, empty", "`CardanoBIException` 500", 4) { Api = Answers.Status(500) },
        new("502 always, HTML", "`CardanoBIException` 502, raw body", 4) { Api = Answers.Text(502, Html, "text/html") },
        new("503 once", "the row", 2) { Api = Once(Answers.Status(503)) },
    ];

    private static IEnumerable<ReliabilityCase> Connections() =>
    [
        new("connection refused", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 0) { IsApiDown = true },
        new("reset before the headers, always", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 4) { Api = Reset },
        new("reset before the headers, once", "the row", 2) { Api = Once(Reset) },
        new("reset in the body, always", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 4) { Api = ResetInBody },
        new("reset in the body, once", "the row", 2) { Api = Once(ResetInBody) },
        new("truncated chunk, always", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 4) { Api = TruncatedChunk },
        new("no response within `AttemptTimeout`, always", "`CardanoBIException`, because of `TimeoutRejectedException`", 4) { Api = Hang, Configure = ShortTry },
        new("no response within `TotalTimeout`", "`CardanoBIException`, because of `TimeoutException`", 1) { Api = Hang, Configure = options => options.Resilience.TotalTimeout = TimeSpan.FromSeconds(3) },
        new("one byte a second, longer than `AttemptTimeout`", "`CardanoBIException`, because of `TimeoutRejectedException`", 4) { Api = Drip, Configure = ShortTry },
    ];

    private static IEnumerable<ReliabilityCase> Contents() =>
    [
        new("larger than the limit", "`CardanoBIResponseException` 200", 1) { Api = Answers.Json(new string(' ', 65 * 1024)) },
        new("gzip bomb", "`CardanoBIResponseException` 200", 1) { Api = GzipBomb },
        new("200, HTML", "`CardanoBIResponseException` 200, at `$`", 1) { Api = Answers.Text(200, Html, "text/html") },
        new("JSON of the wrong content type", "the row", 1) { Api = Answers.Text(200, ReliabilityCase.Rows, "text/plain") },
        new("invalid UTF-8", "`CardanoBIResponseException` 200, at `$[0].policy_hex`", 1) { Api = Bytes([.. "[{\"policy_hex\":\""u8, 0xC3, 0x28, .. "\"}]"u8]) },
        new("byte order mark", "the row", 1) { Api = Bytes([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ReliabilityCase.Rows)]) },
        new("trailing garbage", "`CardanoBIResponseException` 200, at `$`", 1) { Api = Answers.Json(ReliabilityCase.Rows + "x") },
        new("duplicate members", "the row", 1) { Api = Answers.Json(ReliabilityCase.Rows.Replace("\"name\"", "\"name\":\"Zero\",\"name\"", StringComparison.Ordinal)) },
        new("unknown members", "the row", 1) { Api = Answers.Json(ReliabilityCase.Rows.Replace("\"name\"", "\"new\":[{}],\"name\"", StringComparison.Ordinal)) },
        new("missing members", "`CardanoBIResponseException` 200, at `$[0].quantity`", 1) { Api = Answers.Json(ReliabilityCase.Rows.Replace(",\"quantity\":5", "", StringComparison.Ordinal)) },
        new("null where the overlay rules it out", "`CardanoBIResponseException` 200, at `$[0].name`", 1) { Api = Answers.Json(ReliabilityCase.Rows.Replace("\"One\"", "null", StringComparison.Ordinal)) },
        new("a number out of range", "`CardanoBIResponseException` 200, at `$[0].quantity`", 1) { Api = Answers.Json(ReliabilityCase.Rows.Replace(":5", ":79228162514264337593543950336", StringComparison.Ordinal)) },
        new("nested 200 deep", "`CardanoBIResponseException` 200, at `$[0].new[0…`", 1)
        {
            Api = Answers.Json(ReliabilityCase.Rows.Replace(
                "\"name\"", $"\"new\":{new string('[', 200)}{new string(']', 200)},\"name\"", StringComparison.Ordinal)),
        },
    ];

    private static IEnumerable<ReliabilityCase> Tokens() =>
    [
        new("token endpoint down", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 0, 0) { IsIdentityDown = true },
        new("token endpoint slower than `AttemptTimeout`, always", "`CardanoBIException`, because of `TimeoutRejectedException`", 0, 4) { Token = Hang, Configure = ShortTry },
        new("token endpoint 503 once", "the row", 1, 2) { Token = Answers.InTurn(Answers.Status(503), Answers.Json(TokenAnswer(",\"expires_in\":3600"))) },
        new("token endpoint 400", "`CardanoBIAuthenticationException` 400, parsed problem", 0) { Token = Answers.Text(400, """{"error":"canary-4711"}""") },
        new("token endpoint 200, HTML", "`CardanoBIResponseException` 200, at `$`", 0) { Token = Answers.Text(200, Html, "text/html") },
        new("no `expires_in`", "the row", 1) { Token = Answers.Json(TokenAnswer("")) },
        new("`expires_in` of 1", "the row", 1) { Token = Answers.Json(TokenAnswer(",\"expires_in\":1")) },
    ];

    /// <summary>Whatever is wrong with an error's body, the error is the one its status says.</summary>
    private static IEnumerable<ReliabilityCase> Statuses() =>
    [
        new("401 once, in an unsolicited encoding", "the row", 2, 2) { Api = Once(Encoded(401, "br")) },
        new("404 of a single object, in an unsolicited encoding, `OrNullIfNotFoundAsync`", "null", 1) { Api = Encoded(404, "br"), IsObject = true },
        new("429 once, in an unsolicited encoding", "the row", 2) { Api = Once(Encoded(429, "br")) },
        new("503 always, in an unsolicited encoding", "`CardanoBIException` 503", 4) { Api = Encoded(503, "br") },
        new("503 once, whose body never ends", "the row", 2) { Api = Once(Endless(503)), Least = TimeSpan.FromSeconds(2) },
        new("401 once, whose body never ends", "the row", 2, 2) { Api = Once(Endless(401)), Least = TimeSpan.FromSeconds(2) },
        new("500 always, longer than the limit", "`CardanoBIException` 500, raw body", 4) { Api = Answers.Text(500, new string('x', 300 * 1024)) },
        new("200, in an unsolicited encoding", "`CardanoBIResponseException` 200", 1) { Api = Encoded(200, "br") },
        new("200, with 5,000 layers of encoding", "`CardanoBIResponseException` 200", 1) { Api = Encoded(200, string.Join(",", Enumerable.Repeat("gzip", 5000))) },
        new("connection closed before the headers, always", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 4) { Api = Finish },
        new("connection closed before the headers, always, without retries", "`CardanoBIException`, because of `HttpRequestException` or `IOException`", 4)
        {
            Api = Finish, Configure = options => options.Resilience.MaximumRetries = 0,
        },
        new("connection closed before the headers, once", "the row", 2) { Api = Once(Finish) },
    ];

    private static IEnumerable<ReliabilityCase> Waits() =>
    [
        new("429 always, no `Retry-After`", "`CardanoBIRateLimitException` 429", 4) { Api = TooManyRequests() },
        new("429, `Retry-After: 3000000000`", "`CardanoBIRateLimitException` 429, wait 3000000000 s", 1)
        {
            Api = TooManyRequests(() => "3000000000"),
        },
        new("429, `Retry-After: 4` within a `TotalTimeout` of 2 s", "`CardanoBIRateLimitException` 429, wait 4 s", 1)
        {
            Api = TooManyRequests(() => "4"), Configure = options => options.Resilience.TotalTimeout = TimeSpan.FromSeconds(2),
        },
        new("503 once, `Retry-After` as a date, the server's clock two minutes behind", "the row", 2)
        {
            Api = Once(context =>
            {
                DateTimeOffset theirs = DateTimeOffset.UtcNow.AddMinutes(-2);
                context.Response.Headers.Date = theirs.ToString("R", CultureInfo.InvariantCulture);
                context.Response.Headers.RetryAfter = theirs.AddSeconds(2).ToString("R", CultureInfo.InvariantCulture);
                return Answers.Status(503)(context);
            }),
            Least = TimeSpan.FromSeconds(2),
        },
        new("a token store that hangs, within a `TotalTimeout` of 3 s", "the row", 1)
        {
            Configure = options => (options.TokenStore, options.Resilience.TotalTimeout) = (new HangingStore(), TimeSpan.FromSeconds(3)),
        },
        new("`expires_in` as a string", "the row", 1) { Token = Answers.Json(TokenAnswer(",\"expires_in\":\"3600\"")) },
        new("`expires_in` with a fraction", "the row", 1) { Token = Answers.Json(TokenAnswer(",\"expires_in\":3599.5")) },
        new("`expires_in` too large for any number type", "the row", 1) { Token = Answers.Json(TokenAnswer(",\"expires_in\":1e300")) },
    ];

    private static IEnumerable<ReliabilityCase> Pipelines() =>
    [
        new("a pipeline's fallback to `[]`", "0 rows", 1)
        {
            Configure = options =>
                options.Resilience.Pipeline = pipeline => pipeline.AddFallback(new FallbackStrategyOptions<HttpResponseMessage>
                {
                    ShouldHandle = static _ => ValueTask.FromResult(true),
                    FallbackAction = static _ =>
                        Polly.Outcome.FromResultAsValueTask(new HttpResponseMessage { Content = new StringContent("[]") }),
                }),
        },
        new("a pipeline that reads the response before the caller does", "the row", 1)
        {
            Configure = options => options.Resilience.Pipeline = pipeline => pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = static async seen =>
                    (await seen.Outcome.Result!.Content.ReadAsStringAsync()).Contains("busy", StringComparison.Ordinal),
            }),
        },
        new("a pipeline that hedges: the first attempt is slow, the second a 503", "the row", 2)
        {
            Api = Answers.InTurn(
                async context =>
                {
                    await Task.Delay(1000);
                    await Answers.Json(ReliabilityCase.Rows)(context);
                },
                Answers.Status(503)),
            Configure = options => options.Resilience.Pipeline = pipeline => pipeline.AddHedging(new HedgingStrategyOptions<HttpResponseMessage>
            {
                MaxHedgedAttempts = 1,
                Delay = TimeSpan.FromMilliseconds(100),
                ShouldHandle = static seen => ValueTask.FromResult(seen.Outcome.Result is not { IsSuccessStatusCode: true }),
            }),
        },
        new("400 that echoes the secret, JSON-escaped", "`CardanoBIBadRequestException` 400, parsed problem", 1)
        {
            Api = Answers.Text(400, $$"""{"title":"canary-4711 {{string.Concat(ReliabilityHost.Secret.Select(letter => $"\\u{(int)letter:X4}"))}}"}"""),
        },
        new("no response within a pipeline's own timeout", "`CardanoBIException`, because of `TimeoutRejectedException`", 1)
        {
            Api = Hang,
            Configure = options => options.Resilience.Pipeline = pipeline => pipeline.AddTimeout(TimeSpan.FromMilliseconds(1500)),
        },
    ];

    private static string TokenAnswer(string more) => $$"""{"access_token":"{{ReliabilityHost.Token}}"{{more}}}""";

    private static void ShortTry(CardanoBIOptions options) => options.Resilience.AttemptTimeout = TimeSpan.FromMilliseconds(1500);
}
