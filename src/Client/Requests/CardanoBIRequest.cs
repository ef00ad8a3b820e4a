using System.Buffers;
using System.Globalization;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client;

/// <summary>
/// A GET request to an endpoint that the client has no method for, sent by the client's <c>SendAsync</c>:
/// <c>new CardanoBIRequest("/api/core/accounts/{stake_address}/votes").WithRouteValue("stake_address", address).WithQuery("page_size",
/// 5)</c>.
/// Each step returns a new request and leaves the old one unchanged.
/// </summary>
/// <remarks>
/// It is always a GET: the API only reads, and a call is repeated after a failure, which is safe for requests that change nothing.
/// </remarks>
public sealed class CardanoBIRequest
{
    /// <summary>RFC 3986, 3.3, without the percent sign: an escaped dot would be read as a dot, and could climb out of the path.</summary>
    private static readonly SearchValues<char> RouteCharacters = SearchValues.Create(
        "!$&'()*+,-./0123456789:;=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz{}~");

    private readonly KeyValuePair<string, string>[] _routeValues;
    private readonly KeyValuePair<string, string>[] _query;

    /// <summary>A request without values.</summary>
    /// <param name="route">
    /// The path below the server's base address as its documentation writes it, with placeholders in braces:
    /// <c>/api/core/accounts/{stake_address}/votes</c>. It is the request's name in telemetry and messages, so put values into
    /// placeholders.
    /// </param>
    /// <exception cref="ArgumentException">It is not such a path, but a complete URL, for example, or a path with a query.</exception>
    public CardanoBIRequest(string route)
    {
        Check(route);
        Route = route;
        _routeValues = _query = [];
    }

    private CardanoBIRequest(string route, KeyValuePair<string, string>[] routeValues, KeyValuePair<string, string>[] query) =>
        (Route, _routeValues, _query) = (route, routeValues, query);

    /// <summary>The route, placeholders included.</summary>
    public string Route { get; }

    /// <summary>Sets the value of a placeholder, and replaces a previous one.</summary>
    /// <param name="name">The placeholder without its braces.</param>
    /// <param name="value">The value; it is escaped and cannot leave its segment of the path.</param>
    /// <returns>The request with the value.</returns>
    /// <exception cref="ArgumentException">The route has no such placeholder, or the value is blank.</exception>
    public CardanoBIRequest WithRouteValue(string name, string value)
    {
        Argument.NotBlank(name);
        Argument.NotBlank(value);
        if (!Route.Contains($"{{{name}}}", StringComparison.Ordinal))
            throw new ArgumentException($"The route {Route} has no placeholder {{{name}}}.", nameof(name));
        return new(Route, [.. _routeValues.Where(known => known.Key != name), new(name, value)], _query);
    }

    /// <inheritdoc cref="WithRouteValue(string, string)"/>
    public CardanoBIRequest WithRouteValue(string name, long value) => WithRouteValue(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a query parameter after any others of the same name.</summary>
    /// <param name="name">The name as the server knows it, like <c>page_size</c> or <c>$filter</c>.</param>
    /// <param name="value">The value, not escaped yet; null leaves the parameter out.</param>
    /// <returns>The request with the parameter.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public CardanoBIRequest WithQuery(string name, string? value)
    {
        Argument.NotBlank(name);
        return value is null ? this : new(Route, _routeValues, [.. _query, new(name, value)]);
    }

    /// <inheritdoc cref="WithQuery(string, string)"/>
    public CardanoBIRequest WithQuery(string name, long value) => WithQuery(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="WithQuery(string, string)"/>
    public CardanoBIRequest WithQuery(string name, decimal value) => WithQuery(name, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="WithQuery(string, string)"/>
    public CardanoBIRequest WithQuery(string name, bool value) => WithQuery(name, value ? "true" : "false");

    /// <summary>The method and the route, without values.</summary>
    /// <returns>Like <c>GET /api/core/accounts/{stake_address}/votes</c>.</returns>
    public override string ToString() => $"GET {Route}";

    /// <exception cref="ArgumentException">A placeholder has no value, or the values make a path that cannot be asked for.</exception>
    internal RequestTarget Target()
    {
        int start = Route.IndexOf('{');
        var target = new RequestTargetBuilder(start < 0 ? Route : Route[..start]);
        while (start >= 0)
        {
            int end = Route.IndexOf('}', start), next = Route.IndexOf('{', end);
            string name = Route[(start + 1)..end];
            target.AppendPath(ValueOf(name), name);
            target.AppendLiteral(next < 0 ? Route[(end + 1)..] : Route[(end + 1)..next]);
            start = next;
        }

        foreach ((string name, string value) in _query) target.AppendQuery(name, value);
        return target.Build();
    }

    private string ValueOf(string name)
    {
        foreach ((string known, string value) in _routeValues)
        {
            if (known == name) return value;
        }

        throw new ArgumentException(
            $"The placeholder {{{name}}} of the route {Route} has no value; {nameof(WithRouteValue)} gives it one.");
    }

    private static void Check(string route)
    {
        Argument.NotBlank(route);
        if (!route.StartsWith('/') || route.StartsWith("//", StringComparison.Ordinal))
        {
            throw Wrong(
                "must be a path below the server's base address that begins with one slash, like /api/core/epochs; another server "
                    + "cannot be named, because the API key and the token are sent with the request");
        }

        if (route.AsSpan().ContainsAny('?', '#'))
            throw Wrong($"must not contain a query or a fragment; {nameof(WithQuery)} adds parameters");
        if (route.AsSpan().IndexOfAnyExcept(RouteCharacters) is >= 0 and int place)
        {
            string character = char.IsControl(route[place]) ? $"U+{(int)route[place]:X4}" : $"'{route[place]}'";
            throw Wrong(
                $"must not contain the character {character}; put a placeholder in braces there, whose value "
                    + $"{nameof(WithRouteValue)} escapes");
        }

        if (route.Split('/').AsSpan().IndexOfAny(".", "..") >= 0) throw Wrong("must not contain a segment '.' or '..'");
        int open = -1;
        for (int i = 0; i < route.Length; i++)
        {
            bool isWrong = route[i] == '{' ? open >= 0 : route[i] == '}' && (open < 0 || open + 1 == i);
            if (isWrong) throw Wrong("has braces that do not enclose a name");
            if (route[i] == '{') open = i;
            if (route[i] == '}') open = -1;
        }

        if (open >= 0) throw Wrong("has braces that do not enclose a name");

        static ArgumentException Wrong(string problem) => new($"The route {problem}.", nameof(route));
    }
}
