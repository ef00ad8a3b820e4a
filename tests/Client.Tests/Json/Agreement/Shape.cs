using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CardanoBI.Client.Tests.Json.Agreement;

/// <summary>What an emitted type says of the JSON it is read from: the least that documents can be made of.</summary>
/// <param name="Type">A CLR type, without its question mark.</param>
/// <param name="Element">Of a list.</param>
/// <param name="Members">Of an object.</param>
internal sealed record Shape(Type Type, bool IsNullable, Shape? Element, IReadOnlyList<Member> Members)
{
    /// <summary>Of an object that is read whole, or of a row.</summary>
    public static Shape OfObject(Type type) => Of(type, isNullable: false, null);

    private static Shape Of(Type type, bool isNullable, NullabilityInfo? element)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return new Shape(type, isNullable, Of(element!.GenericTypeArguments[0]), []);
        bool isScalar = type.IsValueType || type == typeof(string) || type == typeof(byte[]) || type == typeof(JsonElement);
        return new Shape(type, isNullable, null, isScalar ? [] : MembersOf(type));
    }

    private static Shape Of(NullabilityInfo info) =>
        Of(Nullable.GetUnderlyingType(info.Type) ?? info.Type, info.ReadState == NullabilityState.Nullable, info);

    private static Member[] MembersOf(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return [.. type.GetProperties()
            .Where(property => property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)
            .OrderBy(property => property.MetadataToken)
            .Select(
                property => new Member(property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, Of(nullability.Create(property))))];
    }
}

/// <param name="Name">As on the wire.</param>
internal sealed record Member(string Name, Shape Shape);
