using System.Text.RegularExpressions;
using CardanoBI.Generator.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace CardanoBI.Generator.Markdown;

/// <summary>Reads the blocks of one section after another into the endpoint they belong to.</summary>
internal sealed class SectionReader(MarkdownSource source, PageAccount account, DiagnosticBag diagnostics, OpenSection section)
{
    private static readonly Regex StatusLine = new(@"^Status Code:? ([0-9]{3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly StrayReader _strays = new(source, account, diagnostics, section);
    private PageText? _pendingName;
    private bool _hasStrayTab;
    private int _endOfTable = -1;

    public void StartEndpoint(Endpoint endpoint)
    {
        section.StartEndpoint(endpoint);
        Forget();
    }

    public void Start(Section kind, int level, PageText? heading = null)
    {
        section.Start(kind, level, heading);
        Forget();
    }

    /// <summary>A heading of a section, or of a part of one.</summary>
    public void ReadHeading(Section kind, HeadingBlock heading, string words, PageText text)
    {
        // A deeper heading structures its section but does not end it.
        bool isWithin = kind == Section.Other && section.Kind != Section.Introduction && heading.Level > section.Level;
        if (!isWithin) Start(kind, heading.Level, text);
        else if (section.Kind == Section.ResponseSchemas) ReadSchemaLine(words, text);
    }

    public void Read(Block block)
    {
        if (section.IsAside && block is not MdxTagBlock) account.Take(block.Span, LineUse.Aside);
        switch (block)
        {
            case MdxTagBlock tags: ReadTags(tags); break;
            case ParagraphBlock paragraph when section.IsAside: ReadAside(paragraph); break;
            case ParagraphBlock paragraph: ReadParagraph(paragraph); break;
            case MarkdigTable table: ReadTable(table); break;
            case FencedCodeBlock code: ReadCode(code); break;
            case HtmlBlock html: _strays.Read(html); break;
            case ListBlock or QuoteBlock: _strays.Read((ContainerBlock)block); break;
        }
    }

    private void Forget()
    {
        _hasStrayTab = false;
        _pendingName = null;
    }

    private void ReadTags(MdxTagBlock block)
    {
        account.Take(block.Span, LineUse.Read);
        PageText text = source.Slice(block.Span);
        IReadOnlyList<MdxTag> tags = block.Read(out string rest);
        foreach (MdxTag tag in tags)
        {
            if (tag.Name != "TabItem") continue;
            // A tab within the response's own tab would take away what follows.
            if (section.IsInSuccess && !tag.IsClosing) section.Leave(LeftoverKind.Status, text.Span);
            section.Tabs.Read(tag, text);
            _pendingName = null;
            bool isStray = section.Tabs.Status is not null && section.Endpoint is not null && !section.IsOfResponses;
            if (isStray && !_hasStrayTab) section.Leave(LeftoverKind.Status, text.Span);
            _hasStrayTab |= isStray;
        }

        if (rest.Length > 0 && section.Endpoint is not null && !section.IsAside) section.Leave(LeftoverKind.Status, text.Span);
    }

    /// <summary>Most paragraphs of a page are the messages of other statuses, of which nothing else is read.</summary>
    private void ReadAside(ParagraphBlock paragraph)
    {
        if (section.Endpoint is null) return;
        if (section.Kind == Section.ResponseCodes) ReadMessages(paragraph);
        else if (section.Kind == Section.ResponseSchemas) ReadSchemaLine(paragraph);
        else if (section.Kind == Section.Introduction) ReadIntroduction(paragraph, section.Endpoint);
        else if (section.Kind == Section.Parameters) section.HasContent |= !OtherForms.IsNone(source.Prose(paragraph.Inline));
        _strays.ReadAside(paragraph);
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        PageText text = source.Slice(paragraph.Span);
        // Judged by its words, not its text: where a table was found, Markdig may leave an empty paragraph behind.
        string prose = source.Prose(paragraph.Inline);
        if (prose.Length == 0 && text.Value.IndexOf('<') < 0) return;
        _strays.Read(paragraph, text, prose, isBelowTable: paragraph.Line == _endOfTable + 1);
        if (section.Endpoint is null) return;
        switch (section.Kind)
        {
            case Section.Introduction:
                ReadIntroduction(paragraph, section.Endpoint);
                break;
            case Section.Parameters:
                section.HasContent |= !OtherForms.IsNone(prose);
                break;
            case Section.ResponseCodes:
                ReadMessages(paragraph);
                if (prose.Length > 0 && prose[0] is '{' or '[') section.Leave(LeftoverKind.Status, text.Span);
                break;
            case Section.ResponseSchemas:
                ReadSchemaLine(paragraph);
                break;
        }
    }

    private void ReadIntroduction(ParagraphBlock paragraph, Endpoint endpoint)
    {
        List<CodeInline> codeLines = ParagraphLines.Codes(paragraph).ToList();
        string words = endpoint.CodeSpans.Count == 0 ? source.Prose(paragraph, codeLines.FirstOrDefault()) : "";
        if (words.Length > 0) endpoint.Prose.Add(words);
        foreach (CodeInline code in codeLines)
        {
            endpoint.CodeSpans.Add(source.CodeSpan(code));
            account.TakeLine(code.Span.Start, LineUse.Read);
        }
    }

    private void ReadMessages(ParagraphBlock paragraph) =>
        section.CurrentTab()?.Messages.AddRange(ParagraphLines.Codes(paragraph).Select(code => code.Content));

    private void ReadSchemaLine(ParagraphBlock paragraph)
    {
        if (BeginsWithWords(paragraph)) return;
        string line = source.Prose(paragraph, paragraph.Inline?.OfType<LineBreakInline>().FirstOrDefault());
        if (line.Length > 0) ReadSchemaLine(line, source.Slice(paragraph.Span));
    }

    /// <summary>
    /// Whether the first line has several words and does not name a status, so that neither its text nor its type has to be determined.
    /// </summary>
    private static bool BeginsWithWords(ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not LiteralInline { Content: { IsEmpty: false } first }) return false;
        if (first.CurrentChar is 'S' or 's' or ':' or ' ') return false;
        int blank = first.IndexOf(' ');
        return blank >= 0 && blank < first.End && !char.IsWhiteSpace(first.Text[blank + 1]);
    }

