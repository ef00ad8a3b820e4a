using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>A piece of a page and where it stands.</summary>
internal sealed record PageText(string Value, TextSpan Span);

/// <summary>A page as written in its Markdown: headings, tables and samples with their places; nothing is judged yet.</summary>
/// <param name="Leftovers">What looks like documentation but was not read, wherever it is on the page.</param>
internal sealed record Page(string Label, IReadOnlyList<Endpoint> Endpoints, IReadOnlyList<Leftover> Leftovers);

/// <summary>A heading of an endpoint, or of prose, and what follows it up to the next one.</summary>
internal sealed class Endpoint(PageText heading, int level, string title, IReadOnlyList<string> badges)
{
    public PageText Heading { get; } = heading;

    /// <summary>The heading's level: sections are below it, and the next endpoint is on the same level.</summary>
    public int Level { get; } = level;

    /// <summary>Where the next one begins.</summary>
    public int End { get; set; } = int.MaxValue;

    public bool Holds(TextSpan span) => span.Start >= Heading.Span.Start && span.Start < End;

    /// <summary>Whether a badge of the heading is a verb.</summary>
    public bool HasVerb { get; } = badges.Any(HttpVerbs.Contains);

    /// <summary>Whether it is certainly an endpoint and not the heading of a group.</summary>
    public bool HasVerbOrRoute => HasVerb || CodeSpans.Any(line => HttpVerbs.BeginRoute(line.Value));

    /// <summary>Whether the title is struck through.</summary>
    public bool IsStruck { get; } = title.StartsWith("~~", StringComparison.Ordinal) && title.EndsWith("~~", StringComparison.Ordinal);

    /// <summary>Whether it has any section of an endpoint.</summary>
    public bool HasSections { get; set; }

    /// <summary>Whether a merge left both sides of a conflict in it, so that it is unknown which one is meant.</summary>
    public bool IsInConflict { get; set; }

    /// <summary>The Parameters section's heading, if the section has no table but something else.</summary>
    public PageText? ParametersWithoutTable { get; set; }

    /// <summary>Whether the Parameters section holds parameters in a form that is not read and is therefore left over.</summary>
    public bool HasUnreadParameters { get; set; }

    /// <summary>Tables outside the sections that read tables.</summary>
    public List<Leftover> UnreadTables { get; } = [];

    /// <summary>The heading's words without its badges.</summary>
    public string Title { get; } = title.StartsWith("~~", StringComparison.Ordinal) ? title.Trim('~') : title;

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

    /// <summary>Each code block's content, exactly as in the page.</summary>
    public List<PageText> Samples { get; } = [];

    public List<NamedTable> Tables { get; } = [];

    /// <summary>Where a table's header was found without rows.</summary>
    public List<TextSpan> EmptyTables { get; } = [];

    /// <summary>Rows that belong to no table, because a blank line cut them off or they have no delimiter row.</summary>
    public List<PageText> StrayRows { get; } = [];
}

/// <summary>A table and the paragraph of one word before it, which names the type it describes.</summary>
internal sealed record NamedTable(PageText? Name, Table Table);

internal sealed record Table(IReadOnlyList<Cell> Header, IReadOnlyList<TableRow> Rows, TextSpan HeaderSpan)
{
    /// <summary>
    /// Whether it lists the values of an enumeration, as converters write them. Such a string stays a string, whatever its values.
    /// </summary>
    public bool IsOfValues =>
        Header.Count == 2
        && Header[0].Prose.ToLowerInvariant() is "parameter" or "property" or "name" or "field"
        && Header[1].Prose.ToLowerInvariant() is "value" or "values";
}

internal sealed record TableRow(IReadOnlyList<Cell> Cells, TextSpan Span);

/// <param name="Source">The cell as written, trimmed: what names, types and flags are read from.</param>
/// <param name="Prose">The cell as a reader sees it, its Markdown resolved: what descriptions are read from.</param>
internal sealed record Cell(PageText Source, string Prose)
{
    /// <summary>The cell with its escapes: what tells markup from what is meant.</summary>
    public string Markup { get; init; } = Source.Value;
}
