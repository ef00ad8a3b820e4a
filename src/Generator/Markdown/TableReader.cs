using System.Text;
using Markdig.Syntax;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace CardanoBI.Generator.Markdown;

/// <summary>Converts Markdig's tables: rows as they were written, without the cells that Markdig adds as padding.</summary>
internal static class TableReader
{
    public static Table Read(MarkdigTable table, MarkdownSource source)
    {
        var rows = new List<TableRow>();
        var header = new TableRow([], default);
        foreach (Block block in table)
        {
            if (block is not MarkdigRow row) continue;
            TableRow read = ReadRow(row, source);
            if (row.IsHeader) header = read;
            else rows.Add(read);
        }

        return new Table(header.Cells, rows, header.Span);
    }

    private static TableRow ReadRow(MarkdigRow row, MarkdownSource source)
    {
        var cells = new List<Cell>();
        foreach (Block block in row)
        {
            if (block is not MarkdigCell cell) continue;
            PageText text = source.Slice(cell.Span);
            string prose = cell.Count > 0 ? source.Prose((cell[0] as LeafBlock)?.Inline) : "";
            // In a table, pipes must be escaped even in a code span, which is the only place where the escape remains.
            cells.Add(new Cell(text with { Value = Unescape(text.Value) }, prose.Replace("\\|", "|")) { Markup = text.Value });
        }

        // A padding cell has no position. Nor has an empty cell, but that one keeps its column.
        while (cells.Count > 0 && cells[cells.Count - 1].Source.Value.Length == 0) cells.RemoveAt(cells.Count - 1);
        return new TableRow(cells, source.Line(row.Span.Start).Span);
    }

    /// <summary>Names and types may be written as code or with Markdown's escapes: <c>`pool_id`</c>, <c>pool\_id</c>.</summary>
    private static string Unescape(string cell)
    {
        if (cell.Length > 1 && cell[0] == '`' && cell[cell.Length - 1] == '`') return cell.Trim('`').Trim();
        if (cell.IndexOf('\\') < 0) return cell;
        var unescaped = new StringBuilder(cell.Length);
        for (int i = 0; i < cell.Length; i++)
        {
            bool isEscape = cell[i] == '\\' && i + 1 < cell.Length && (char.IsPunctuation(cell[i + 1]) || char.IsSymbol(cell[i + 1]));
            if (isEscape) i++;
            unescaped.Append(cell[i]);
        }

        return unescaped.ToString();
    }
}