    /// <summary>No regular expression, because this is checked for every line between tables.</summary>
    private static bool IsTypeName(string line)
    {
        if (line[0] is >= '0' and <= '9' or '.') return false;
        foreach (char character in line)
            if (character is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.')) return false;
        return true;
    }

    private void ReadSchemaLine(string line, PageText whole)
    {
        if (line[0] is 'S' or 's' && StatusLine.Match(line) is { Success: true } status)
        {
            // Inside a tab, the tab's own value counts; pages without tabs have only this line.
            string code = status.Groups[1].Value;
            section.Tabs.ReadLine(whole with { Value = code });
            _pendingName = null;
        }
        else if (IsTypeName(line))
        {
            int start = Math.Max(whole.Value.IndexOf(line, StringComparison.Ordinal), 0);
            _pendingName = new PageText(line, new TextSpan(whole.Span.Start + start, line.Length));
        }
    }

    private void ReadTable(MarkdigTable markdig)
    {
        account.Take(markdig.Span, section.IsOfTables ? LineUse.Read : LineUse.Judged);
        _endOfTable = account.LineOf(markdig.Span.End);
        // Other responses mostly have only the header of a table.
        if (section.IsAside && markdig.Count <= 1) return;
        Table table = TableReader.Read(markdig, source);
        if (section.IsAside || table.IsOfValues)
        {
            _strays.ReadAside(table);
            return;
        }

        PageText? name = _pendingName;
        _pendingName = null;
        if (section.Endpoint is not null && section.Kind == Section.Parameters)
        {
            section.Endpoint.ParameterTables.Add(table);
        }
        else if (section.Kind == Section.ResponseSchemas && section.CurrentTab() is { } tab)
        {
            if (table.Rows.Count > 0) tab.Tables.Add(new NamedTable(name, table));
            else tab.EmptyTables.Add(table.HeaderSpan);
        }
        else
        {
            section.LeaveTable(table);
        }
    }

    private void ReadCode(FencedCodeBlock code)
    {
        if (code.ClosingFencedCharCount == 0) diagnostics.Report(Descriptors.FenceOpen, source.Line(code.Span.Start).Span);
        bool isSample = section.Endpoint is not null && section.Kind == Section.ResponseCodes;
        if (isSample && section.CurrentTab() is { } tab)
        {
            if (!section.IsAside) tab.Samples.Add(source.Content(code));
        }
        else if (isSample)
        {
            section.Leave(LeftoverKind.Status, source.Line(code.Span.Start).Span);
        }

        bool isPlain = code.Info is null or "" or "http" or "text" or "txt" or "plaintext";
        if (isSample || !isPlain) account.Take(code.Span, LineUse.Aside);
        // In a sample that is read, a row is a mistake in its JSON.
        if (section.IsAside || !isSample) _strays.ReadAside(code);
    }
}
