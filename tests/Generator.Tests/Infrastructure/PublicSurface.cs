using System.Reflection;
using System.Text.Json.Serialization;
using CardanoBI.Client;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>What an emitted assembly shows: every public member with its types, nullability and wire name, and every route.</summary>
internal static class PublicSurface
{
    public static IReadOnlyList<string> Of(Assembly assembly)
    {
        var nullability = new NullabilityInfoContext();
        return [.. assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers().Select(member => $"{type} {member}{Detail(member, nullability)}"))
            .Concat(Routes(assembly))
            .Order(StringComparer.Ordinal)];
    }

    private static string Detail(MemberInfo member, NullabilityInfoContext nullability) => member switch
    {
        PropertyInfo property =>
            $" {nullability.Create(property).ReadState} {property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name}",
        MethodBase method => " " + string.Join(", ", method.GetParameters().Select(parameter => parameter.Name)),
        _ => "",
    };

    private static IEnumerable<string> Routes(Assembly assembly) =>
        assembly.GetType(GeneratorHost.Namespace + ".CardanoBIClient") is { } root
            ? ((IEnumerable<Operation>)root.GetProperty("Operations")!.GetValue(null)!).Select(operation => operation.ToString())
            : [];
}
