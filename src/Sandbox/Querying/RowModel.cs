using Microsoft.OData.Edm;

namespace CardanoBI.Sandbox.Querying;

/// <summary>An operation's documented columns as the model for OData's own parser.</summary>
internal sealed class RowModel
{
    public const string SetName = "rows";

    public RowModel(IReadOnlyList<SandboxColumn> columns)
    {
        var row = new EdmEntityType("Sandbox", "Row");
        foreach (SandboxColumn column in columns.Where(column => IsIdentifier(column.Name) && Types.TryAdd(column.Name, column.Type)))
        {
            if (Primitive(column.Type) is { } kind) row.AddStructuralProperty(column.Name, kind, column.IsNullable);
            else row.AddProperty(new EdmStructuralProperty(row, column.Name, EdmCoreModel.Instance.GetUntyped()));
        }

        var model = new EdmModel();
        var container = new EdmEntityContainer("Sandbox", "Container");
        container.AddEntitySet(SetName, row);
        model.AddElement(row);
        model.AddElement(container);
        Edm = model;
    }

    public IEdmModel Edm { get; }

    public Dictionary<string, SandboxColumnType> Types { get; } = new(StringComparer.Ordinal);

    private static EdmPrimitiveTypeKind? Primitive(SandboxColumnType type) => type switch
    {
        SandboxColumnType.String => EdmPrimitiveTypeKind.String,
        SandboxColumnType.Bytes => EdmPrimitiveTypeKind.Binary,
        SandboxColumnType.DateTimeOffset => EdmPrimitiveTypeKind.DateTimeOffset,
        SandboxColumnType.Boolean => EdmPrimitiveTypeKind.Boolean,
        SandboxColumnType.Int32 => EdmPrimitiveTypeKind.Int32,
        SandboxColumnType.Int64 or SandboxColumnType.UInt64 => EdmPrimitiveTypeKind.Int64,
        SandboxColumnType.Decimal => EdmPrimitiveTypeKind.Decimal,
        SandboxColumnType.Double => EdmPrimitiveTypeKind.Double,
        _ => null,
    };

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
