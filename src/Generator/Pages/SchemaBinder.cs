using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;

namespace CardanoBI.Generator.Pages;

/// <summary>Binds the response tables of an endpoint's status 200: the response's own, and those of the types that it names.</summary>
internal sealed class SchemaBinder(Endpoint endpoint, Anchor operation, PageMapBuilder map, DiagnosticBag diagnostics)
{
    private readonly List<DocumentedSchema> _named = [];
    private readonly HashSet<string> _knownNames = new(StringComparer.Ordinal);

    public DocumentedSchema? Root { get; private set; }

    public EquatableArray<DocumentedSchema> Named => _named.ToEquatableArray();

    /// <summary>Whether a row's name was refused; then a member of the sample without a row may belong to that row.</summary>
    public bool HasRefusedNames { get; private set; }

    /// <summary>Whether a row's type was refused; then a table that no type names may belong to that row.</summary>
    public bool HasRefusedTypes { get; private set; }

    /// <summary>False if the tables contradict each other, so that none can be chosen.</summary>
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

        if (isUsable && !HasRefusedTypes) ReportUnused(tables);
        return isUsable;
    }

    private DocumentedSchema? BindTable(string schemaName, Table table, HashSet<string> names)
    {
        var columns = new TableColumns(table, diagnostics);
        if (!columns.Require(Descriptors.SchemaTableInvalid, ColumnNames.Name, ColumnNames.Type) || !columns.RequireLength()) return null;
        map.Add(operation.Schema(schemaName), table.HeaderSpan);
        var rows = new SchemaRows(schemaName, operation, map, diagnostics);
        DocumentedSchema schema = rows.Bind(table, columns, names, nested =>
        {
            _knownNames.Add(nested.Name);
            _named.Add(nested);
        });
        HasRefusedNames |= rows.HasRefusedNames;
        HasRefusedTypes |= rows.HasRefusedTypes;
        return schema;
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
