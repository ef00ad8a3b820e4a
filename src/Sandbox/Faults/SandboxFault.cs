using System.Globalization;
using System.Text;
using CardanoBI.Sandbox.Answers;
using CardanoBI.Sandbox.Faults;

namespace CardanoBI.Sandbox;

/// <summary>
/// A fault, and the requests that it hits. <c>sandbox.InjectFault(SandboxFault.Status(503) with { Times = 2 })</c> fails the next two
/// requests; <see cref="Times"/>, <see cref="Operation"/>, <see cref="InjectionRate"/> and <see cref="ForTokenRequests"/> may be combined.
/// </summary>
public sealed record SandboxFault
{
    private SandboxFault(FaultKind kind) => Kind = kind;

    /// <summary>How many requests it hits before it ends, from 1; null for no limit. Default: null.</summary>
    public int? Times { get; init; }

    /// <summary>
    /// The operation it hits, as <see cref="CardanoBISandbox.RequestsByOperation"/> names it (<c>GET /api/core/polls</c>);
    /// null for all operations and unknown paths.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>
    /// The share of these requests that it hits, above 0 and at most 1, spread evenly: 0.01 hits every hundredth. Default: 1.
    /// </summary>
    public double InjectionRate { get; init; } = 1;

    /// <summary>Whether it hits the identity server's token endpoint instead of the API.</summary>
    public bool ForTokenRequests { get; init; }

    internal FaultKind Kind { get; }

    internal int StatusCode { get; private init; }

    internal string? ContentType { get; private init; }

    internal ReadOnlyMemory<byte> Body { get; private init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    internal TimeSpan Time { get; private init; }

    internal int Permits { get; private init; }

    internal string? Column { get; private init; }

    /// <summary>Responds with a status and a text of your choice, whatever the request.</summary>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <param name="body">The body; empty for none.</param>
    /// <param name="contentType">The content type of the body.</param>
    /// <param name="headers">Additional headers.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is out of range.</exception>
    public static SandboxFault Status(
        int statusCode,
        string body = "",
        string contentType = "application/json",
        params KeyValuePair<string, string>[] headers) =>
        Bytes(statusCode, Encoding.UTF8.GetBytes(body ?? throw new ArgumentNullException(nameof(body))), contentType, headers);

    /// <summary>
    /// As <see cref="Status"/>, with bytes that need not be text, such as a compressed body with its <c>Content-Encoding</c>.
    /// </summary>
    /// <param name="statusCode">From 200 to 599.</param>
    /// <param name="body">The body; empty for none.</param>
    /// <param name="contentType">The content type of the body.</param>
    /// <param name="headers">Additional headers.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is out of range.</exception>
    public static SandboxFault Bytes(
        int statusCode, ReadOnlyMemory<byte> body, string contentType, params KeyValuePair<string, string>[] headers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        return new SandboxFault(FaultKind.Answer)
        {
            StatusCode = statusCode,
            Body = body,
            ContentType = body.IsEmpty ? null : contentType,
            Headers = [.. headers],
        };
    }

    /// <summary>Responds with 429 and the gateway's HTML page, whatever the rate.</summary>
    /// <param name="retryAfter">
    /// The value of <c>Retry-After</c>, in whole seconds; null for no such header, as on the real gateway.
    /// </param>
    /// <returns>The fault.</returns>
    public static SandboxFault TooManyRequests(TimeSpan? retryAfter = null) =>
        Gateway(429, retryAfter is TimeSpan time ? [new("Retry-After", Seconds(time))] : []);

    /// <summary>Responds with 402 and the gateway's HTML page: the quota of the API key is used up.</summary>
    /// <returns>The fault.</returns>
    public static SandboxFault QuotaExceeded() => Gateway(402);

    /// <summary>
    /// Puts a null into a column that the server's own model does not allow to be null, such as <c>vrf_key</c> in a block of the Byron
    /// era: a response with that column is an empty 500, or on OData routes a truncated 200. A <c>$select</c> without the column
    /// works as usual.
    /// </summary>
    /// <param name="column">The column's wire name.</param>
    /// <returns>The fault.</returns>
    public static SandboxFault UnexpectedNull(string column)
    {
        ArgumentException.ThrowIfNullOrEmpty(column);
        return new SandboxFault(FaultKind.UnexpectedNull) { Column = column };
    }

    /// <summary>
    /// Lets a number of requests through in each window of time and responds to the others with 429 and a <c>Retry-After</c> of the time
    /// left in the window.
    /// </summary>
    /// <param name="permits">How many requests pass per window, from 1.</param>
    /// <param name="window">The length of a window, from 100 ms; the first one begins with the first request.</param>
    /// <returns>The fault. <see cref="Times"/> counts the refused requests.</returns>
    public static SandboxFault RateLimit(int permits, TimeSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permits, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, TimeSpan.FromMilliseconds(100));
        return new SandboxFault(FaultKind.RateLimit) { Permits = permits, Time = window };
    }

    /// <summary>Responds as usual, but later.</summary>
    /// <param name="delay">How much later, from 0.</param>
    /// <returns>The fault.</returns>
    public static SandboxFault Delay(TimeSpan delay) => new(FaultKind.Delay) { Time = NotNegative(delay) };

    /// <summary>Sends the headers at once and the body byte by byte.</summary>
    /// <param name="interval">The time between two bytes, from 0.</param>
    /// <returns>The fault.</returns>
    public static SandboxFault Drip(TimeSpan interval) => new(FaultKind.Drip) { Time = NotNegative(interval) };

    /// <summary>Closes the connection without a response. The log shows status 0.</summary>
    /// <returns>The fault.</returns>
    /// <remarks>On a connection that was used before, some clients silently send the request again.</remarks>
    public static SandboxFault Reset() => new(FaultKind.Reset);

    /// <summary>Announces the whole body, sends half of it, and closes the connection. Without a body, nothing is sent.</summary>
    /// <returns>The fault.</returns>
    public static SandboxFault Cut() => new(FaultKind.Cut);

    /// <summary>Invalidates every token that was issued, then responds: with 401, unless the operation needs no token.</summary>
    /// <returns>The fault.</returns>
    public static SandboxFault ExpiredTokens() => new(FaultKind.ExpiredTokens);

    internal static string Seconds(TimeSpan time) => ((long)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range; the message names it.</exception>
    internal void Validate()
    {
        if (Times is int times) ArgumentOutOfRangeException.ThrowIfLessThan(times, 1, nameof(Times));
        if (!(InjectionRate > 0 && InjectionRate <= 1))
            throw new ArgumentOutOfRangeException(nameof(InjectionRate), InjectionRate, "InjectionRate must be above 0 and at most 1.");
        if (ForTokenRequests && Operation is not null)
            throw new ArgumentException("ForTokenRequests and Operation cannot be combined.", nameof(Operation));
    }

    private static SandboxFault Gateway(int statusCode, params KeyValuePair<string, string>[] headers)
    {
        Answer page = GatewayPage.Of(statusCode);
        return Bytes(statusCode, page.Body, page.ContentType!, headers);
    }

    private static TimeSpan NotNegative(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return time;
    }
}
