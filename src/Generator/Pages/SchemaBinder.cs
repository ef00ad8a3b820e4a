using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;

namespace CardanoBI.Generator.Pages;

/// <summary>The response tables of one endpoint's status 200: the answer's own, and those of the types it names.</summary>
internal sealed class SchemaBinder(Endpoint endpoint, Anchor operation, PageMapBuilder map, DiagnosticBag diagnostics)
{
    private readonly List<DocumentedSchema> _named = [];
    private readonly HashSet<string> _knownNames = new(StringComparer.Ordinal);

    public DocumentedSchema? Root { get; private set; }

    public EquatableArray<DocumentedSchema> Named => _named.ToEquatableArray();

    /// <summary>False where the tables contradict each other so that none can be chosen.</summary>
    public bool TryBind(IReadOnlyList<StatusTab> tabs)
    {
        List<NamedTable> tables = tabs.SelectMany(tab => tab.Tables).ToList();
        var names = new HashSet<string>(
            tables.Where(table => table.Name is not null).Select(table => table.Name!.Value), StringComparer.Ordinal);
        bool isUsable = true;
        foreach (NamedTable table in tables)
        {
            string name = table.Name?.Value ?? "";
            bool isSecond = name.Length == 0 ? Root is not null : _knownNames.Contains(name);
            if (isSecond)
            {
                diagnostics.Report(
                    Descriptors.SchemaDuplicate, table.Table.HeaderSpan, endpoint.Title, name.Length == 0 ? "" : $" and type '{name}'");
                isUsable = false;
                continue;
            }

            DocumentedSchema? schema = BindTable(name, table.Table, names);
            if (schema is null) isUsable = false;
            else if (name.Length == 0) Root = schema;
            else if (_knownNames.Add(name)) _named.Add(schema);
        }

        if (isUsable) ReportUnused(tables);
        return isUsable;
    }

    private DocumentedSchema? BindTable(string schemaName, Table table, HashSet<string> names)
    {
        var columns = new TableColumns(table, diagnostics);
        if (!columns.Require(Descriptors.SchemaTableInvalid, "Name", "Type") || !columns.RequireLength()) return null;
        map.Add(operation.Schema(schemaName), table.HeaderSpan);
        var properties = new List<DocumentedProperty>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (TableRow row in table.Rows)
        {
            columns.ReportCellsBeyond(row);
            if (!columns.TryGet(row, "Name", out Cell name)) continue;

            // Known by name even where it is refused: the sample's member then has a row.
            map.Add(operation.PropertyName(schemaName, name.Source.Value), name.Source.Span);
            if (!columns.TryGet(row, "Type", out Cell type)) continue;
            if (known.Contains(name.Source.Value))
            {
                diagnostics.Report(Descriptors.PropertyDuplicate, name.Source.Span, name.Source.Value);
                continue;
            }

            bool isKnown = TypeCell.TryReadProperty(type.Source.Value, out DocumentedType documented);
            if (!isKnown || (documented.Kind == DocumentedTypeKind.Named && !names.Contains(documented.Name)))
            {
                diagnostics.Report(Descriptors.PropertyTypeUnknown, type.Source.Span, type.Source.Value);
                continue;
            }

            map.Add(operation.PropertyType(schemaName, name.Source.Value), type.Source.Span);
            known.Add(name.Source.Value);
            properties.Add(new DocumentedProperty(name.Source.Value, documented, columns.Description(row)));
        }

        return new DocumentedSchema(schemaName, properties.ToEquatableArray());
    }

    private void ReportUnused(List<NamedTable> tables)
    {
        IEnumerable<DocumentedSchema> all = Root is null ? _named : _named.Prepend(Root);
        var used = new HashSet<string>(
            all.SelectMany(schema => schema.Properties).Select(property => property.Type.Name), StringComparer.Ordinal);
        foreach (NamedTable table in tables)
        {
            if (table.Name is { } name && !used.Contains(name.Value))
                diagnostics.Report(Descriptors.NamedSchemaUnused, name.Span, name.Value);
        }
    }
}
