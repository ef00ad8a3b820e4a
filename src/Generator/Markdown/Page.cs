using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>A piece of a page and where it stands.</summary>
internal sealed record PageText(string Value, TextSpan Span);

/// <summary>A page as its Markdown says it: headings, tables and samples with their places, nothing judged yet.</summary>
internal sealed record Page(string Label, IReadOnlyList<Endpoint> Endpoints);

/// <summary>A second-level heading and what follows it, up to the next one.</summary>
internal sealed class Endpoint(PageText heading, string title, IReadOnlyList<string> badges)
{
    public PageText Heading { get; } = heading;

    /// <summary>The heading's words without its badges.</summary>
    public string Title { get; } = title;

    /// <summary>The words inside the heading's spans: <c>GET</c>, <c>OData</c>.</summary>
    public IReadOnlyList<string> Badges { get; } = badges;

    /// <summary>The paragraphs above the route.</summary>
    public List<string> Prose { get; } = [];

    /// <summary>The paragraphs above the first section that are one code span: <c>`GET /api/…`</c>.</summary>
    public List<PageText> CodeSpans { get; } = [];

    public List<Table> ParameterTables { get; } = [];

    /// <summary>Rows in the Parameters section that belong to no table.</summary>
    public List<PageText> StrayParameterRows { get; } = [];

    /// <summary>The Response Codes section: a tab for each status code, with its message and sample.</summary>
    public List<StatusTab> Responses { get; } = [];

    /// <summary>The Response Schemas section: a tab for each status code, with its tables.</summary>
    public List<StatusTab> Schemas { get; } = [];
}

/// <summary>What a page says about one status code in one section.</summary>
internal sealed class StatusTab(PageText status)
{
    public PageText Status { get; } = status;

    public List<string> Messages { get; } = [];

    /// <summary>Each code block's content, exactly as it stands in the page.</summary>
    public List<PageText> Samples { get; } = [];

    public List<NamedTable> Tables { get; } = [];

    /// <summary>Where a table's head was found with no row under it.</summary>
    public List<TextSpan> EmptyTables { get; } = [];

    /// <summary>Rows that belong to no table: a blank line cut them off, or no delimiter row makes them one.</summary>
    public List<PageText> StrayRows { get; } = [];
}

/// <summary>A table and the paragraph of one word before it, which names the type it describes.</summary>
internal sealed record NamedTable(PageText? Name, Table Table);

internal sealed record Table(IReadOnlyList<Cell> Header, IReadOnlyList<TableRow> Rows, TextSpan HeaderSpan);

internal sealed record TableRow(IReadOnlyList<Cell> Cells, TextSpan Span);

/// <param name="Source">The cell as written, trimmed: what names, types and flags are read from.</param>
/// <param name="Prose">The cell as a reader sees it, its Markdown resolved: what descriptions are read from.</param>
internal sealed record Cell(PageText Source, string Prose);
