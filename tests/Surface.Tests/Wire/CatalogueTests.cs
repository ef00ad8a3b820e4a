using System.Net;
using System.Text.Json;
using CardanoBI.Client;
using CardanoBI.Sandbox;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>All operations over HTTP, called by walking the catalogue.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public async Task Every_operation_answers()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        foreach (OperationMethods methods in OperationMethods.All)
        {
            object answer = await CallAsync(host.Client, methods, withRequest: false);
            Assert.True(methods.Row.IsInstanceOfType(methods.IsList ? ((IEnumerable<object>)answer).First() : answer), methods.Key);
        }

        Assert.Equal(
            DocumentedRoutes.All.Order(StringComparer.Ordinal),
            host.Sandbox.Requests
                .Where(request => request.Operation is not null && request.StatusCode == (int)HttpStatusCode.OK)
                .Select(request => request.Operation!)
                .Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public async Task Method_and_path_of_every_call_are_those_of_api_json_and_no_query_is_sent_unasked()
    {
        IReadOnlyList<SandboxRequest> seen = await RequestsAsync(withRequest: false);

        Assert.Equal(ExpectedRequests.ByTarget.Keys.Order(StringComparer.Ordinal), seen.Select(Target).Order(StringComparer.Ordinal));
        Assert.All(seen, request => Assert.Equal("", request.Query));
    }

    [SharedFact]
    public async Task With_every_optional_parameter_set_the_query_is_that_of_api_json()
    {
        IReadOnlyList<SandboxRequest> seen = await RequestsAsync(withRequest: true);

        Assert.Equal(15, seen.Count);
        Assert.All(seen, request => Assert.Equal(
            ExpectedRequests.Query(ExpectedRequests.ByTarget[Target(request)]),
            request.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal)));
        Assert.Equal(
            ApiFacts.Endpoints.Where(endpoint => ExpectedRequests.Query(endpoint).Any())
                .Select(ExpectedRequests.Target)
                .Order(StringComparer.Ordinal),
            seen.Select(Target).Order(StringComparer.Ordinal));
    }

    [SharedFact]
    public async Task Without_a_token_the_two_polls_answer_and_nothing_else_does()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Client-Api-Key", sandbox.ApiKey);
        foreach ((string target, JsonElement endpoint) in ExpectedRequests.ByTarget)
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri(sandbox.BaseAddress, target[(target.IndexOf(' ') + 1)..]));
            Assert.Equal(
                endpoint.GetProperty("anonymous").GetBoolean() ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(2, ExpectedRequests.ByTarget.Values.Count(endpoint => endpoint.GetProperty("anonymous").GetBoolean()));
    }

    [SharedFact]
    public async Task Every_answer_has_the_kind_and_the_silent_cut_of_api_json()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();
        await host.Client.Core.Blocks.GetLatestAsync();
        using HttpClient http = await RawAccess.ToAsync(host.Sandbox);
        foreach ((string target, JsonElement endpoint) in ExpectedRequests.ByTarget)
        {
            using JsonDocument answer = JsonDocument.Parse(
                await http.GetStringAsync(new Uri(host.Sandbox.BaseAddress, target[(target.IndexOf(' ') + 1)..])));
            Assert.Equal((target, AnswerShape.Expected(endpoint)), (target, AnswerShape.Of(answer.RootElement)));
        }
    }

    [Fact]
    public async Task The_anonymous_operations_never_ask_for_a_token()
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        Page<PollOverview> polls = await host.Client.Core.Polls.GetAsync();
        await host.Client.Core.Polls.GetByPollHashAsync(polls[0].PollHash);

        Assert.Equal(0, host.Sandbox.TokenRequestCount);
    }

    private static string Target(SandboxRequest request) => $"{request.Method} {request.Path}";

    /// <summary>What is sent by every call that api.json knows.</summary>
    private static async Task<IReadOnlyList<SandboxRequest>> RequestsAsync(bool withRequest)
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync();
        foreach (OperationMethods methods in OperationMethods.All.Where(ApiFacts.Has))
            if (!withRequest || methods.RequestType is not null) await CallAsync(host.Client, methods, withRequest);
        return [.. host.Sandbox.Requests.Where(request => !request.Path.EndsWith("/connect/token", StringComparison.Ordinal))];
    }

    private static async Task<object> CallAsync(CardanoBIClient client, OperationMethods methods, bool withRequest)
    {
        var call = (Task)methods.Invoke(
            client,
            withRequest ? methods.GetWithRequest! : methods.Get,
            WireValue.Argument,
            withRequest ? WireValue.Request(methods) : null);
        await call;
        return call.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(call)!;
    }
}
