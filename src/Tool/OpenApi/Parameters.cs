using System.Globalization;
using System.Text.Json.Nodes;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// The parameters of an operation: the documented ones, and the query options that the list supports. The options are parameters too, since
/// clients of a description cannot send anything that it does not name, and they are marked, since no page names them.
/// </summary>
internal sealed class Parameters(ComponentNames names)
{
    /// <summary>The maximum that the server accepts for <c>$top</c>, whatever the list's own number of rows.</summary>
    private const int MaximumTop = 100;

    /// <summary>The options by the names with which operations refer to them.</summary>
    public static JsonObject OptionComponents(QueryOptions used)
    {
        var components = new JsonObject();
        foreach (QueryOptions option in used.Each())
        {
            components[option.Word()] = new JsonObject
            {
                ["name"] = "$" + option.Word(),
                ["in"] = "query",
                ["description"] = Words(option),
                ["schema"] = Schema(option),
                ["x-cardanobi-query-option"] = true,
            };
        }

        return components;
    }

    /// <summary>The options that a list takes in addition to its documented parameters.</summary>
    public static QueryOptions OptionsOf(SpecOperation operation)
    {
        // Servers that ignore page_no return the same pages by means of these two.
        const QueryOptions Cutting = QueryOptions.Skip | QueryOptions.Top;
        QueryOptions options = operation.Client.Query?.Options ?? QueryOptions.None;
        return operation.Client.Paging.Kind != PagingKind.PageOrSkip
            ? options
            : Cutting.Each()
                .Where(option => operation.Said.Honours(option) && !IsDocumented(operation, option))
                .Aggregate(options, (all, option) => all | option);
    }

    public JsonArray Of(SpecOperation operation) => operation.Client.Parameters
        .Select(Describe)
        .Concat(OptionsOf(operation).Each().Select(option => new JsonObject { ["$ref"] = "#/components/parameters/" + option.Word() }))
        .ToJson();

    private static bool IsDocumented(SpecOperation operation, QueryOptions option) =>
        operation.Client.Parameters.Items.Any(parameter => parameter.WireName == "$" + option.Word());

    private JsonObject Describe(Parameter parameter)
    {
        var described = new JsonObject
        {
            ["name"] = parameter.WireName,
            ["in"] = parameter.Role == ParameterRole.Path ? "path" : "query",
        };
        if (parameter.IsArgument) described["required"] = true;
        described.AddDocumentation(parameter.Description, parameter.Deprecation);
        JsonObject schema = Schema(parameter);
        schema.AddKnownValues(parameter.Values);
        described["schema"] = schema;
        return described;
    }

    private JsonObject Schema(Parameter parameter)
    {
        JsonObject schema = parameter.Type switch
        {
            ParameterClrType.Int32 => Schemas.Simple("integer", "int32"),
            // The client takes a long and rejects values beyond the limit; a description has a type for exactly that.
            ParameterClrType.Int64 => Schemas.Simple("integer", parameter.Maximum <= int.MaxValue ? "int32" : "int64"),
            ParameterClrType.Decimal => Schemas.Simple("number", "decimal"),
            ParameterClrType.Boolean => Schemas.Simple("boolean"),
            ParameterClrType.DateTimeOffset => Schemas.Simple("string", "date-time"),
            ParameterClrType.SortOrder => Order(parameter.Default),
            _ => Schemas.Simple("string"),
        };
        if (parameter.Minimum is { } minimum) schema["minimum"] = minimum;
        if (parameter.Maximum is { } maximum) schema["maximum"] = maximum;
        if (parameter.Form == ParameterForm.Hex) schema["pattern"] = "^([0-9A-Fa-f]{2})+$";
        if (parameter.Form == ParameterForm.Address) schema["minLength"] = 5;
        if (parameter.Default is { } number && parameter.Type is ParameterClrType.Int32 or ParameterClrType.Int64)
            schema["default"] = long.Parse(number, CultureInfo.InvariantCulture);
        return schema;
    }

    /// <summary>One type for all lists; a default next to a reference is valid only in OpenAPI 3.1.</summary>
    private JsonObject Order(string? standard)
    {
        JsonObject reference = Schemas.Reference(names.SortOrder);
        return standard is null ? reference : new JsonObject { ["allOf"] = new JsonArray(reference), ["default"] = standard };
    }

    private static JsonObject Schema(QueryOptions option)
    {
        JsonObject schema = option switch
        {
            QueryOptions.Top or QueryOptions.Skip => Schemas.Simple("integer", "int32"),
            QueryOptions.Count => Schemas.Simple("boolean"),
            _ => Schemas.Simple("string"),
        };
        if (option is QueryOptions.Top or QueryOptions.Skip) schema["minimum"] = 0;
        if (option == QueryOptions.Top) schema["maximum"] = MaximumTop;
        return schema;
    }

    private static string Words(QueryOptions option) => option switch
    {
        QueryOptions.Filter => "Only rows for which this OData expression is true: `epoch_no gt 400 and contains(name, 'x')`.",
        QueryOptions.OrderBy =>
            "The properties to order by, separated by commas, each optionally followed by `desc`. No functions, no bytes.",
        QueryOptions.Select => "The properties to include in each row, separated by commas; the others are omitted.",
        QueryOptions.Top => "The maximum number of rows to return.",
        QueryOptions.Skip => "The number of rows to skip.",
        _ => "Whether to return the number of all rows that match the filter, as `@odata.count`.",
    };
}
