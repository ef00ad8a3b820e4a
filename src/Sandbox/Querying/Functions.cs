using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace CardanoBI.Sandbox.Querying;

/// <summary>OData's functions and arithmetic. Anything applied to null is null.</summary>
internal static class Functions
{
    public static object? Call(string name, object?[] arguments) => arguments.Contains(null) ? null : (name, arguments) switch
    {
        ("contains", [string text, string part]) => text.Contains(part, StringComparison.Ordinal),
        ("startswith", [string text, string start]) => text.StartsWith(start, StringComparison.Ordinal),
        ("endswith", [string text, string end]) => text.EndsWith(end, StringComparison.Ordinal),
        ("length", [string text]) => (decimal)text.Length,
        ("indexof", [string text, string part]) => (decimal)text.IndexOf(part, StringComparison.Ordinal),
        ("substring", [string text, decimal start]) => Substring(text, start, text.Length),
        ("substring", [string text, decimal start, decimal length]) => Substring(text, start, length),
        ("concat", [string first, string second]) => first + second,
        ("tolower", [string text]) => text.ToLowerInvariant(),
        ("toupper", [string text]) => text.ToUpperInvariant(),
        ("trim", [string text]) => text.Trim(),
        ("year", [DateTimeOffset time]) => (decimal)time.Year,
        ("month", [DateTimeOffset time]) => (decimal)time.Month,
        ("day", [DateTimeOffset time]) => (decimal)time.Day,
        ("hour", [DateTimeOffset time]) => (decimal)time.Hour,
        ("minute", [DateTimeOffset time]) => (decimal)time.Minute,
        ("second", [DateTimeOffset time]) => (decimal)time.Second,
        ("floor", [decimal number]) => Math.Floor(number),
        ("floor", [double number]) => Math.Floor(number),
        ("ceiling", [decimal number]) => Math.Ceiling(number),
        ("ceiling", [double number]) => Math.Ceiling(number),
        ("round", [decimal number]) => Math.Round(number, MidpointRounding.AwayFromZero),
        ("round", [double number]) => Math.Round(number, MidpointRounding.AwayFromZero),
        _ => throw new ODataException($"The sandbox does not support the function '{name}'."),
    };

    public static object? Calculate(BinaryOperatorKind operation, object? left, object? right, bool isIntegral) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (decimal one, decimal other) => Calculate(operation, one, other, isIntegral),
        (double or decimal, double or decimal) => Calculate(operation, Convert.ToDouble(left, null), Convert.ToDouble(right, null)),
        _ => throw new ODataException($"The sandbox does not support '{operation}' here."),
    };

    private static decimal Calculate(BinaryOperatorKind operation, decimal left, decimal right, bool isIntegral) => operation switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => isIntegral ? Math.Truncate(left / right) : left / right,
        BinaryOperatorKind.Modulo => left % right,
        _ => throw new ODataException($"The sandbox does not support '{operation}'."),
    };

    private static double Calculate(BinaryOperatorKind operation, double left, double right) => operation switch
    {
        BinaryOperatorKind.Add => left + right,
        BinaryOperatorKind.Subtract => left - right,
        BinaryOperatorKind.Multiply => left * right,
        BinaryOperatorKind.Divide => left / right,
        BinaryOperatorKind.Modulo => left % right,
        _ => throw new ODataException($"The sandbox does not support '{operation}'."),
    };

    private static string Substring(string text, decimal start, decimal length)
    {
        int from = (int)Math.Clamp(start, 0, text.Length);
        return text.Substring(from, (int)Math.Clamp(length, 0, text.Length - from));
    }
}
