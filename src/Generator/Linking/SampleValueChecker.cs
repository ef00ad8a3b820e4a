using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Linking;

/// <summary>
/// Compares what each operation's sample shows with the final types, including the overlay: a value that its type cannot hold is reported
/// at its place.
/// </summary>
internal sealed class SampleValueChecker(IReadOnlyDictionary<string, ResponseType> types, List<Finding> findings)
{
    private const ShapeKinds NotScalar = ShapeKinds.Object | ShapeKinds.Array;

    /// <summary>Nothing is compared if a name stands for two types, since that must be resolved first.</summary>
    public static void Check(IEnumerable<LinkedOperation> operations, IReadOnlyList<LinkedType> types, List<Finding> findings)
    {
        var byName = new Dictionary<string, ResponseType>(types.Count, StringComparer.Ordinal);
        foreach (LinkedType type in types) byName[type.Model.Name] = type.Model;
        if (byName.Count < types.Count) return;
        var checker = new SampleValueChecker(byName, findings);
        foreach (LinkedOperation operation in operations)
        {
            if (operation.Source.Documented.Sample?.Row is { } shape)
                checker.Check(operation.Source, operation.Row with { IsNullable = true }, shape, "");
        }
    }

    private void Check(NamedOperation operation, TypeReference type, Shape shape, string path)
    {
        ShapeKinds wrong = shape.Kinds & Forbidden(type);
        if (wrong != ShapeKinds.None)
        {
            string what = path.Length == 0 ? operation.Key : path;
            findings.Add(Finding.At(
                Descriptors.SampleValueDoesNotFit, operation.Anchor.Sample(path).Showing(wrong.Each().First()), what, type.InWords));
        }

        if (type.Kind == TypeKind.List && shape.Element is not null)
            Check(operation, type.Element!, shape.Element, MemberPath.Elements(path));
        if (type.Kind != TypeKind.Response || !types.TryGetValue(type.Name, out ResponseType? response)) return;
        foreach (Property property in response.Properties)
        {
            if (shape.Member(property.WireName) is { } member)
                Check(operation, property.Type, member, MemberPath.Member(path, property.WireName));
        }
    }

    private static ShapeKinds Forbidden(TypeReference type)
    {
        ShapeKinds strings = ShapeKinds.String | ShapeKinds.NotInstant | ShapeKinds.NotBase64;
        ShapeKinds forbidden = type.Kind switch
        {
            TypeKind.String => NotScalar | ShapeKinds.Numbers | ShapeKinds.Boolean,
            TypeKind.Bytes => NotScalar | ShapeKinds.Numbers | ShapeKinds.Boolean | ShapeKinds.NotBase64,
            TypeKind.DateTimeOffset => NotScalar | ShapeKinds.Numbers | ShapeKinds.Boolean | ShapeKinds.NotInstant,
            TypeKind.Boolean => NotScalar | ShapeKinds.Numbers | strings,
            TypeKind.Int32 => NotScalar | ShapeKinds.Boolean | strings | (ShapeKinds.Numbers & ~ShapeKinds.Int32),
            TypeKind.Int64 => NotScalar | ShapeKinds.Boolean | strings | (ShapeKinds.Numbers & ~(ShapeKinds.Int32 | ShapeKinds.Int64)),
            TypeKind.UInt64 => NotScalar | ShapeKinds.Boolean | strings | (ShapeKinds.Numbers & ~ShapeKinds.Integers),
            TypeKind.Decimal => NotScalar | ShapeKinds.Boolean | strings | ShapeKinds.WideNumber,
            TypeKind.Double => NotScalar | ShapeKinds.Boolean | strings,
            TypeKind.Response => ShapeKinds.Array | ShapeKinds.Numbers | ShapeKinds.Boolean | strings,
            TypeKind.List => ShapeKinds.Object | ShapeKinds.Numbers | ShapeKinds.Boolean | strings,
            _ => ShapeKinds.None,
        };
        return type.IsNullable ? forbidden : forbidden | ShapeKinds.Null;
    }
}
