using System.Text.Json;

namespace CardanoBI.Surface.Tests.Samples;

/// <summary>The comparison itself: what it lets pass, and what it must not.</summary>
public sealed class JsonEquivalenceTests
{
    [Theory]
    [InlineData("""{"a":1.0,"b":[null]}""", """{"b":[null],"a":1}""")]
    [InlineData("7.21E-05", "0.0000721")]
    [InlineData("\"2024-07-11T15:02:18\"", "\"2024-07-11T15:02:18+00:00\"")]
    [InlineData("\"2024-07-11T15:02:18Z\"", "\"2024-07-11T11:02:18-04:00\"")]
    public void The_same_said_otherwise_is_the_same(string expected, string actual) => Assert.Empty(Compare(expected, actual));

    [Theory]
    [InlineData("""{"a":1}""", """{}""")]
    [InlineData("""{}""", """{"a":null}""")]
    [InlineData("[1,2]", "[1]")]
    [InlineData("141738338747111456", "141738338747111460")]
    [InlineData("\"2024-07-11T15:02:18\"", "\"2024-07-11T15:02:18-04:00\"")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("null", "0")]
    public void What_was_lost_invented_rounded_or_shifted_is_seen(string expected, string actual) =>
        Assert.Single(Compare(expected, actual));

    private static IEnumerable<string> Compare(string expected, string actual)
    {
        using JsonDocument left = JsonDocument.Parse(expected), right = JsonDocument.Parse(actual);
        return [.. JsonEquivalence.Differences(left.RootElement, right.RootElement)];
    }
}
