using System.Text.Json;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// Evaluates what OData's parser made of an expression, for one row. Null as OData has it: a comparison with null is false, unless
/// it asks for null; a function of null is null; and what is neither true nor false chooses no row.
/// </summary>
internal sealed class Expressions(RowModel model, ODataUriParser parser)
{
    public object? Evaluate(QueryNode? node, JsonElement row) => node switch
    {
        null => null,
        ConstantNode constant => Value(constant.Value),
        ConvertNode convert => Convert(Evaluate(convert.Source, row), convert.TypeReference),
        SingleValuePropertyAccessNode property => Member(row, property.Property.Name),
        SingleValueFunctionCallNode call => Functions.Call(call.Name, [.. call.Parameters.Select(parameter => Evaluate(parameter, row))]),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Evaluate(not.Operand, row) is bool known ? !known : null,
        UnaryOperatorNode negate => Evaluate(negate.Operand, row) switch { decimal exact => -exact, double number => -number, _ => null },
        InNode { Right: CollectionConstantNode among } member => IsAmong(Evaluate(member.Left, row), among),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } join => Join(join, row),
        BinaryOperatorNode binary => Compare(binary, Evaluate(binary.Left, row), Evaluate(binary.Right, row)),
        ParameterAliasNode alias => Evaluate(parser.ParameterAliasNodes[alias.Alias], row),
        _ => throw new ODataException($"The sandbox does not evaluate a {node.Kind}."),
    };

    private static bool? Join(BinaryOperatorNode join, Func<QueryNode, object?> evaluate)
    {
        bool decisive = join.OperatorKind == BinaryOperatorKind.Or;
        bool? left = evaluate(join.Left) as bool?;
        if (left == decisive) return decisive;
        bool? right = evaluate(join.Right) as bool?;
        return right == decisive ? decisive : left is null || right is null ? null : !decisive;
    }

    private bool? Join(BinaryOperatorNode join, JsonElement row) => Join(join, node => Evaluate(node, row));

    private static bool IsAmong(object? value, CollectionConstantNode among) =>
        among.Collection.Any(candidate => ValueOrder.Instance.Compare(value, Value(candidate.Value)) == 0);

    private static object? Compare(BinaryOperatorNode node, object? left, object? right) => node.OperatorKind switch
    {
        BinaryOperatorKind.Equal => ValueOrder.Instance.Compare(left, right) == 0,
        BinaryOperatorKind.NotEqual => ValueOrder.Instance.Compare(left, right) != 0,
        BinaryOperatorKind.GreaterThan => left is not null && right is not null && ValueOrder.Instance.Compare(left, right) > 0,
        BinaryOperatorKind.GreaterThanOrEqual => left is not null && right is not null && ValueOrder.Instance.Compare(left, right) >= 0,
        BinaryOperatorKind.LessThan => left is not null && right is not null && ValueOrder.Instance.Compare(left, right) < 0,
        BinaryOperatorKind.LessThanOrEqual => left is not null && right is not null && ValueOrder.Instance.Compare(left, right) <= 0,
        _ => Functions.Calculate(node.OperatorKind, left, right, node.TypeReference.IsIntegral()),
    };

    private object? Member(JsonElement row, string name)
    {
        if (!row.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return model.Types[name] switch
            {
                SandboxColumnType.String => value.GetString(),
                SandboxColumnType.Bytes => value.GetBytesFromBase64(),
                SandboxColumnType.DateTimeOffset => Time(value.GetString()!),
                SandboxColumnType.Boolean => value.GetBoolean(),
                SandboxColumnType.Double => value.GetDouble(),
                SandboxColumnType.Json => throw new ODataException($"'{name}' is no scalar and can be selected only."),
                _ => value.GetDecimal(),
            };
        }
        // A sample may show what its table denies; the generator says so where it is built.
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new ODataException($"A row's '{name}' is not what its table says.", exception);
        }
    }

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);

    private static object? Value(object? literal) => literal switch
    {
        int or long or short or byte => System.Convert.ToDecimal(literal, System.Globalization.CultureInfo.InvariantCulture),
        float number => (double)number,
        _ => literal,
    };

    private static object? Convert(object? value, IEdmTypeReference type) => value switch
    {
        decimal exact when type.IsDouble() => (double)exact,
        decimal exact when type.IsSingle() => (double)(float)exact,
        double number when type.IsSingle() => (double)(float)number,
        double number when type.IsDecimal() || type.IsIntegral() => (decimal)number,
        _ => value,
    };
}
