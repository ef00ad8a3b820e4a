using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CardanoBI.Client;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Samples;

/// <summary>Every documented answer, read through its operation and written again, says what it said, in a zone that is not UTC.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Operations => [.. OperationMethods.All.Select(methods => methods.Key)];

    public static TheoryData<string> WrongKinds => [.. WrongKind.All.Select(sample => sample.Operation)];

    [Fact]
    public void These_tests_run_where_local_time_is_not_UTC()
    {
        // Set by not-utc.runsettings for the whole process.
        Assert.Equal("America/New_York", Environment.GetEnvironmentVariable("TZ"));
        Assert.Equal(TimeSpan.FromHours(-4), TimeZoneInfo.Local.GetUtcOffset(new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.Zero)));
        Assert.Equal(11, new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.Zero).LocalDateTime.Hour);
    }

    [Fact]
    public void Every_operation_has_a_sample_and_every_sample_an_operation() =>
        Assert.Equal(
            OperationMethods.All.Select(methods => methods.Key).Order(StringComparer.Ordinal),
            DocumentedSamples.OfSpec.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_page_s_sample_comes_back_as_it_was(string operation)
    {
        if (WrongKind.All.SingleOrDefault(wrong => wrong.Operation == operation) is { } wrong)
            AssertRoundTrip(operation, wrong.ToReal(JsonNode.Parse(DocumentedSamples.OfSpec[operation])!).ToJsonString());
        else
            AssertRoundTrip(operation, DocumentedSamples.OfSpec[operation]);
    }

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public void A_sample_of_the_wrong_kind_is_refused_as_it_stands(string operation) =>
        Assert.Throws<CardanoBIResponseException>(() => Read(operation, DocumentedSamples.OfSpec[operation]));

    [SharedFact]
    public void The_samples_of_the_wrong_kind_are_those_that_api_json_finds()
    {
        IEnumerable<string> expected = ApiFacts.Endpoints
            .Where(endpoint => ApiFacts.Text(endpoint, "response") != KindShown(DocumentedSamples.OfSpec[ApiFacts.Key(endpoint)]))
            .Select(ApiFacts.Key);

        Assert.Equal(
            expected.Order(StringComparer.Ordinal), WrongKind.All.Select(sample => sample.Operation).Order(StringComparer.Ordinal));
        Assert.Equal(5, WrongKind.All.Count);
    }

    [SharedFact]
    public void Samples_of_earlier_pages_come_back_as_they_were()
    {
        Assert.Equal(4, DocumentedSamples.Earlier.Count);
        Assert.All(DocumentedSamples.Earlier, sample => AssertRoundTrip(sample.Key, sample.Value));
    }

    [SharedFact]
    public void Samples_in_api_json_come_back_as_they_were_too() =>
        Assert.All(
            ApiFacts.Endpoints.Where(endpoint => WrongKind.All.All(wrong => wrong.Operation != ApiFacts.Key(endpoint))
                && ApiFacts.Key(endpoint) != UndocumentedMember.Operation),
            endpoint => AssertRoundTrip(ApiFacts.Key(endpoint), DocumentedSamples.Without(ApiFacts.Text(endpoint, "sample_200"))));

    [SharedFact]
    public void The_one_member_that_a_sample_shows_and_no_table_and_no_server_has_is_not_kept()
    {
        string sample = DocumentedSamples.Without(
            ApiFacts.Text(ApiFacts.Endpoints.Single(endpoint => ApiFacts.Key(endpoint) == UndocumentedMember.Operation), "sample_200"));

        Assert.All(
            Differences(UndocumentedMember.Operation, sample),
            difference => Assert.EndsWith($".{UndocumentedMember.Name} was lost", difference, StringComparison.Ordinal));
    }

    private static void AssertRoundTrip(string operation, string json) => Assert.Empty(Differences(operation, json));

    private static List<string> Differences(string operation, string json)
    {
        object value = Read(operation, json)!;
        using JsonDocument expected = JsonDocument.Parse(Bare(json)),
            actual = JsonDocument.Parse(value is IEnumerable rows ? Array(rows) : JsonSerializer.Serialize(value, value.GetType()));
        return [.. JsonEquivalence.Differences(expected.RootElement, actual.RootElement)];
    }

    /// <summary>A page's rows alone; of the page, System.Text.Json makes an object.</summary>
    private static string Array(IEnumerable rows) =>
        $"[{string.Join(',', rows.Cast<object?>().Select(row => JsonSerializer.Serialize(row, row?.GetType() ?? typeof(object))))}]";

    private static object? Read(string operation, string json) =>
        OperationMethods.All.Single(methods => methods.Key == operation).Operation.ReadResponse(Encoding.UTF8.GetBytes(json));

    /// <summary>What an answer holds beside OData's own words about it.</summary>
    private static string Bare(string json)
    {
        JsonNode node = JsonNode.Parse(json)!;
        if (node is not JsonObject whole || !whole.ContainsKey("@odata.context")) return json;
        if (whole.TryGetPropertyValue("value", out JsonNode? rows)) return rows!.ToJsonString();
        foreach (string name in whole.Select(member => member.Key)
            .Where(name => name.StartsWith("@odata.", StringComparison.Ordinal))
            .ToArray())
        {
            whole.Remove(name);
        }

        return whole.ToJsonString();
    }

    private static string KindShown(string sample)
    {
        JsonNode node = JsonNode.Parse(sample)!;
        return node is JsonArray ? "array"
            : !node.AsObject().ContainsKey("@odata.context") ? "object"
            : node["value"] is JsonArray ? "odata-collection" : "odata-entity";
    }

    /// <summary>The page's own slip: see facts/docs-format.md.</summary>
    private static class UndocumentedMember
    {
        public const string Operation = "GET /api/core/epochs/{epoch_no}/stakes/pools/{pool_hash}";
        public const string Name = "epoch_no";
    }
}
