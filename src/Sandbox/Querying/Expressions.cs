using System.Text.Json;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;

namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// Evaluates an expression, as parsed by OData's parser, for one row. Null behaves as in the server's memory: comparing a number, a time or
/// a boolean that is null gives null, unless it is compared with null; comparing strings treats null as less than every string and never
/// gives null; a function of null is null; and a condition that is neither true nor false selects no row, negated or not.
/// </summary>
internal sealed class Expressions(RowModel model, ODataUriParser parser)
{
    private static readonly Dictionary<BinaryOperatorKind, Func<int, bool>> Orders = new()
    {
        [BinaryOperatorKind.GreaterThan] = static difference => difference > 0,
        [BinaryOperatorKind.GreaterThanOrEqual] = static difference => difference >= 0,
        [BinaryOperatorKind.LessThan] = static difference => difference < 0,
        [BinaryOperatorKind.LessThanOrEqual] = static difference => difference <= 0,
    };

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
        _ => throw new ODataException($"The sandbox does not support expressions of kind {node.Kind}."),
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
        among.Collection.Any(candidate => ValueOrder.Instance.AreEqual(value, Value(candidate.Value)));

    private static object? Compare(BinaryOperatorNode node, object? left, object? right)
    {
        if (node.OperatorKind is BinaryOperatorKind.Equal or BinaryOperatorKind.NotEqual)
        {
            if ((left is null || right is null) && !IsOfReferences(node) && !AsksForNull(node)) return null;
            return ValueOrder.Instance.AreEqual(left, right) == (node.OperatorKind == BinaryOperatorKind.Equal);
        }

        if (!Orders.TryGetValue(node.OperatorKind, out Func<int, bool>? holds))
            return Functions.Calculate(node.OperatorKind, left, right, node.TypeReference.IsIntegral());
        if ((left is not null && right is not null) || IsOfReferences(node)) return holds(ValueOrder.Instance.Compare(left, right));
        return AsksForNull(node) ? false : null;
    }

    /// <summary>Whether strings or bytes are compared, whose null the server's language treats like a value.</summary>
    private static bool IsOfReferences(BinaryOperatorNode node) =>
        (node.Left.TypeReference ?? node.Right.TypeReference) is { } type && (type.IsString() || type.IsBinary());

    private static bool AsksForNull(BinaryOperatorNode node) => IsNull(node.Left) || IsNull(node.Right);

    private static bool IsNull(QueryNode node) => node switch
    {
        ConvertNode convert => IsNull(convert.Source),
        ConstantNode constant => constant.Value is null,
        _ => false,
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
                // The server casts its unsigned numbers to OData's signed ones, so that the upper half is negative.
                SandboxColumnType.UInt64 when value.TryGetUInt64(out ulong unsigned) => (decimal)unchecked((long)unsigned),
                SandboxColumnType.Json => throw new ODataException($"'{name}' is not a scalar and can only be selected."),
                _ => value.GetDecimal(),
            };
        }
        // A sample may contradict its table; the generator reports that at build time.
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new ODataException($"The value of '{name}' in a row does not have the type that its table documents.", exception);
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
