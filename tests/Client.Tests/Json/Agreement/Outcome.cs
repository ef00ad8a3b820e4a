using System.Text.Json;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>What a reader made of a document: the value as exact text, or the error.</summary>
internal sealed record Outcome(string? Value, string? Error)
{
    // What .NET writes it can read back: every digit, the sign of zero, a decimal's places, a time's offset.
    private static readonly JsonSerializerOptions Exact = new() { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals };

    /// <summary>As a caller reads it: the documented form first, the general reader where it is not.</summary>
    public static Outcome Of(Operation operation, byte[] document) => Of(operation, document, shift: 0);

    /// <summary>By the general reader alone: a blank in front, and the documented form is given up at once.</summary>
    public static Outcome OfGeneral(Operation operation, byte[] document) => Of(operation, [(byte)' ', .. document], shift: 1);

    public static string Text(object? value) => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), Exact);

    private static Outcome Of(Operation operation, byte[] document, int shift)
    {
        try
        {
            object? value = operation.ReadResponse(document);
            return new Outcome(Text(value) + Around(value), null);
        }
        catch (CardanoBIResponseException fault)
        {
            long? offset = fault.ByteOffset - shift;
            string message = fault.Message.Replace($"(byte {fault.ByteOffset})", $"(byte {offset})", StringComparison.Ordinal);
            return new Outcome(null, $"{fault.JsonPath} {offset} {message}");
        }
    }

    // What a page knows beside its rows, which serialises as a list.
    private static string Around(object? value) =>
        value?.GetType().GetProperty("TotalCount") is { } count ? $" count {count.GetValue(value)} more {value.GetType().GetProperty("HasMore")!.GetValue(value)}" : "";
}
