using System.Text.Json;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>What the facts' types are in C#, by the design: exact decimals, instants, bytes.</summary>
internal static class ClrTypes
{
    private const string ListOf = "List<";

    /// <summary>The server's own type of a field. A list's element is told beside it.</summary>
    public static string OfField(JsonElement field)
    {
        string server = ApiFacts.Text(field, "server_type");
        if (field.TryGetProperty("items", out JsonElement items)) return "list of " + OfNamed(items.GetString()!);
        return server switch
        {
            "DateTime" => "DateTimeOffset",
            _ when server.StartsWith(ListOf, StringComparison.Ordinal) => "list of " + OfNamed(server[ListOf.Length..^1]),
            _ => OfNamed(server),
        };
    }

    /// <summary>A field of a nested type, of which only the documented type is known.</summary>
    public static string OfNestedField(JsonElement field) =>
        field.TryGetProperty("items", out JsonElement items)
            ? "list of " + OfNamed(items.GetString()!)
            : OfNamed(ApiFacts.Text(field, "type"));

    private static string OfNamed(string name) => name switch
    {
        "integer(int32)" => "int",
        "integer(int64)" => "long",
        "number(double)" => "decimal",
        "number(float)" => "double",
        "boolean" => "bool",
        "string(byte)" => "byte[]",
        "string(date-time)" => "DateTimeOffset",
        "int" or "long" or "ulong" or "decimal" or "double" or "string" or "bool" or "byte[]" => name,
        _ => "object",
    };
}
