using System.Reflection;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>An operation of the shipped client, and the shape of its answer.</summary>
/// <param name="Shape">Of the answer, or of each row of a list.</param>
internal sealed record ReadableOperation(Operation Operation, Shape Shape, Envelope Envelope)
{
    public static IReadOnlyList<ReadableOperation> All { get; } = [.. CardanoBIClient.Operations.Select(Of)];

    private static ReadableOperation Of(Operation operation)
    {
        Type result = ResultOf(operation);
        if (!result.IsGenericType) return new ReadableOperation(operation, Shape.OfObject(result), Envelope.Object);
        return new ReadableOperation(
            operation, Shape.OfObject(result.GenericTypeArguments[0]), IsBareList(operation) ? Envelope.List : Envelope.OData);
    }

    // The name is a path of properties and a method: Core.Accounts.GetAssetsByStakeAddressAsync.
    private static Type ResultOf(Operation operation)
    {
        string[] names = operation.Name.Split('.');
        Type owner = names[..^1].Aggregate(typeof(CardanoBIClient), (type, name) => type.GetProperty(name)!.PropertyType);
        return owner.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .First(method => method.Name == names[^1]).ReturnType.GenericTypeArguments[0];
    }

    private static bool IsBareList(Operation operation)
    {
        try
        {
            operation.ReadResponse("[]"u8);
            return true;
        }
        catch (CardanoBIResponseException)
        {
            return false;
        }
    }
}

internal enum Envelope
{
    /// <summary>The answer is one object.</summary>
    Object,

    /// <summary>The answer is an array of rows.</summary>
    List,

    /// <summary>The answer is an object around the rows.</summary>
    OData,
}
