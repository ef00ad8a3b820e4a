using System.Text.RegularExpressions;

namespace CardanoBI.Client.Tests.Reliability;

/// <summary>Every row of docs/reliability.md, over real sockets.</summary>
public sealed class ReliabilityTests(ReliabilityFixture played) : IClassFixture<ReliabilityFixture>
{
    public static TheoryData<string> RowNames => [.. ReliabilityTable.Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(RowNames))]
    public void The_caller_sees_and_the_servers_count_what_the_row_says(string name)
    {
        ReliabilityCase row = ReliabilityTable.Rows.Single(row => row.Name == name);
        ReliabilityResult result = played.Results[name];

        Assert.True(row.Sees == result.Sees, $"expected {row.Sees}, saw {result.Sees}: {result.Exception}");
        Assert.Equal((row.Requests, row.TokenRequests), (result.Requests, result.TokenRequests));
        // A clock's tick less: the server's date has no fractions of a second, and timers may fire a little early.
        Assert.True(result.Elapsed >= row.Least - TimeSpan.FromMilliseconds(50), $"took {result.Elapsed}");
    }

    [Fact]
    public void The_documentation_has_exactly_these_rows()
    {
        string[] documented = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "reliability.md"))
            .SkipWhile(line => !line.StartsWith("| what goes wrong ", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.Length > 0)];

        Assert.Equal(
            ReliabilityTable.Rows.Select(row => $"| {row.Name} | {row.Sees} | {row.Requests} | {row.TokenRequests} |"), documented);
    }

    [Fact]
    public void The_tests_that_the_documentation_names_are_there()
    {
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reliability.md"));
        (string Type, string Method)[] named =
            [.. Regex.Matches(text, @"\| `(\w+Tests)\.(\w+)` \|").Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        Dictionary<string, Type> types = typeof(ReliabilityTests).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal))
            .DistinctBy(type => type.Name)
            .ToDictionary(type => type.Name);

        Assert.True(named.Length > 15);
        Assert.All(named, test => Assert.NotNull(types[test.Type].GetMethod(test.Method)));
    }

    [Fact]
    public void No_secret_is_told_anywhere()
    {
        string basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Server.LoopbackServer.Key}:{ReliabilityHost.Secret}"));
        string[] exceptions = [.. played.Results.Values.Select(result => result.Exception).OfType<Exception>().Select(Describe)];
        string[] options = [.. played.Results.Values.Select(result => result.Options)];
        IEnumerable<string>[] kinds = [played.Log.Entries, played.Activities, played.Measurements, exceptions, options];

        foreach (string text in kinds.SelectMany(kind => kind))
        {
            Assert.DoesNotContain(ReliabilityHost.Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain(ReliabilityHost.Token, text, StringComparison.Ordinal);
            Assert.DoesNotContain(basic, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_searched_for_secrets_was_really_collected()
    {
        int rows = ReliabilityTable.Rows.Count;
        Exception[] exceptions = [.. played.Results.Values.Select(result => result.Exception).OfType<Exception>()];

        Assert.True(played.Log.Entries.Count > 10 * rows, $"{played.Log.Entries.Count} log entries");
        Assert.True(played.Activities.Count(activity => activity.StartsWith("CardanoBI.Client ", StringComparison.Ordinal)) >= rows);
        Assert.Contains(played.Activities, activity => activity.StartsWith("System.Net.Http ", StringComparison.Ordinal));
        foreach (string instrument in (string[])[
            "cardanobi.client.operation.duration",
            "cardanobi.client.rows",
            "cardanobi.client.retries",
            "cardanobi.client.token_requests",
            "http.client.request.duration",
        ])
        {
            Assert.Contains(played.Measurements, measurement => measurement.StartsWith(instrument, StringComparison.Ordinal));
        }

        Assert.True(exceptions.Length > rows / 2);
        Assert.All(played.Results.Values, result => Assert.Contains("ApiSecret = set", result.Options, StringComparison.Ordinal));

        // The canary stands in answers and in the address: who finds it has looked where a secret could be.
        Assert.Contains(played.Log.Entries, entry => entry.Contains(ReliabilityCase.Canary, StringComparison.Ordinal));
        Assert.Contains(played.Activities, activity => activity.Contains(ReliabilityCase.Canary, StringComparison.Ordinal));
        Assert.Contains(exceptions, exception => Describe(exception).Contains(ReliabilityCase.Canary, StringComparison.Ordinal));
        Assert.Contains(played.Measurements, measurement => measurement.Contains("127.0.0.1", StringComparison.Ordinal));
    }

    /// <summary>All that an exception shows: its text and the properties that hold an answer's.</summary>
    private static string Describe(Exception exception) =>
        exception is CardanoBIException told
            ? $"{exception} {told.Body} {told.RequestId} {told.Problem} {string.Join(' ', told.Headers)} {string.Join(' ', told.Data.Keys.Cast<object>())}"
            : exception.ToString();
}
