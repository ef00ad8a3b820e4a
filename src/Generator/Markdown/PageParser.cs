using System.Text.RegularExpressions;
using CardanoBI.Generator.Diagnostics;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Page text in, <see cref="Page"/> out. Walks Markdig's blocks from top to
/// bottom; sections are known by their words, whatever stands before these.
/// </summary>
internal sealed class PageParser
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();
    private static readonly Regex StatusLine = new(@"^Status Code:? ([0-9]{3})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex TypeName = new(@"^[A-Za-z_][A-Za-z0-9_.]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex StatusCode = new(@"^[0-9]{3}\b", RegexOptions.CultureInvariant);

    private readonly MarkdownSource _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Endpoint> _endpoints = [];
    private string _label = "";
    private Endpoint? _endpoint;
    private Section _section;
    private int _sectionLevel;
    private PageText? _status;
    private bool _isStatusOfTab;
    private StatusTab? _tab;
    private PageText? _pendingName;

    private PageParser(MarkdownSource source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
    }

    private enum Section { Introduction, Parameters, ResponseCodes, ResponseSchemas, Other }

    public static Page Parse(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (PageLimits.Find(text, cancellationToken) is { } limit)
        {
            diagnostics.Report(Descriptors.PageUnreadable, limit.Span, limit.Reason);
            return new Page("", []);
        }

        var source = new MarkdownSource(text);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested"))
        {
            // Markdig's own limit on nesting.
            diagnostics.Report(Descriptors.PageUnreadable, default, exception.Message);
            return new Page("", []);
        }

        var parser = new PageParser(source, diagnostics);
        foreach (Block block in document)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parser.Read(block);
        }

        return new Page(parser._label, parser._endpoints);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables();
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new MdxTagParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableEndParser());
        // MDX has no indented code, so indenting a table or a tag does not turn it into any.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock frontMatter:
                _label = FrontMatter.ReadLabel(_source.Slice(frontMatter.Span), _diagnostics);
                break;
            case HeadingBlock { IsSetext: false, Level: <= 2 } heading:
                StartEndpoint(heading);
                break;
            case HeadingBlock { IsSetext: false } heading when _endpoint is not null:
                ReadSectionHeading(_endpoint, heading);
                break;
            case MdxTagBlock tags when _endpoint is not null:
                foreach (MdxTag tag in tags.Tags) ReadTag(tag, tags);
                break;
            case ParagraphBlock paragraph when _endpoint is not null:
                ReadParagraph(_endpoint, paragraph);
                break;
            case MarkdigTable table when _endpoint is not null:
                AddTable(_endpoint, TableReader.Read(table, _source));
                break;
            case FencedCodeBlock code when _endpoint is not null && _section == Section.ResponseCodes:
                CurrentTab(_endpoint)?.Samples.Add(_source.Content(code));
                break;
        }
    }

    private static Section Classify(string heading)
    {
        bool Says(string words) => heading.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
        if (Says("Response Schema")) return Section.ResponseSchemas;
        if (Says("Response Code") || Says("Responses")) return Section.ResponseCodes;
        return Says("Parameter") ? Section.Parameters : Section.Other;
    }

    private void StartEndpoint(HeadingBlock heading)
    {
        (string title, List<string> badges) = _source.Heading(heading);
        _endpoint = new Endpoint(_source.Slice(heading.Span), title, badges);
        _endpoints.Add(_endpoint);
        StartSection(Section.Introduction, heading.Level);
    }

    private void ReadSectionHeading(Endpoint endpoint, HeadingBlock heading)
    {
        string words = _source.Prose(heading.Inline);
        Section section = Classify(words);
        // A deeper heading structures its section, it does not end it.
        bool isWithin = section == Section.Other && _section != Section.Introduction && heading.Level > _sectionLevel;
        if (!isWithin) StartSection(section, heading.Level);
        else if (_section == Section.ResponseSchemas) ReadSchemaLine(endpoint, words, _source.Slice(heading.Span));
    }

    private void StartSection(Section section, int level)
    {
        _section = section;
        _sectionLevel = level;
        StartStatus(null, isTab: false);
    }

    private void StartStatus(PageText? status, bool isTab)
    {
        _status = status;
        _isStatusOfTab = isTab;
        _tab = null;
        _pendingName = null;
    }

    private void ReadTag(MdxTag tag, MdxTagBlock block)
    {
        if (tag.Name != "TabItem") return;
        Match status = StatusCode.Match(tag.Value) is { Success: true } value ? value : StatusCode.Match(tag.Label);
        bool isStatus = !tag.IsClosing && status.Success;
        StartStatus(isStatus ? _source.Slice(block.Span) with { Value = status.Value } : null, isStatus);
    }

    private void ReadParagraph(Endpoint endpoint, ParagraphBlock paragraph)
    {
        List<CodeInline> codeLines = (paragraph.Inline ?? []).OfType<CodeInline>().Where(HasOwnLine).ToList();
        switch (_section)
        {
            case Section.Introduction:
                string prose = endpoint.CodeSpans.Count == 0 ? _source.Prose(paragraph, codeLines.FirstOrDefault()) : "";
                if (prose.Length > 0) endpoint.Prose.Add(prose);
                endpoint.CodeSpans.AddRange(codeLines.Select(_source.CodeSpan));
                break;
            case Section.Parameters:
                // By its words and not its text: where a table was found, Markdig may leave its paragraph behind without any.
                if (_source.Prose(paragraph.Inline).StartsWith("|", StringComparison.Ordinal))
                    endpoint.StrayParameterRows.Add(_source.Slice(paragraph.Span));
                break;
            case Section.ResponseCodes:
                CurrentTab(endpoint)?.Messages.AddRange(codeLines.Select(code => code.Content));
                break;
            case Section.ResponseSchemas:
                ReadSchemaLine(
                    endpoint,
                    _source.Prose(paragraph, paragraph.Inline?.OfType<LineBreakInline>().FirstOrDefault()),
                    _source.Slice(paragraph.Span));
                break;
        }
    }

    private static bool HasOwnLine(CodeInline code) =>
        code is { PreviousSibling: null or LineBreakInline, NextSibling: null or LineBreakInline };

    private void ReadSchemaLine(Endpoint endpoint, string line, PageText whole)
    {
        Match status = StatusLine.Match(line);
        if (status.Success)
        {
            // Inside a tab the tab's own value counts; pages without tabs have only this line.
            if (!_isStatusOfTab) StartStatus(whole with { Value = status.Groups[1].Value }, isTab: false);
        }
        else if (line.StartsWith("|", StringComparison.Ordinal))
        {
            CurrentTab(endpoint)?.StrayRows.Add(whole);
        }
        else if (TypeName.IsMatch(line))
        {
            int start = Math.Max(whole.Value.IndexOf(line, StringComparison.Ordinal), 0);
            _pendingName = new PageText(line, new TextSpan(whole.Span.Start + start, line.Length));
        }
    }

    private void AddTable(Endpoint endpoint, Table table)
    {
        if (_section == Section.Parameters) endpoint.ParameterTables.Add(table);
        if (_section == Section.ResponseSchemas && table.Rows.Count > 0)
            CurrentTab(endpoint)?.Tables.Add(new NamedTable(_pendingName, table));
        if (_section == Section.ResponseSchemas && table.Rows.Count == 0) CurrentTab(endpoint)?.EmptyTables.Add(table.HeaderSpan);
        _pendingName = null;
    }

    /// <summary>The tab being read, made on first use; null outside any status.</summary>
    private StatusTab? CurrentTab(Endpoint endpoint)
    {
        if (_tab is not null || _status is not { Value.Length: > 0 }) return _tab;
        _tab = new StatusTab(_status);
        (_section == Section.ResponseSchemas ? endpoint.Schemas : endpoint.Responses).Add(_tab);
        return _tab;
    }
}
