using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>
/// No route names a host, climbs, or carries a header, a fragment or a query:
/// each is refused where it stands, and its neighbour is emitted.
/// </summary>
public sealed class HostileRouteTests
{
    [Theory]
    [InlineData("https://evil.example/api/core/things")]
    [InlineData("//evil.example/api/core/things")]
    [InlineData("///evil.example/api/core")]
    [InlineData("/\\evil.example/api/core/things")]
    [InlineData("\\\\evil.example\\api\\core\\things")]
    [InlineData("/api/core@evil.example/things")]
    [InlineData("/api@evil.example/core/things")]
    [InlineData("/api:80/core/things")]
    [InlineData("/api/core/things/http://evil.example")]
    [InlineData("/api/core/things/..")]
    [InlineData("/api/../core/things")]
    [InlineData("/../api/core/things")]
    [InlineData("/api/core/things/./parts")]
    [InlineData("/api/core/things/.../parts")]
    [InlineData("/api/core/things/%2e%2e/treasure")]
    [InlineData("/api/core/things/%2E%2E%2Ftreasure")]
    [InlineData("/api/core/things/%252e%252e/treasure")]
    [InlineData("/api/core/things/..%2ftreasure")]
    [InlineData("/api/core/things/..%5ctreasure")]
    [InlineData("/api/core/things/..;/treasure")]
    [InlineData("/api/core/things/\u2024\u2024/treasure")]
    [InlineData("/api/core/things/\uff0e\uff0e/treasure")]
    [InlineData("/api/core/things\u2215evil")]
    [InlineData("/api/core/things?key=1")]
    [InlineData("/api/core/things/?")]
    [InlineData("/api/core/things#fragment")]
    [InlineData("/api/core/things HTTP/1.1")]
    [InlineData("/api/core/things%0d%0aX-Header:1")]
    [InlineData("/api/core/things\rX-Header:1")]
    [InlineData("/api/core/things\u0085X-Header:1")]
    [InlineData("/api/core/things\0")]
    [InlineData("/api/core/things/{id}{id2}")]
    [InlineData("/api/core/things/{id}.json")]
    [InlineData("/api/core/things/{{id}}")]
    [InlineData("/api/core/things/{id=..}")]
    [InlineData("/api/core/things/{*path}")]
    [InlineData("/api/core/things/{id:alpha}")]
    [InlineData("/api/core/things/{}")]
    [InlineData("/api/core/things/{\u00efd}")]
    [InlineData("/api/core/things/{id\u200b}")]
    [InlineData("/api/core/\u202ethings")]
    [InlineData("/api/core/th\u0131ngs")]
    [InlineData("/API/core/things")]
    [InlineData("/api/{domain}/things")]
    [InlineData("/api/core/{resource}")]
    [InlineData("api/core/things")]
    [InlineData("/api/core/things/\"+x+\"")]
    [InlineData("/api/core/things/\\u002e\\u002e")]
    [InlineData("/api/core/things/")]
    public void Route_is_refused_at_its_place(string route)
    {
        string page = TestPage.With("GET " + route, parameters: null);

        GeneratorRun run = HostileCase.Run(
            [("core-domain/Things.md", page), ("core-domain/Others.md", Diagnostics.DiagnosticCase.OtherEndpoint)]);

        Assert.Contains(
            run.Errors,
            error => error.StartsWith("CBI100", StringComparison.Ordinal) && error.Contains("Things.md(", StringComparison.Ordinal));
        Assert.Equal(
            ["Core.Others.GetAsync"], run.Client.Resources.SelectMany(resource => resource.Operations).Select(operation => operation.Name));
        Assert.DoesNotContain(
            run.Sources.Values,
            source => source.Contains("evil", StringComparison.Ordinal) || source.Contains("treasure", StringComparison.Ordinal));
    }

    [Fact]
    public void Route_of_5000_segments_is_refused() =>
        Assert.Equal(
            ["CBI1002"],
            HostileCase.Run(
                [("Things.md", TestPage.With(
                    "GET /api/core/things" + string.Concat(Enumerable.Range(0, 5000).Select(number => $"/{{p{number}}}")),
                    parameters: null))]).Errors
                .Select(error => error[..7]));
}
