using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Compares what an operation's own sample shows with the types that were decided on, overlay included: a value that its type cannot hold is reported where it stands.</summary>
internal sealed class SampleValueChecker(LinkedOperation operation, Func<string, ResponseType?> find, List<LinkDiagnostic> diagnostics)
{
    private const ShapeKinds NotScalar = ShapeKinds.Object | ShapeKinds.Array;

    public void Check(TypeReference row)
    {
        if (operation.Documented.Sample?.Row is { } shape) Check(row with { IsNullable = true }, shape, "");
    }

    private void Check(TypeReference type, Shape shape, string path)
    {
        ShapeKinds wrong = shape.Kinds & Forbidden(type);
        for (int flag = 1; flag <= (int)ShapeKinds.NotBase64; flag <<= 1)
        {
            if (((int)wrong & flag) == 0) continue;
            diagnostics.Add(LinkDiagnostic.At(Descriptors.SampleValueDoesNotFit, operation.Anchor.Sample(path, (ShapeKinds)flag), path.Length == 0 ? operation.Key : path, TypeNames.Of(type)));
            break;
        }

        if (type.Kind == TypeKind.List && shape.Element is not null) Check(type.Element!, shape.Element, path + "[]");
        if (type.Kind != TypeKind.Response || find(type.Name) is not { } response) return;
        foreach (Property property in response.Properties)
            if (shape.Member(property.WireName) is { } member) Check(property.Type, member, path.Length == 0 ? property.WireName : path + "." + property.WireName);
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
