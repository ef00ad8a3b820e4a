using System.Text.Json;
using System.Text.Json.Serialization;
using CardanoBI.Client.Tests.Json;

namespace CardanoBI.Client.Tests;

[Collection(nameof(MachineZone))]
public sealed partial class UtcTimeConverterTests
{
    [Theory]
    [InlineData("2024-07-11T15:02:18", "2024-07-11T15:02:18.0000000+00:00")]
    [InlineData("2024-07-11T15:02:18.1234567", "2024-07-11T15:02:18.1234567+00:00")]
    [InlineData("2024-07-11T15:02:18Z", "2024-07-11T15:02:18.0000000+00:00")]
    [InlineData("2024-07-11T15:02:18+02:00", "2024-07-11T15:02:18.0000000+02:00")]
    public void A_time_without_a_zone_is_UTC(string text, string expected)
    {
        using MachineZone newYork = MachineZone.NewYork();

        Event read = JsonSerializer.Deserialize($$"""{"Time":"{{text}}","Marked":"{{text}}","End":"{{text}}"}""", Context.Default.Event)!;

        Assert.Equal([expected, expected, expected], [$"{read.Time:O}", $"{read.Marked:O}", $"{read.End:O}"]);
        Assert.Equal(read, JsonSerializer.Deserialize(JsonSerializer.Serialize(read, Context.Default.Event), Context.Default.Event));
    }

    [Fact]
    public void A_nullable_time_may_be_null() =>
        Assert.Null(JsonSerializer.Deserialize("""{"Time":"2024-07-11T15:02:18","Marked":"2024-07-11T15:02:18","End":null}""", Context.Default.Event)!.End);

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2024-07-11\"")]
    [InlineData("\"2024-07-11T15:02:18.12345678\"")]
    [InlineData("\"11/07/2024\"")]
    public void Anything_else_is_refused_at_its_place(string json)
    {
        JsonException refused = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize($$"""{"Time":{{json}}}""", Context.Default.Event));

        Assert.Equal("$.Time", refused.Path);
    }

    private sealed record Event(
        DateTimeOffset Time, [property: JsonConverter(typeof(UtcTimeConverter))] DateTimeOffset Marked, DateTimeOffset? End);

    [JsonSourceGenerationOptions(Converters = [typeof(UtcTimeConverter)])]
    [JsonSerializable(typeof(Event))]
    private sealed partial class Context : JsonSerializerContext;
}
