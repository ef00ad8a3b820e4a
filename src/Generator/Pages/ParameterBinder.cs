using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Pages;

/// <summary>The Parameters section of one endpoint.</summary>
internal sealed class ParameterBinder(
    Endpoint endpoint, Route route, PageText routeText, Anchor operation, PageMapBuilder map, DiagnosticBag diagnostics)
{
    private readonly List<DocumentedParameter> _parameters = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>
    /// Binds the parameters, those of the route first and in its order; false if the endpoint cannot be emitted because of an error.
    /// </summary>
    public bool TryBind(out EquatableArray<DocumentedParameter> parameters)
    {
        bool isUsable = !endpoint.HasUnreadParameters;
        for (int i = 1; i < endpoint.ParameterTables.Count; i++)
        {
            diagnostics.Report(Descriptors.ParameterTableDuplicate, endpoint.ParameterTables[i].HeaderSpan, endpoint.Title);
            isUsable = false;
        }

        if (endpoint.ParametersWithoutTable is { } section)
        {
            diagnostics.Report(Descriptors.ParameterTableMissing, section.Span, endpoint.Title);
            isUsable = false;
        }

        foreach (PageText rows in endpoint.StrayParameterRows)
        {
            diagnostics.Report(Descriptors.ParameterRowsStray, rows.Span, endpoint.Title);
            isUsable = false;
        }

        if (endpoint.ParameterTables.Count > 0) isUsable &= BindTable(endpoint.ParameterTables[0]);
        if (isUsable) AddUndocumented();
        parameters = _parameters.OrderBy(PositionInRoute).ToEquatableArray();
        return isUsable;
    }

    private bool BindTable(Table table)
    {
        var columns = new TableColumns(table, diagnostics);
        if (!columns.Require(Descriptors.ParameterTableInvalid, ColumnNames.Name, ColumnNames.Type, ColumnNames.Required)) return false;
        if (!columns.RequireLength()) return false;
        map.Add(operation.Parameters(), table.HeaderSpan);
        bool isUsable = true;
        foreach (TableRow row in table.Rows) isUsable &= BindRow(columns, row);
        return isUsable;
    }

    /// <summary>
    /// Binds a row; false if the operation would be wrong without it. An operation still works without an optional parameter.
    /// </summary>
    private bool BindRow(TableColumns columns, TableRow row)
    {
        columns.ReportCellsBeyond(row);
        if (!columns.TryGet(row, ColumnNames.Name, out Cell cell)) return false;
        NameCell? name = NameCell.Read(cell);
        bool standsInRoute = name is not null && PositionInRoute(name.Name) < route.Rest.Count;
        bool hasRequired = columns.TryGet(row, ColumnNames.Required, out Cell required);
        bool isRequired = required.Source.Value?.Equals("true", StringComparison.OrdinalIgnoreCase) == true;
        bool isOptional = required.Source.Value?.Equals("false", StringComparison.OrdinalIgnoreCase) == true;
        if (hasRequired && !isRequired && !isOptional)
            diagnostics.Report(Descriptors.RequiredUnclear, required.Source.Span, required.Source.Value!);
        bool canDoWithout = isOptional && !standsInRoute;
        if (name is null or { Depth: > 0 })
        {
            diagnostics.Report(Descriptors.NameUnclear, cell.Source.Span, cell.Markup);
            return canDoWithout;
        }

        if (!TryReadPlace(columns, row, standsInRoute, out ParameterPlace place)) return canDoWithout;
        if (!columns.TryGet(row, ColumnNames.Type, out Cell type)) return canDoWithout;
        if (!TypeCell.TryReadParameter(type.Source.Value, out ParameterType parameterType))
        {
            diagnostics.Report(Descriptors.ParameterTypeUnknown, type.Source.Span, type.Source.Value);
            return canDoWithout;
        }

        if (!isRequired && !isOptional) return false;
        if (_names.Contains(name.Name))
        {
            diagnostics.Report(Descriptors.ParameterDuplicate, cell.Source.Span, name.Name);
            return canDoWithout;
        }

        if (place == ParameterPlace.Path && !standsInRoute)
        {
            diagnostics.Report(Descriptors.PathParameterNotInRoute, cell.Source.Span, name.Name, route.Template);
            return true;
        }

        if (place == ParameterPlace.Path && isOptional)
            diagnostics.Report(Descriptors.PathParameterNotRequired, required.Source.Span, name.Name);
        if (name.IsRequired is { } says && says != isRequired)
            diagnostics.Report(Descriptors.RequiredContradicts, cell.Source.Span, cell.Markup, required.Source.Value!);
        Add(columns, row, cell, name, place, parameterType, isRequired || place == ParameterPlace.Path);
        return true;
    }

    private void Add(
        TableColumns columns, TableRow row, Cell cell, NameCell name, ParameterPlace place, ParameterType type, bool isRequired)
    {
        string description = columns.Description(row), words = columns.AllWords(row);
        ParameterFacts facts = ProseFacts.Read(words, type);
        if (ProseFacts.Contradiction(words, type, facts) is { } contradiction)
        {
            Cell described = columns.Get(row, ColumnNames.Description);
            TextSpan said = described.Source.Value.Length > 0 ? described.Source.Span : row.Span;
            diagnostics.Report(Descriptors.LimitsContradict, said, contradiction, name.Name);
        }

        map.Add(operation.Parameter(name.Name), cell.Source.Span);
        map.Add(operation.ParameterType(name.Name), columns.Get(row, ColumnNames.Type).Source.Span);
        if (columns.Get(row, ColumnNames.Description).Source is { Value.Length: > 0, Span: var span })
            map.Add(operation.ParameterDescription(name.Name), span);
        _names.Add(name.Name);
        _parameters.Add(
            new DocumentedParameter(
                name.Name, description, place, type, isRequired, facts, Deprecation.Of(name.IsDeprecated, description))
            {
                Values = ListedValues.Read(description),
            });
    }

    /// <summary>Older pages have no In column: a name in the route is a path parameter, any other a query parameter.</summary>
    private bool TryReadPlace(TableColumns columns, TableRow row, bool standsInRoute, out ParameterPlace place)
    {
        place = standsInRoute ? ParameterPlace.Path : ParameterPlace.Query;
        if (!columns.Has(ColumnNames.In)) return true;
        if (!columns.TryGet(row, ColumnNames.In, out Cell cell)) return false;
        ParameterPlace? known = cell.Source.Value.ToLowerInvariant() switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            _ => null,
        };
        if (known is null) diagnostics.Report(Descriptors.ParameterPlaceUnsupported, cell.Source.Span, cell.Source.Value);
        else place = known.Value;
        return known is not null;
    }

    private void AddUndocumented()
    {
        var documented = new HashSet<string>(
            _parameters.Where(known => known.Place == ParameterPlace.Path).Select(known => known.WireName), StringComparer.Ordinal);
        foreach (RouteSegment segment in route.Rest)
        {
            if (!segment.IsParameter || documented.Contains(segment.Text)) continue;
            string placeholder = "{" + segment.Text + "}";
            int start = routeText.Span.Start + routeText.Value.IndexOf(placeholder, StringComparison.Ordinal);
            diagnostics.Report(Descriptors.PlaceholderWithoutRow, new TextSpan(start, placeholder.Length), segment.Text);
            _parameters.Add(new DocumentedParameter(
                segment.Text, "", ParameterPlace.Path, ParameterType.String, IsRequired: true, ParameterFacts.None));
        }
    }

    private int PositionInRoute(DocumentedParameter parameter) =>
        parameter.Place == ParameterPlace.Path ? PositionInRoute(parameter.WireName) : route.Rest.Count;

    /// <summary>The parameter's position among the route's segments; after all of them if it is not in the route.</summary>
    private int PositionInRoute(string name)
    {
        for (int i = 0; i < route.Rest.Count; i++)
            if (route.Rest[i].IsParameter && route.Rest[i].Text == name) return i;
        return route.Rest.Count;
    }
}
