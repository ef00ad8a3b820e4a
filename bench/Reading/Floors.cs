using System.Text.Json;

namespace CardanoBI.Bench.Reading;

/// <summary>What no reader can do without.</summary>
internal static class Floors
{
    /// <summary>Goes over every token and makes nothing of it.</summary>
    public static void Walk(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read()) { }
    }

    /// <summary>A new string of the same characters.</summary>
    public static string Copy(string text) => new(text.AsSpan());

    public static string? CopyOrNull(string? text) => text is null ? null : Copy(text);
}
