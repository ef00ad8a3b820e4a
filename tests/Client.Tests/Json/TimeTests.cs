using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json;

[Collection(nameof(MachineZone))]
public class TimeTests
{
    [Theory]
    [InlineData("2024-07-11T15:02:18", 0)]
    [InlineData("2024-07-11T15:02:18Z", 0)]
    [InlineData("2024-07-11T15:02:18.1Z", 1_000_000)]
    [InlineData("2024-07-11T15:02:18.12345", 1_234_500)]
    [InlineData("2024-07-11T15:02:18.123456", 1_234_560)]
    [InlineData("2024-07-11T15:02:18.1234567Z", 1_234_567)]
    public void A_time_without_a_zone_or_with_Z_is_UTC(string text, int ticks)
    {
        DateTimeOffset time = JsonText.Read($"\"{text}\"", JsonReader.DateTimeOffset);

        Assert.Equal(TimeSpan.Zero, time.Offset);
        Assert.Equal(new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.Zero).AddTicks(ticks), time);
    }

    [Theory]
    [InlineData("+02:00", 120)]
    [InlineData("-05:30", -330)]
    [InlineData("+14:00", 840)]
    [InlineData("-00:00", 0)]
    public void A_written_offset_is_kept(string zone, int minutes) =>
        Assert.Equal(
            new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.FromMinutes(minutes)),
            JsonText.Read($"\"2024-07-11T15:02:18{zone}\"", JsonReader.DateTimeOffset));

    [Fact]
    public void The_machines_own_zone_plays_no_part()
    {
        using MachineZone newYork = MachineZone.NewYork();

        DateTimeOffset time = JsonText.Read("\"2024-07-11T15:02:18\"", JsonReader.DateTimeOffset);

        Assert.Equal(TimeSpan.Zero, time.Offset);
        Assert.Equal(new DateTime(2024, 7, 11, 15, 2, 18, DateTimeKind.Utc), time.UtcDateTime);
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("2024-02-29T00:00:00Z")]
    public void Times_at_the_edges_are_read(string text) => JsonText.Read($"\"{text}\"", JsonReader.DateTimeOffset);

    [Theory]
    [InlineData("")]
    [InlineData("2024-07-11")]
    [InlineData("2024-07-11 15:02:18")]
    [InlineData("2024-07-11T15:02")]
    [InlineData("2024-07-11T15:02:18.")]
    [InlineData("2024-07-11T15:02:18.12345678")]
    [InlineData("2024-07-11T15:02:18.1x")]
    [InlineData("2024-07-11T15:02:18z")]
    [InlineData("2024-07-11T15:02:18Z ")]
    [InlineData("2024-07-11T15:02:18+2")]
    [InlineData("2024-07-11T15:02:18+14:01")]
    [InlineData("2024-07-11T15:02:18+02:60")]
    [InlineData("2024-07-11T24:00:00")]
    [InlineData("2024-07-11T15:60:18")]
    [InlineData("2024-07-11T15:02:60")]
    [InlineData("2023-02-29T00:00:00")]
    [InlineData("2024-00-11T15:02:18")]
    [InlineData("2024-13-11T15:02:18")]
    [InlineData("0000-01-01T00:00:00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("-024-07-11T15:02:18")]
    [InlineData("٢٠٢٤-07-11T15:02:18")]
    public void What_is_no_such_time_is_refused(string text)
    {
        CardanoBIResponseException fault = JsonText.RefusedInList("\"2024-07-11T15:02:18\"", $"\"{text}\"", JsonReader.DateTimeOffset);

        Assert.Equal("$[1]", fault.JsonPath);
    }

    [Fact]
    public void An_escaped_time_is_read() =>
        Assert.Equal(
            new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.Zero),
            JsonText.Read("""
                "2024\u002d07-11T15:02:18\u005a"
                """, JsonReader.DateTimeOffset));

    [Theory]
    [InlineData("null")]
    [InlineData("1720710138")]
    public void A_time_that_is_no_string_is_refused(string json) => JsonText.Refused(json, JsonReader.DateTimeOffset);

    [Fact]
    public void Null_is_null_where_it_may_be() => Assert.Null(JsonText.Read("null", JsonReader.DateTimeOffsetOrNull));
}
