using System.Collections.Concurrent;
using System.Reflection;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>Operations that do not try the documented form first. No caller can ask for that, so it is taken out of a copy.</summary>
internal static class GeneralReader
{
    private static readonly ConcurrentDictionary<Operation, Operation> Copies = [];

    public static Operation Of(Operation operation) => Copies.GetOrAdd(operation, Copy);

    private static Operation Copy(Operation operation)
    {
        var descriptor = (OperationDescriptor)Field(operation, "_descriptor").GetValue(operation)!;
        object copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(
            descriptor, null)!;
        FieldInfo tryRead = Field(copy, "_tryRead");
        Assert.NotNull(tryRead.GetValue(copy));
        tryRead.SetValue(copy, null);
        return new Operation((OperationDescriptor)copy, operation.Page, operation.Line);
    }

    private static FieldInfo Field(object owner, string name) =>
        owner.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
}
