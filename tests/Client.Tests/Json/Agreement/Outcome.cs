using System.Text.Json;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>What a reader made of a document: the value as exact text, or the error.</summary>
internal sealed record Outcome(string? Value, string? Error)
{
    private string? Path { get; init; }

    private long? Offset { get; init; }

    // What .NET writes it can read back: every digit, the sign of zero, a decimal's places, a time's offset.
    private static readonly JsonSerializerOptions Exact = new()
    {
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>As a caller reads it: the documented form first, the general reader where it is not.</summary>
    public static Outcome Of(Operation operation, byte[] document)
    {
        try
        {
            object? value = operation.ReadResponse(document);
            return new Outcome(Text(value) + Around(value), null);
        }
        catch (CardanoBIResponseException fault)
        {
            return new Outcome(null, $"{fault.JsonPath} {fault.ByteOffset} {fault.Message}")
            {
                Path = fault.JsonPath,
                Offset = fault.ByteOffset,
            };
        }
    }

    public bool FaultsAt(ReferenceFault fault) => Offset == fault.Offset && (fault.Path ?? Path) == Path;

    public static string Text(object? value) => JsonSerializer.Serialize(value, TypeOf(value), Exact);

    // A page as the list of rows that it also is, to be compared with the reference's list.
    private static Type TypeOf(object? value)
    {
        Type type = value?.GetType() ?? typeof(object);
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>)
            ? typeof(IEnumerable<>).MakeGenericType(type.GetGenericArguments())
            : type;
    }

    // What a page knows beside its rows.
    private static string Around(object? value) =>
        value?.GetType().GetProperty("TotalCount") is { } count
            ? $" count {count.GetValue(value)} more {value.GetType().GetProperty("HasMore")!.GetValue(value)}"
            : "";
}
