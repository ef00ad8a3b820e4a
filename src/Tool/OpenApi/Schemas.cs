using System.Text.Json.Nodes;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>The client's types as schemas.</summary>
internal sealed class Schemas(OpenApiVersion version, ClientModel client)
{
    /// <summary>Types of rows whose members a caller can select, so that a response need not have them all.</summary>
    private readonly HashSet<string> _chosenFrom =
    [
        .. client.Resources
            .SelectMany(resource => resource.Operations)
            .Where(operation => operation.Query?.Options.HasFlag(QueryOptions.Select) == true)
            .Select(operation => operation.Row.Name),
    ];

    public JsonObject Of(ResponseType type)
    {
        var schema = new JsonObject { ["type"] = "object" };
        schema.AddText("description", type.Summary);
        string[] required = _chosenFrom.Contains(type.Name)
            ? []
            : [.. type.Properties.Where(property => !property.Type.IsNullable).Select(property => property.WireName)];
        if (required.Length > 0) schema["required"] = required.ToJson();
        var properties = new JsonObject();
        foreach (Property property in type.Properties)
            properties[property.WireName] = Of(property);
        schema["properties"] = properties;
        schema.AddText("x-cardanobi-page", type.Source);
        return schema;
    }

    public JsonObject Of(TypeReference type) => type.Kind switch
    {
        TypeKind.Response => Reference(ComponentNames.Name(type.Name), type.IsNullable),
        TypeKind.List => OrNull(ListOf(Of(type.Element!)), type.IsNullable),
        // Any JSON, null included.
        TypeKind.Json => [],
        _ => OrNull(Value(type.Kind), type.IsNullable),
    };

    public static JsonObject ListOf(JsonObject element) => new() { ["type"] = "array", ["items"] = element };

    public static JsonObject Simple(string type, string format = "")
    {
        var schema = new JsonObject { ["type"] = type };
        schema.AddText("format", format);
        return schema;
    }

    public static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private JsonObject Of(Property property)
    {
        JsonObject schema = Of(property.Type);
        // Keywords next to a reference are valid only in OpenAPI 3.1.
        bool isDocumented = property.Description.Length + property.Deprecation.Length > 0;
        if (isDocumented && schema.ContainsKey("$ref") && version == OpenApiVersion.V30) schema = AllOf(schema);
        schema.AddDocumentation(property.Description, property.Deprecation);
        schema.AddKnownValues(property.Values);
        return schema;
    }

    private JsonObject Reference(string name, bool isNullable)
    {
        JsonObject reference = Reference(name);
        if (!isNullable) return reference;
        return version == OpenApiVersion.V31
            ? new JsonObject { ["oneOf"] = new JsonArray(reference, Simple("null")) }
            // "nullable" has no effect without a type next to it.
            : new JsonObject { ["type"] = "object", ["allOf"] = new JsonArray(reference), ["nullable"] = true };
    }

    private static JsonObject AllOf(JsonObject reference) => new() { ["allOf"] = new JsonArray(reference) };

    private JsonObject OrNull(JsonObject schema, bool isNullable)
    {
        if (!isNullable) return schema;
        if (version == OpenApiVersion.V31) schema["type"] = new JsonArray(schema["type"]!.GetValue<string>(), "null");
        else schema["nullable"] = true;
        return schema;
    }

    /// <summary>The formats are those of the OpenAPI format registry.</summary>
    private JsonObject Value(TypeKind kind) => kind switch
    {
        TypeKind.Bytes => Bytes(),
        TypeKind.DateTimeOffset => Simple("string", "date-time"),
        TypeKind.Boolean => Simple("boolean"),
        TypeKind.Int32 => Simple("integer", "int32"),
        TypeKind.Int64 => Simple("integer", "int64"),
        TypeKind.UInt64 => Unsigned(),
        TypeKind.Decimal => Simple("number", "decimal"),
        TypeKind.Double => Simple("number", "double"),
        _ => Simple("string"),
    };

    /// <summary>OpenAPI 3.1 uses the keywords of JSON Schema; "byte" is what code generators know.</summary>
    private JsonObject Bytes()
    {
        JsonObject schema = Simple("string", "byte");
        if (version == OpenApiVersion.V31) schema["contentEncoding"] = "base64";
        return schema;
    }

    private static JsonObject Unsigned()
    {
        JsonObject schema = Simple("integer", "uint64");
        schema["minimum"] = 0;
        return schema;
    }
}
