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

/// <summary>Page text in, <see cref="Page"/> out. Walks Markdig's blocks from top to bottom; sections are known by their words, whatever stands before these.</summary>
internal sealed class PageParser
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();
    private static readonly Regex StatusLine = new(@"^Status Code\s+\**(\d{3})\**\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex TypeName = new(@"^[A-Za-z_][A-Za-z0-9_.]*$", RegexOptions.CultureInvariant);
    private static readonly Regex StatusCode = new(@"^\d{3}$", RegexOptions.CultureInvariant);

    private readonly MarkdownSource _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Endpoint> _endpoints = [];
    private string _label = "";
    private Endpoint? _endpoint;
    private Section _section;
    private PageText _status;
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
        var source = new MarkdownSource(text);
        MarkdownDocument document = Markdig.Markdown.Parse(source.Text, Pipeline);
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
                StartSection(Classify(_source.Prose(heading.Inline)));
                break;
            case MdxTagBlock tag when _endpoint is not null:
                ReadTag(tag);
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
        StartSection(Section.Introduction);
    }

    private void StartSection(Section section)
    {
        _section = section;
        StartStatus(default);
    }

    private void StartStatus(PageText status)
    {
        _status = status;
        _tab = null;
        _pendingName = null;
    }

    private void ReadTag(MdxTagBlock tag)
    {
        if (tag.Tag != "TabItem") return;
        bool isStatus = !tag.IsClosing && StatusCode.IsMatch(tag.Value);
        StartStatus(isStatus ? _source.Slice(tag.Span) with { Value = tag.Value } : default);
    }

    private void ReadParagraph(Endpoint endpoint, ParagraphBlock paragraph)
    {
        PageText text = _source.Slice(paragraph.Span);
        bool isCodeSpan = paragraph.Inline is { FirstChild: CodeInline code } && code.NextSibling is null or LineBreakInline { NextSibling: null };
        switch (_section)
        {
            case Section.Introduction when isCodeSpan:
                endpoint.CodeSpans.Add(_source.CodeSpan((CodeInline)paragraph.Inline!.FirstChild!));
                break;
            case Section.Introduction when endpoint.CodeSpans.Count == 0:
                string prose = _source.Prose(paragraph.Inline);
                endpoint.Description = endpoint.Description.Length == 0 ? prose : endpoint.Description + " " + prose;
                break;
            case Section.ResponseCodes when isCodeSpan:
                CurrentTab(endpoint)?.Messages.Add(((CodeInline)paragraph.Inline!.FirstChild!).Content);
                break;
            case Section.ResponseSchemas:
                ReadSchemaParagraph(endpoint, text);
                break;
        }
    }

    private void ReadSchemaParagraph(Endpoint endpoint, PageText text)
    {
        string firstLine = text.Value.Split('\n')[0].Trim();
        Match status = StatusLine.Match(firstLine);
        if (status.Success)
        {
            // Inside a tab the tab's own value counts; pages without tabs have only this line.
            if (_status.Value is not { Length: > 0 }) StartStatus(text with { Value = status.Groups[1].Value });
        }
        else if (firstLine.StartsWith("|", StringComparison.Ordinal))
        {
            CurrentTab(endpoint)?.BrokenTables.Add(text);
        }
        else if (TypeName.IsMatch(firstLine))
        {
            _pendingName = new PageText(firstLine, new TextSpan(text.Span.Start, firstLine.Length));
        }
    }

    private void AddTable(Endpoint endpoint, Table table)
    {
        if (_section == Section.Parameters) endpoint.ParameterTables.Add(table);
        if (_section == Section.ResponseSchemas) CurrentTab(endpoint)?.Tables.Add(new NamedTable(_pendingName, table));
        _pendingName = null;
    }

    /// <summary>The tab being read, made on first use; null outside any status.</summary>
    private StatusTab? CurrentTab(Endpoint endpoint)
    {
        if (_tab is not null || _status.Value is not { Length: > 0 }) return _tab;
        _tab = new StatusTab(_status);
        (_section == Section.ResponseSchemas ? endpoint.Schemas : endpoint.Responses).Add(_tab);
        return _tab;
    }
}
