using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// The rows of one response table. Rows that guillemets nest below another (<c>» id</c>, <c>»» id</c>) are the properties of its
/// type, which becomes a named one.
/// </summary>
internal sealed class SchemaRows(string root, Anchor operation, PageMapBuilder map, DiagnosticBag diagnostics)
{
    private readonly Stack<Level> _levels = new();

    public bool HasRefusedNames { get; private set; }

    public bool HasRefusedTypes { get; private set; }

    /// <param name="names">The types that tables of the same tab describe.</param>
    /// <param name="addNested">Takes the schema of each nested type.</param>
    public DocumentedSchema Bind(Table table, TableColumns columns, HashSet<string> names, Action<DocumentedSchema> addNested)
    {
        List<(TableRow Row, NameCell? Name)> rows =
            table.Rows.Select(row => (row, NameCell.Read(columns.Get(row, ColumnNames.Name)))).ToList();
        int outermost = rows.Select(row => row.Name?.Depth ?? int.MaxValue).DefaultIfEmpty(0).Min();
        // Converters write the response itself as a row, and its properties below it.
        bool hasAnswer = rows.Count > 1
            && rows[0].Name is { Name: "anonymous" } first
            && first.Depth == outermost
            && rows.Skip(1).All(row => row.Name is null || row.Name.Depth > outermost);
        int offset = hasAnswer ? outermost + 1 : outermost;
        _levels.Push(new Level(root));
        foreach ((TableRow row, NameCell? name) in rows.Skip(hasAnswer ? 1 : 0)) BindRow(columns, row, name, offset, names, addNested);
        LeaveTo(1, addNested);
        return _levels.Pop().ToSchema();
    }

    private void BindRow(
        TableColumns columns, TableRow row, NameCell? name, int offset, HashSet<string> names, Action<DocumentedSchema> addNested)
    {
        columns.ReportCellsBeyond(row);
        HasRefusedNames |= name is null;
        if (!columns.TryGet(row, ColumnNames.Name, out Cell cell)) return;
        if (name is null || !TryEnter(name.Depth - offset, names, addNested))
        {
            diagnostics.Report(Descriptors.NameUnclear, cell.Source.Span, cell.Markup);
            HasRefusedNames = true;
            return;
        }

        Level level = _levels.Peek();
        (level.HasRows, level.Last) = (true, -1);
        if (level.IsLost) return;
        // The name is recorded even if the row is refused, so that the sample's member has a row.
        map.Add(operation.PropertyName(level.Schema, name.Name), cell.Source.Span);
        if (!columns.TryGet(row, ColumnNames.Type, out Cell type)) return;
        if (level.Names.Contains(name.Name))
        {
            diagnostics.Report(Descriptors.PropertyDuplicate, cell.Source.Span, name.Name);
            return;
        }

        bool isKnown = TypeCell.TryReadProperty(type.Source.Value, out DocumentedType documented);
        if (!isKnown || (documented.Kind == DocumentedTypeKind.Named && !names.Contains(documented.Name)))
        {
            diagnostics.Report(Descriptors.PropertyTypeUnknown, type.Source.Span, type.Source.Value);
            HasRefusedTypes = true;
            return;
        }

        map.Add(operation.PropertyType(level.Schema, name.Name), type.Source.Span);
        string description = columns.Description(row);
        level.Names.Add(name.Name);
        level.Last = level.Properties.Count;
        level.Properties.Add(
            new DocumentedProperty(name.Name, documented, description, Deprecation.Of(name.IsDeprecated, description))
            {
                Values = ListedValues.Read(description),
            });
    }

    /// <summary>Goes to the level of a row; false if the row above it cannot contain rows.</summary>
    private bool TryEnter(int depth, HashSet<string> names, Action<DocumentedSchema> addNested)
    {
        if (depth > _levels.Count) return false;
        if (depth == _levels.Count)
        {
            Level above = _levels.Peek();
            if (!above.HasRows) return false;
            // Rows nested below a refused row are lost with it, and reported once.
            if (above.Last < 0)
            {
                _levels.Push(new Level("") { IsLost = true });
                return true;
            }

            DocumentedProperty holder = above.Properties[above.Last];
            bool canHold = holder.Type.Kind is DocumentedTypeKind.Object or DocumentedTypeKind.Array or DocumentedTypeKind.Undefined;
            if (!canHold) return false;
            string schema = above.Schema.Length > 0 ? above.Schema + "_" + holder.WireName : holder.WireName;
            while (!names.Add(schema)) schema += "_";
            bool isList = holder.Type.Kind == DocumentedTypeKind.Array;
            above.Properties[above.Last] = holder with { Type = new DocumentedType(DocumentedTypeKind.Named, schema) { IsList = isList } };
            _levels.Push(new Level(schema));
        }

        LeaveTo(depth + 1, addNested);
        return true;
    }

    private void LeaveTo(int count, Action<DocumentedSchema> addNested)
    {
        while (_levels.Count > count)
        {
            Level left = _levels.Pop();
            if (!left.IsLost) addNested(left.ToSchema());
        }
    }

    /// <summary>A type whose rows are being read.</summary>
    private sealed class Level(string schema)
    {
        public string Schema { get; } = schema;

        public List<DocumentedProperty> Properties { get; } = [];

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public bool HasRows { get; set; }

        /// <summary>The row in which following rows may be nested; less than 0 if it was refused.</summary>
        public int Last { get; set; } = -1;

        /// <summary>Whether the row that contains these was refused.</summary>
        public bool IsLost { get; init; }

        public DocumentedSchema ToSchema() => new(Schema, Properties.ToEquatableArray());
    }
}
