using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// Judges tables outside the sections that read tables: parameters (recognized by their columns), other documentation, or prose.
/// </summary>
internal sealed class UnreadTables(DiagnosticBag diagnostics)
{
    /// <summary>Reads tables that are certainly an endpoint's parameters, and reports tables that document anything else.</summary>
    public void ReadOrReport(Endpoint endpoint, bool hasRoute)
    {
        foreach (Leftover left in endpoint.UnreadTables)
        {
            Table table = left.Table!;
            var columns = new TableColumns(table, diagnostics);
            bool areParameters = columns.Has(ColumnNames.Name) && columns.Has(ColumnNames.In) && columns.Has(ColumnNames.Type);
            bool isFirst = hasRoute && !left.IsCertain && endpoint.ParameterTables.Count == 0;
            if (areParameters && isFirst) endpoint.ParameterTables.Add(table);
            else Report(left, isInEndpoint: hasRoute || endpoint.HasSections);
        }
    }

    public void Report(Leftover left, bool isInEndpoint)
    {
        Table table = left.Table!;
        var columns = new TableColumns(table, diagnostics);
        bool saysPlaces = columns.Has(ColumnNames.Name) && columns.Has(ColumnNames.In);
        bool saysMore = columns.Has(ColumnNames.Type)
            || columns.Has(ColumnNames.Required)
            || table.Header.Any(cell => ColumnNames.Nearest(cell.Prose) is ColumnNames.Type or ColumnNames.Required);
        bool isDocumentation = saysPlaces || HoldsTypes(table) || (isInEndpoint && saysMore);
        if (isDocumentation) diagnostics.Report(Descriptors.TableUnread, left.Span);
    }

    /// <summary>
    /// Whether something in a place where nothing is read belongs elsewhere: a table of an endpoint's parameters, or a row with a type.
    /// Tables of other responses do belong there.
    /// </summary>
    public bool IsOutOfPlace(Leftover left)
    {
        if (left.Table is null) return diagnostics.Text(left.Span).Split('|').Any(cell => TypeCell.IsWord(cell.Trim()));
        var columns = new TableColumns(left.Table, diagnostics);
        return columns.Has(ColumnNames.Name) && columns.Has(ColumnNames.In);
    }

    /// <summary>Whether a column holds type names and, in rows that have one, nothing else.</summary>
    private static bool HoldsTypes(Table table)
    {
        for (int column = 0; column < table.Header.Count; column++)
        {
            bool IsType(TableRow row) => column < row.Cells.Count && TypeCell.IsWord(row.Cells[column].Source.Value);
            if (table.Rows.Count > 0 && table.Rows.Count(IsType) * 2 > table.Rows.Count) return true;
        }

        return false;
    }
}
