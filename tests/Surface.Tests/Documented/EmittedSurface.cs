using System.Reflection;
using System.Text.Json.Serialization;
using CardanoBI.Client;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>The same of the shipped client, by reflection over the types and methods as they were compiled.</summary>
internal static class EmittedSurface
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static IReadOnlyDictionary<string, string> Read(IEnumerable<OperationMethods> operations)
    {
        var surface = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (OperationMethods methods in operations)
        {
            surface.Add(methods.Key, methods.IsList ? "list" : "object");
            foreach (ParameterInfo argument in methods.Arguments) AddArgument(surface, methods, argument);
            foreach (PropertyInfo property in methods.RequestType?.GetProperties() ?? []) AddOptional(surface, methods, property);
            AddFields(surface, methods.Key + " field ", methods.Row);
        }

        return surface;
    }

    private static void AddArgument(SortedDictionary<string, string> surface, OperationMethods methods, ParameterInfo argument)
    {
        string name = WireName.Of(argument.Name!);
        string place = methods.Operation.Route.Contains($"{{{name}}}", StringComparison.Ordinal) ? "path" : "query";
        string need = argument.HasDefaultValue ? "optional" : "required";
        surface.Add(
            $"{methods.Key} parameter {name}",
            $"{place} {OfParameterType(argument.ParameterType)} {need}{PageFacts.Of(methods.Key, name)}");
    }

    private static void AddOptional(SortedDictionary<string, string> surface, OperationMethods methods, PropertyInfo property)
    {
        string name = WireName.Of(property.Name);
        Type? type = Nullable.GetUnderlyingType(property.PropertyType) ?? (IsNullable(property) ? property.PropertyType : null);
        string words = type is null ? "which cannot be left out" : $"query {OfParameterType(type)} optional";
        if (type == typeof(SortOrder)) words += " one of asc, desc";
        words += PageFacts.Of(methods.Key, name);
        if (Limit.Of(methods, property) is int maximum) words += $" maximum {maximum}";
        surface.Add($"{methods.Key} parameter {name}", words);
    }

    private static void AddFields(SortedDictionary<string, string> surface, string prefix, Type type)
    {
        foreach (PropertyInfo property in type.GetProperties())
        {
            string path = prefix + property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;
            Type plain = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            Type? element = plain.IsGenericType ? plain.GetGenericArguments()[0] : null;
            surface.Add(path, (element is null ? Name(plain) : "list of " + Name(element)) + (IsNullable(property) ? " or null" : ""));
            if (Name(element ?? plain) == "object") AddFields(surface, path + ".", element ?? plain);
        }
    }

    private static bool IsNullable(PropertyInfo property) => Nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static string OfParameterType(Type type) => type == typeof(int) || type == typeof(long) ? "integer"
        : type == typeof(string) || type == typeof(SortOrder) ? "string"
        : type.Name;

    private static string Name(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Decimal => "decimal",
        TypeCode.Double => "double",
        TypeCode.Boolean => "bool",
        TypeCode.String => "string",
        _ => type == typeof(byte[]) ? "byte[]"
            : type == typeof(DateTimeOffset) ? "DateTimeOffset"
            : type.Namespace == nameof(CardanoBI) ? "object"
            : type.Name,
    };
}
