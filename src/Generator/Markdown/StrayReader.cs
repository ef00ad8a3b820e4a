using CardanoBI.Generator.Diagnostics;
using Markdig.Helpers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Finds what a section contains instead of its own table: rows without a table (also where nothing else is read), HTML and components,
/// lists and quotes.
/// </summary>
internal sealed class StrayReader(MarkdownSource source, PageAccount account, DiagnosticBag diagnostics, OpenSection section)
{
    public void Read(ParagraphBlock paragraph, PageText text, string prose, bool isBelowTable)
    {
        if (HasRows(paragraph, prose, isBelowTable)) TakeRows(text, paragraph.Span);
        else if (IsOtherForm(text.Value)) TakeOtherForm(text.Span, paragraph.Span);
    }

    /// <summary>
    /// Reads rows in a tab or a section of which nothing is read: a whole table may document another response, but part of a table was cut
    /// off here.
    /// </summary>
    public void ReadAside(ParagraphBlock paragraph)
    {
        if (section.IsRefused || section.Endpoint is null || !source.Holds('|', paragraph.Span)) return;
        if (ParagraphLines.HasRows(paragraph, "", isBelowTable: false))
            LeaveRows(paragraph.Span);
    }

    /// <summary>
    /// Reads a table that is not evaluated: rows with more cells than columns belong to another table, or the whole table belongs
    /// elsewhere.
    /// </summary>
    public void ReadAside(Table table)
    {
        if (section.IsRefused || section.Endpoint is null) return;
        // A call in another language may have parameters of its own; a response never has.
        if (table.Rows.Count > 0 && section.IsOfResponses) section.LeaveAside(LeftoverKind.Table, table.HeaderSpan, table);
        foreach (TableRow row in table.Rows)
            if (row.Cells.Count > table.Header.Count) section.LeaveAside(LeftoverKind.Rows, row.Span);
    }

    /// <summary>Reads lines of code that look like rows; their cells show whether they are rows.</summary>
    public void ReadAside(FencedCodeBlock code)
    {
        if (section.IsRefused || section.Endpoint is null || FenceParser.HoldsMarkup(code) || !source.Holds('|', code.Span)) return;
        for (int line = 0; line < code.Lines.Count; line++)
        {
            StringSlice slice = code.Lines.Lines[line].Slice;
            slice.Trim();
            if (slice.Length > 2 && slice.CurrentChar == '|' && slice.Text[slice.End] == '|')
                section.LeaveAside(LeftoverKind.Rows, source.Slice(slice.Start, slice.Length).Span);
        }
    }

    public void Read(HtmlBlock html)
    {
        if (section.IsAside || section.Endpoint is null) return;
        PageText text = source.Slice(html.Span);
        if (OtherForms.IsTable(text.Value, section.IsOfTables)) TakeOtherForm(text.Span, html.Span);
    }

    public void Read(ContainerBlock container)
    {
        if (section.IsAside || section.Endpoint is null) return;
        section.HasContent |= section.Kind == Section.Parameters && !OtherForms.IsNone(source.Slice(container.Span).Value);
        foreach (Block block in container)
        {
            switch (block)
            {
                case ParagraphBlock or HtmlBlock:
                    PageText text = source.Slice(block.Span);
                    if (IsOtherForm(text.Value)) TakeOtherForm(text.Span, block.Span);
                    break;
                case MarkdigTable table:
                    account.Take(table.Span, LineUse.Judged);
                    section.LeaveTable(TableReader.Read(table, source));
                    break;
                case FencedCodeBlock code:
                    if (code.ClosingFencedCharCount == 0) diagnostics.Report(Descriptors.FenceOpen, source.Line(code.Span.Start).Span);
                    if (section.Kind == Section.ResponseCodes) ReadSample(code);
                    break;
                case HeadingBlock heading:
                    if (SectionNames.Exactly(source.Heading(heading).Title) != Section.Other)
                        section.Leave(LeftoverKind.Heading, source.Slice(heading.Span).Span);
                    break;
                case ContainerBlock inner:
                    Read(inner);
                    break;
            }
        }
    }

    private void ReadSample(FencedCodeBlock code)
    {
        if (section.CurrentTab() is { } tab) tab.Samples.Add(source.Content(code));
        else section.Leave(LeftoverKind.Status, source.Line(code.Span.Start).Span);
    }

    private bool HasRows(ParagraphBlock paragraph, string prose, bool isBelowTable) =>
        source.Holds('|', paragraph.Span) && ParagraphLines.HasRows(paragraph, prose, isBelowTable);

    private void TakeRows(PageText rows, SourceSpan span)
    {
        account.Take(span, LineUse.Read);
        if (section.Endpoint is not null && section.Kind == Section.Parameters) section.Endpoint.StrayParameterRows.Add(rows);
        else if (section.Kind == Section.ResponseSchemas && section.CurrentTab() is { } tab) tab.StrayRows.Add(rows);
        else if (section.Endpoint is not null) section.Leave(LeftoverKind.Rows, rows.Span);
        else if (!section.IsRefused) LeaveRows(span);
    }

    /// <summary>Leaves the rows, starting at the first line with a pipe.</summary>
    private void LeaveRows(SourceSpan span)
    {
        TextSpan line = source.Line(source.Text.IndexOf('|', span.Start)).Span;
        section.LeaveAside(LeftoverKind.Rows, TextSpan.FromBounds(line.Start, Math.Max(line.End, source.Slice(span).Span.End)));
    }

    private bool IsOtherForm(string text) => text.Length > 0 && text[0] == '<'
        ? OtherForms.IsTable(text, section.IsOfTables)
        : OtherForms.IsList(text, section.IsOfTables);

    private void TakeOtherForm(TextSpan text, SourceSpan span)
    {
        if (section.Endpoint is null) return;
        account.Take(span, LineUse.Read);
        section.LeaveOtherForm(text);
    }
}
