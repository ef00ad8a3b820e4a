using System.Globalization;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Pages;

/// <summary>Finds a table's columns by their headings, whatever their order.</summary>
internal sealed class TableColumns
{
    private static readonly Cell Missing = new(new PageText("", default), "");

    private readonly Table _table;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<int> _others = [];

    /// <summary>The columns that mean the same as one that is read.</summary>
    private readonly List<(int Index, string Column)> _seconds = [];

    public TableColumns(Table table, DiagnosticBag diagnostics)
    {
        (_table, _diagnostics) = (table, diagnostics);
        for (int index = 0; index < table.Header.Count; index++)
        {
            string heading = table.Header[index].Prose;
            string? column = ColumnNames.Of(heading);
            bool isOwn = heading.Equals(column, StringComparison.OrdinalIgnoreCase);
            if (column is null) _others.Add(index);
            else if (!_columns.TryGetValue(column, out int known)) _columns.Add(column, index);
            else AddSecond(column, known, index, isOwn && !table.Header[known].Prose.Equals(column, StringComparison.OrdinalIgnoreCase));
        }

        int places = Has(ColumnNames.In) ? -1 : _others.FindIndex(HoldsPlaces);
        if (places < 0) return;
        _columns.Add(ColumnNames.In, _others[places]);
        _others.RemoveAt(places);
    }

    /// <summary>Whether the table has every one of the columns; each one it lacks is reported at the header.</summary>
    public bool Require(DiagnosticDescriptor missing, params string[] columns)
    {
        bool hasAll = true;
        foreach (int index in _others)
        {
            Cell heading = _table.Header[index];
            if (ColumnNames.Nearest(heading.Prose) is not { } nearest || Has(nearest)) continue;
            _diagnostics.Report(Descriptors.ColumnUnknown, heading.Source.Span, heading.Prose, nearest);
            columns = [.. columns.Where(column => column != nearest)];
            hasAll = false;
        }

        foreach (string column in columns)
        {
            if (Has(column)) continue;
            _diagnostics.Report(missing, _table.HeaderSpan, column);
            hasAll = false;
        }

        foreach ((int index, string column) in _seconds)
        {
            bool isRead = column == ColumnNames.In ? columns.Contains(ColumnNames.Required) : columns.Contains(column);
            if (!isRead || !_table.Rows.Any(row => Contradict(row, index, column))) continue;
            Cell heading = _table.Header[index];
            _diagnostics.Report(Descriptors.ColumnTwice, heading.Source.Span, heading.Prose, _table.Header[_columns[column]].Prose);
            hasAll = false;
        }

        return hasAll;
    }

    /// <summary>
    /// Whether the table has no more rows than a type or a method can reasonably have members: the compiler needs minutes for thousands.
    /// </summary>
    public bool RequireLength()
    {
        const int MaximumRows = 1000;
        if (_table.Rows.Count <= MaximumRows) return true;
        _diagnostics.Report(Descriptors.TableTooLong, _table.Rows[MaximumRows].Span, MaximumRows.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The row's cell of a required column; false, and reported, where it is empty.</summary>
    public bool TryGet(TableRow row, string column, out Cell cell)
    {
        cell = Get(row, column);
        if (cell.Source.Value.Length > 0) return true;
        _diagnostics.Report(Descriptors.RowIncomplete, row.Span, column);
        return false;
    }

    /// <summary>The description; the documentation's own generator writes <c>undefined</c> if there is none.</summary>
    public string Description(TableRow row)
    {
        string prose = Get(row, ColumnNames.Description).Prose;
        return prose == "undefined" ? "" : prose;
    }

    /// <summary>The description, and what unknown columns say about the row, as in <c>Maximum: 100</c>.</summary>
    public string AllWords(TableRow row)
    {
        string words = Description(row);
        foreach (int index in _others)
            if (index < row.Cells.Count) words += $"\n{_table.Header[index].Prose}: {row.Cells[index].Prose}";
        return words;
    }

    public Cell Get(TableRow row, string column) =>
        _columns.TryGetValue(column, out int index) && index < row.Cells.Count ? row.Cells[index] : Missing;

    public void ReportCellsBeyond(TableRow row)
    {
        for (int i = _table.Header.Count; i < row.Cells.Count; i++)
            if (row.Cells[i].Source.Value.Length > 0) _diagnostics.Report(Descriptors.RowTooLong, row.Cells[i].Source.Span);
    }

    /// <summary>
    /// The documentation's own word takes precedence over a synonym. A second description is like a column of another name; of two of
    /// any other column, the cells must be equal.
    /// </summary>
    private void AddSecond(string column, int known, int index, bool isPreferred)
    {
        if (isPreferred) (_columns[column], index) = (index, known);
        if (column == ColumnNames.Description) _others.Add(index);
        else _seconds.Add((index, column));
    }

    private bool Contradict(TableRow row, int index, string column)
    {
        string second = index < row.Cells.Count ? row.Cells[index].Source.Value : "";
        StringComparison comparison = column == ColumnNames.Name ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return second.Length > 0 && !second.Equals(Get(row, column).Source.Value, comparison);
    }

    /// <summary>Whether every cell of a column says where a parameter is passed, whatever the heading.</summary>
    private bool HoldsPlaces(int index) =>
        _table.Rows.Count > 0
        && _table.Rows.All(row => index < row.Cells.Count && ColumnNames.IsPlace(row.Cells[index].Source.Value));
}
