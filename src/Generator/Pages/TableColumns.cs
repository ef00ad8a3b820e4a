using System.Globalization;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Pages;

/// <summary>Finds a table's columns by their headings, whatever their order.</summary>
internal sealed class TableColumns(Table table, DiagnosticBag diagnostics)
{
    private static readonly Cell Missing = new(new PageText("", default), "");

    /// <summary>Whether the table has every one of the columns; each one it lacks is reported at the header.</summary>
    public bool Require(DiagnosticDescriptor missing, params string[] columns)
    {
        bool hasAll = true;
        foreach (string column in columns)
        {
            if (Has(column)) continue;
            diagnostics.Report(missing, table.HeaderSpan, column);
            hasAll = false;
        }

        return hasAll;
    }

    /// <summary>
    /// Whether the table has no more rows than a type or a method can have members: the compiler takes minutes over thousands.
    /// </summary>
    public bool RequireLength()
    {
        const int MaximumRows = 1000;
        if (table.Rows.Count <= MaximumRows) return true;
        diagnostics.Report(Descriptors.TableTooLong, table.Rows[MaximumRows].Span, MaximumRows.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    public bool Has(string column) => IndexOf(column) >= 0;

    /// <summary>The row's cell of a required column; false, and reported, where it is empty.</summary>
    public bool TryGet(TableRow row, string column, out Cell cell)
    {
        cell = Get(row, column);
        if (cell.Source.Value.Length > 0) return true;
        diagnostics.Report(Descriptors.RowIncomplete, row.Span, column);
        return false;
    }

    /// <summary>A description; the documentation's own generator writes <c>undefined</c> where there is none.</summary>
    public string Description(TableRow row)
    {
        string prose = Get(row, "Description").Prose;
        return prose == "undefined" ? "" : prose;
    }

    public Cell Get(TableRow row, string column)
    {
        int index = IndexOf(column);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index] : Missing;
    }

    public void ReportCellsBeyond(TableRow row)
    {
        for (int i = table.Header.Count; i < row.Cells.Count; i++)
            if (row.Cells[i].Source.Value.Length > 0) diagnostics.Report(Descriptors.RowTooLong, row.Cells[i].Source.Span);
    }

    private int IndexOf(string column)
    {
        for (int i = 0; i < table.Header.Count; i++)
            if (table.Header[i].Prose.Equals(column, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
