using System.Globalization;
using System.Text.Json;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// Responses as the server's own types have them (<c>../shared/facts/api.json</c>): nothing of pages or overlay is in them but the words of
/// a set of values.
/// </summary>
internal sealed class TrueRows(LinkedSpec spec)
{
    private readonly JsonElement _facts = JsonDocument
        .Parse(File.ReadAllBytes(Path.Combine(Docs.Shared, "facts", "api.json")))
        .RootElement;

    /// <summary>What the rows of a response are like.</summary>
    public enum Extent
    {
        /// <summary>What is often seen.</summary>
        Usual,

        /// <summary>Null where it can be, the least number, the shortest text.</summary>
        Least,

        /// <summary>The greatest numbers, long texts.</summary>
        Most,
    }

    public IEnumerable<(SpecOperation Operation, JsonElement Facts)> Operations =>
        from facts in _facts.GetProperty("endpoints").EnumerateArray()
        select (spec.Operations.Single(known => known.Key == $"GET {facts.GetProperty("path").GetString()}"), facts);

    public string Response(SpecOperation operation, JsonElement facts, params Extent[] rows)
    {
        string form = facts.GetProperty("response").GetString()!;
        bool isOData = form.StartsWith("odata", StringComparison.Ordinal);
        IEnumerable<string> all = rows.Select(extent =>
            Row(facts.GetProperty("fields"), extent, isOData, operation.Client.Row.Name, form == "odata-entity"));
        return form switch
        {
            "array" => $"[{string.Join(',', all)}]",
            "odata-collection" => $$"""{"@odata.context":"https://host/$metadata#rows","value":[{{string.Join(',', all)}}]}""",
            _ => all.First(),
        };
    }

    private string Row(JsonElement fields, Extent extent, bool isOData, string type, bool hasContext = false)
    {
        IEnumerable<string> members = fields.EnumerateArray().Select(field =>
            $"{JsonSerializer.Serialize(field.GetProperty("name").GetString())}:{Value(field, extent, isOData, type)}");
        return "{" + string.Join(',', hasContext ? members.Prepend("\"@odata.context\":\"c\"") : members) + "}";
    }

    private string Value(JsonElement field, Extent extent, bool isOData, string type)
    {
        string name = field.GetProperty("name").GetString()!;
        bool isNullable = Is("nullable") || (Is("nullable_in_swagger") && type.Length == 0);
        // Found after the facts were written.
        isNullable |= type == "AccountReward" && name == "pool_id_hex";
        if (isNullable && extent == Extent.Least) return "null";
        string own = field.TryGetProperty("server_type", out JsonElement of) ? of.GetString()! : field.GetProperty("type").GetString()!;
        if (Nested(own) is { } nested) return Row(nested, extent, isOData, "");
        if (field.TryGetProperty("items", out JsonElement items))
        {
            string element = items.GetString()!;
            if (extent == Extent.Least) return "[]";
            return $"[{(Nested(element) is { } table ? Row(table, extent, isOData, "") : Scalar(element, extent, isOData))}]";
        }

        // Unsigned on the server, which the facts do not say of all.
        if (name is "delegated_stakes" or "sums" or "value" && own == "integer(int64)") own = "ulong";
        Property? property = spec.Client.AllTypes
            .FirstOrDefault(known => known.Name == type)?.Properties.Items
            .FirstOrDefault(known => known.WireName == name);
        if (property?.Values is { } set) return JsonSerializer.Serialize(set.Values[^1].Text);
        // The server holds slots and sizes as decimals, because its database does; that they are whole, the overlay knows.
        if (own == "decimal") own = WholeNumber(property?.Type.Kind) ?? own;
        return Scalar(own, extent, isOData);

        bool Is(string fact) => field.TryGetProperty(fact, out JsonElement said) && said.ValueKind == JsonValueKind.True;
    }

    private static string? WholeNumber(TypeKind? kind) => kind switch
    {
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt64 => "ulong",
        _ => null,
    };

    private JsonElement? Nested(string type) =>
        _facts.GetProperty("nested").TryGetProperty(type, out JsonElement table) ? table : null;

    private static string Scalar(string type, Extent extent, bool isOData)
    {
        string zone = isOData ? "Z" : "";
        (string usual, string least, string most) = type switch
        {
            "int" or "integer(int32)" => ("7", "-1", Text(int.MaxValue)),
            "long" or "integer(int64)" => ("7", Text(long.MinValue), Text(long.MaxValue)),
            "ulong" => ("7", "0", Text(ulong.MaxValue)),
            "decimal" => ("141738338747111456", "-0.000001", "79228162514264337593543950335"),
            "double" or "number(float)" => ("0.5", "7.21E-05", "1.7976931348623157E+308"),
            "bool" or "boolean" => ("true", "false", "true"),
            "DateTime" or "string(date-time)" =>
                ($"\"2024-07-11T15:02:18{zone}\"", $"\"0001-01-01T00:00:00{zone}\"", $"\"2024-07-11T15:02:18.1234567{zone}\""),
            "byte[]" or "string(byte)" => ("\"AAECAw==\"", "\"\"", $"\"{Convert.ToBase64String(new byte[3000])}\""),
            "string" => ("\"12\"", "\"\"", JsonSerializer.Serialize("{\"a\":[1,\"\u2028 😀 <b>\"]}\r\n\0" + new string('x', 5000))),
            _ => throw new InvalidOperationException(type),
        };
        return extent switch { Extent.Usual => usual, Extent.Least => least, _ => most };
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
