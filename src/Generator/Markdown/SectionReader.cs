using System.Text.RegularExpressions;
using CardanoBI.Generator.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace CardanoBI.Generator.Markdown;

/// <summary>Reads the blocks of one section after the other into the endpoint they belong to.</summary>
internal sealed class SectionReader(MarkdownSource source, PageAccount account, DiagnosticBag diagnostics)
{
    private static readonly Regex StatusLine = new(@"^Status Code:? ([0-9]{3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex TypeName = new(@"^[A-Za-z_][A-Za-z0-9_.]*\z", RegexOptions.CultureInvariant);

    private const string Success = "200";

    private readonly List<Leftover> _leftovers = [];
    private readonly TabReader _tabs = new(source, diagnostics);
    private PageText? _pendingName;
    private PageText? _heading;
    private int _tablesBefore;
    private bool _hasContent;
    private bool _hasStrayTab;
    private int _endOfTable = -1;

    public IReadOnlyList<Leftover> Leftovers => _leftovers;

    public Endpoint? Endpoint { get; set; }

    /// <summary>Whether what comes belongs to something that was refused as a whole.</summary>
    public bool IsRefused { get; set; }

    public Section Kind { get; private set; }

    public int Level { get; private set; }

    /// <summary>Whether what comes is another language's, or another answer's than the one that is read.</summary>
    public bool IsAside =>
        IsRefused || Kind == Section.Samples || _tabs.IsLanguage || (IsOfResponses && _tabs.Status is { Value: not Success });

    private bool IsOfResponses => Kind is Section.ResponseCodes or Section.ResponseSchemas;

    /// <summary>A section that must hold tables, so that any other form in their place is meant as one.</summary>
    private bool IsOfTables => Endpoint is not null && Kind is Section.Parameters or Section.ResponseSchemas;

    public void Start(Section section, int level, PageText? heading = null)
    {
        if (Kind == Section.Parameters && Endpoint is not null && _hasContent && TablesOfParameters == _tablesBefore)
            Endpoint.ParametersWithoutTable ??= _heading;
        Kind = section;
        Level = level;
        _heading = heading;
        _hasContent = _hasStrayTab = false;
        _tablesBefore = TablesOfParameters;
        _pendingName = null;
        _tabs.Leave();
        if (Endpoint is not null) Endpoint.HasSections |= section is Section.Parameters || IsOfResponses;
    }

    public void Leave(LeftoverKind kind, TextSpan span, Table? table = null, bool isCertain = false) =>
        _leftovers.Add(new Leftover(kind, span, table) { IsCertain = isCertain });

    /// <summary>A heading of a section, or of a part of one.</summary>
    public void ReadHeading(Section section, HeadingBlock heading, string words, PageText text)
    {
        // A deeper heading structures its section, it does not end it.
        bool isWithin = section == Section.Other && Kind != Section.Introduction && heading.Level > Level;
        if (!isWithin) Start(section, heading.Level, text);
        else if (Kind == Section.ResponseSchemas) ReadSchemaLine(words, text);
    }

    public void Read(Block block)
    {
        if (IsAside && block is not MdxTagBlock) account.Take(block.Span, LineUse.Aside);
        switch (block)
        {
            case MdxTagBlock tags: ReadTags(tags); break;
            case ParagraphBlock paragraph: ReadParagraph(paragraph); break;
            case MarkdigTable table: ReadTable(table); break;
            case FencedCodeBlock code: ReadCode(code); break;
            case HtmlBlock html: ReadOtherForm(html, OtherForms.IsTable); break;
            case ListBlock or QuoteBlock: ReadContainer((ContainerBlock)block); break;
        }
    }

    private int TablesOfParameters => (Endpoint?.ParameterTables.Count ?? 0) + (Endpoint?.StrayParameterRows.Count ?? 0);

    private void ReadTags(MdxTagBlock block)
    {
        account.Take(block.Span, LineUse.Read);
        PageText text = source.Slice(block.Span);
        foreach (MdxTag tag in block.Tags)
        {
            if (tag.Name != "TabItem") continue;
            _tabs.Read(tag, text);
            _pendingName = null;
            bool isStray = _tabs.Status is not null && Endpoint is not null && !IsOfResponses;
            if (isStray && !_hasStrayTab) Leave(LeftoverKind.Status, text.Span);
            _hasStrayTab |= isStray;
        }

        if (block.Rest.Length > 0 && Endpoint is not null && !IsAside) Leave(LeftoverKind.Status, text.Span);
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        List<CodeInline> codeLines = (paragraph.Inline ?? []).OfType<CodeInline>().Where(ParagraphLines.IsAlone).ToList();
        // Most paragraphs of a page are the messages of other statuses, of which nothing else is read.
        if (IsAside && Kind == Section.ResponseCodes)
        {
            CurrentTab()?.Messages.AddRange(codeLines.Select(code => code.Content));
            return;
        }

        PageText text = source.Slice(paragraph.Span);
        // By its words and not its text: where a table was found, Markdig may leave its paragraph behind without any.
        string prose = source.Prose(paragraph.Inline);
        if (prose.Length == 0 && text.Value.IndexOf('<') < 0) return;
        bool isBelowTable = paragraph.Line == _endOfTable + 1;
        if (!IsAside && ParagraphLines.HasRows(paragraph, prose, isBelowTable)) TakeRows(text, paragraph.Span);
        else if (!IsAside && IsOtherForm(text.Value)) TakeOtherForm(text.Span, paragraph.Span);
        if (Endpoint is null) return;
        switch (Kind)
        {
            case Section.Introduction:
                string words = Endpoint.CodeSpans.Count == 0 ? source.Prose(paragraph, codeLines.FirstOrDefault()) : "";
                if (words.Length > 0) Endpoint.Prose.Add(words);
                Endpoint.CodeSpans.AddRange(codeLines.Select(source.CodeSpan));
                foreach (CodeInline code in codeLines) account.TakeLine(code.Span.Start, LineUse.Read);
                break;
            case Section.Parameters:
                _hasContent |= !OtherForms.IsNone(prose);
                break;
            case Section.ResponseCodes:
                CurrentTab()?.Messages.AddRange(codeLines.Select(code => code.Content));
                if (!IsAside && prose.Length > 0 && prose[0] is '{' or '[') Leave(LeftoverKind.Status, text.Span);
                break;
            case Section.ResponseSchemas:
                ReadSchemaLine(source.Prose(paragraph, paragraph.Inline?.OfType<LineBreakInline>().FirstOrDefault()), text);
                break;
        }
    }

    private void TakeRows(PageText rows, SourceSpan span)
    {
        account.Take(span, LineUse.Read);
        if (Endpoint is not null && Kind == Section.Parameters) Endpoint.StrayParameterRows.Add(rows);
        else if (Kind == Section.ResponseSchemas && CurrentTab() is { } tab) tab.StrayRows.Add(rows);
        else if (Endpoint is not null) Leave(LeftoverKind.Rows, rows.Span);
    }

    private bool IsOtherForm(string text) =>
        text.Length > 0 && text[0] == '<' ? OtherForms.IsTable(text, IsOfTables) : OtherForms.IsList(text, IsOfTables);

    private void ReadOtherForm(Block block, Func<string, bool, bool> isMeant)
    {
        if (IsAside || Endpoint is null) return;
        PageText text = source.Slice(block.Span);
        if (isMeant(text.Value, IsOfTables)) TakeOtherForm(text.Span, block.Span);
    }

    private void TakeOtherForm(TextSpan text, SourceSpan span)
    {
        if (Endpoint is null) return;
        account.Take(span, LineUse.Read);
        Leave(LeftoverKind.OtherForm, text);
        Endpoint.HasUnreadParameters |= Kind == Section.Parameters;
        // Said once.
        _tablesBefore = -1;
    }

    private void ReadSchemaLine(string line, PageText whole)
    {
        Match status = StatusLine.Match(line);
        if (status.Success)
        {
            // Inside a tab the tab's own value counts; pages without tabs have only this line.
            string code = status.Groups[1].Value;
            _tabs.ReadLine(whole with { Value = code });
            _pendingName = null;
        }
        else if (TypeName.IsMatch(line))
        {
            int start = Math.Max(whole.Value.IndexOf(line, StringComparison.Ordinal), 0);
            _pendingName = new PageText(line, new TextSpan(whole.Span.Start + start, line.Length));
        }
    }

    private void ReadTable(MarkdigTable markdig)
    {
        account.Take(markdig.Span, Kind is Section.Parameters or Section.ResponseSchemas ? LineUse.Read : LineUse.Judged);
        _endOfTable = account.LineOf(markdig.Span.End);
        Table table = TableReader.Read(markdig, source);
        if (table.IsOfValues) return;
        PageText? name = _pendingName;
        _pendingName = null;
        if (Endpoint is not null && Kind == Section.Parameters && !_tabs.IsLanguage)
        {
            Endpoint.ParameterTables.Add(table);
        }
        else if (Kind == Section.ResponseSchemas && CurrentTab() is { } tab)
        {
            if (table.Rows.Count > 0) tab.Tables.Add(new NamedTable(name, table));
            else tab.EmptyTables.Add(table.HeaderSpan);
        }
        else if (!IsAside)
        {
            LeaveTable(table);
        }
    }

    private void LeaveTable(Table table)
    {
        var left = new Leftover(LeftoverKind.Table, table.HeaderSpan, table);
        if (Endpoint is null) _leftovers.Add(left);
        else Endpoint.UnreadTables.Add(left with { IsCertain = IsOfResponses });
    }

    private void ReadCode(FencedCodeBlock code)
    {
        if (code.ClosingFencedCharCount == 0) diagnostics.Report(Descriptors.FenceOpen, source.Line(code.Span.Start).Span);
        bool isSample = Endpoint is not null && Kind == Section.ResponseCodes;
        if (isSample && CurrentTab() is { } tab) tab.Samples.Add(source.Content(code));
        else if (isSample) Leave(LeftoverKind.Status, source.Line(code.Span.Start).Span);
        bool isPlain = code.Info is null or "" or "http" or "text" or "txt" or "plaintext";
        if (isSample || !isPlain) account.Take(code.Span, LineUse.Aside);
    }

    private void ReadContainer(ContainerBlock container)
    {
        if (IsAside || Endpoint is null) return;
        _hasContent |= Kind == Section.Parameters && !OtherForms.IsNone(source.Slice(container.Span).Value);
        foreach (Block block in container)
        {
            switch (block)
            {
                case ParagraphBlock or HtmlBlock:
                    ReadOtherForm(block, (text, isInSection) => IsOtherForm(text));
                    break;
                case MarkdigTable table:
                    account.Take(table.Span, LineUse.Judged);
                    LeaveTable(TableReader.Read(table, source));
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                    diagnostics.Report(Descriptors.FenceOpen, source.Line(code.Span.Start).Span);
                    break;
                case HeadingBlock heading:
                    if (SectionNames.Exactly(source.Heading(heading).Title) != Section.Other)
                        Leave(LeftoverKind.Heading, source.Slice(heading.Span).Span);
                    break;
                case ContainerBlock inner:
                    ReadContainer(inner);
                    break;
            }
        }
    }

    /// <summary>The tab being read, made on first use; null outside any status.</summary>
    private StatusTab? CurrentTab() =>
        Endpoint is null ? null : _tabs.Current(Kind == Section.ResponseSchemas ? Endpoint.Schemas : Endpoint.Responses);
}
