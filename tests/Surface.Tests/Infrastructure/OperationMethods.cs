using System.Reflection;
using CardanoBI.Client;

namespace CardanoBI.Surface.Tests.Infrastructure;

/// <summary>The methods of one catalogue entry, found on the shipped client by its name.</summary>
internal sealed class OperationMethods
{
    private readonly PropertyInfo[] _way;

    private OperationMethods(Operation operation)
    {
        Operation = operation;
        string[] parts = operation.Name.Split('.');
        Type type = typeof(CardanoBIClient);
        _way = [.. parts[..^1].Select(part =>
        {
            PropertyInfo step = type.GetProperty(part)!;
            type = step.PropertyType;
            return step;
        })];
        MethodInfo[] get = [.. type.GetMethods().Where(method => method.Name == parts[^1])];
        MethodInfo[] enumerate = [.. type.GetMethods().Where(method => method.Name == "Enumerate" + parts[^1]["Get".Length..])];
        Get = get.Single(method => RequestOf(method) is null);
        GetWithRequest = get.SingleOrDefault(method => RequestOf(method) is not null);
        Enumerate = enumerate.SingleOrDefault(method => RequestOf(method) is null);
        EnumerateWithRequest = enumerate.SingleOrDefault(method => RequestOf(method) is not null);
        string query = "Query" + parts[^1]["Get".Length..^"Async".Length];
        Query = type.GetMethods().SingleOrDefault(method => method.Name == query && RequestOf(method) is null);
    }

    /// <summary>Every operation of the shipped catalogue.</summary>
    public static IReadOnlyList<OperationMethods> All { get; } = [.. CardanoBIClient.Operations.Select(
        operation => new OperationMethods(operation))];

    public Operation Operation { get; }

    public string Key => $"{Operation.Method} {Operation.Route}";

    public MethodInfo Get { get; }

    public MethodInfo? GetWithRequest { get; }

    public MethodInfo? Enumerate { get; }

    public MethodInfo? EnumerateWithRequest { get; }

    public MethodInfo? Query { get; }

    public Type? RequestType => GetWithRequest is null ? null : RequestOf(GetWithRequest)!.ParameterType;

    public bool IsList => Answer.IsGenericType && Answer.GetGenericTypeDefinition() == typeof(Page<>);

    /// <summary>The type of a row, or of the one object.</summary>
    public Type Row => IsList ? Answer.GetGenericArguments()[0] : Answer;

    private Type Answer => Get.ReturnType.GetGenericArguments()[0];

    /// <summary>The arguments that every overload takes: the required parameters.</summary>
    public IEnumerable<ParameterInfo> Arguments =>
        Get.GetParameters().Where(parameter => parameter.ParameterType != typeof(CancellationToken));

    /// <summary>Calls one of the methods on a client; <paramref name="value"/> gives each argument by its C# parameter.</summary>
    public object Invoke(CardanoBIClient client, MethodInfo method, Func<ParameterInfo, object> value, object? request = null)
    {
        object owner = _way.Aggregate((object)client, (on, step) => step.GetValue(on)!);
        object?[] arguments = [.. method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None
            : parameter.ParameterType == RequestType ? request
            : value(parameter))];
        return method.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
    }

    private static ParameterInfo? RequestOf(MethodInfo method) =>
        method.GetParameters().SingleOrDefault(parameter => parameter.Name == "request");
}
