namespace CardanoBI.Sandbox.Hosting;

/// <summary>A documented route in ASP.NET's own notation, its placeholders typed by the operation's path parameters.</summary>
internal static class RouteTemplate
{
    public static string For(SandboxOperation operation) =>
        string.Join('/', operation.Route.Split('/').Select(segment => Typed(operation, segment)));

    /// <summary>What distinguishes a route for requests: two operations with the same shape cannot be told apart.</summary>
    public static string Shape(SandboxOperation operation) =>
        operation.Method.ToUpperInvariant()
            + " "
            + string.Join('/', operation.Route.Split('/').Select(segment => Shape(operation, segment)));

    private static string Shape(SandboxOperation operation, string segment) =>
        IsPlaceholder(segment) ? $"{{{ShapeOf(operation, segment)}}}" : segment.ToUpperInvariant();

    private static string Typed(SandboxOperation operation, string segment) =>
        IsPlaceholder(segment) && ConstraintOf(operation, segment) is { Length: > 0 } constraint
            ? $"{{{NameOf(segment)}:{constraint}}}"
            : segment;

    /// <summary>Digits count as numbers too.</summary>
    private static string ShapeOf(SandboxOperation operation, string segment) =>
        ConstraintOf(operation, segment) is RouteConstraints.Digits ? RouteConstraints.Number : ConstraintOf(operation, segment);

    private static string ConstraintOf(SandboxOperation operation, string segment) =>
        operation.Find(SandboxParameterPlace.Path, NameOf(segment))?.Type switch
        {
            SandboxParameterType.Integer => RouteConstraints.Digits,
            SandboxParameterType.Number => RouteConstraints.Number,
            SandboxParameterType.Boolean => RouteConstraints.Boolean,
            _ when operation.Ways.LettersParameter == NameOf(segment) => RouteConstraints.Letters,
            _ => "",
        };

    private static bool IsPlaceholder(string segment) => segment.Length > 2 && segment[0] == '{' && segment[^1] == '}';

    private static string NameOf(string segment) => segment[1..^1];
}
