using CardanoBI.Generator.Diagnostics;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>
/// Walks Markdig's blocks from top to bottom. Endpoints are recognized by their headings, sections by their words. It records what it takes
/// in the account; what it should have taken but could not is left over.
/// </summary>
internal sealed class PageReader
{
    private readonly MarkdownSource _source;
    private readonly PageAccount _account;
    private readonly DiagnosticBag _diagnostics;
    private readonly OpenSection _section;
    private readonly SectionReader _reader;
    private readonly List<Endpoint> _endpoints = [];
    private HeadingBlock? _otherHeading;
    private TextSpan? _routeAbove;

    public PageReader(MarkdownSource source, PageAccount account, DiagnosticBag diagnostics)
    {
        _source = source;
        _account = account;
        _diagnostics = diagnostics;
        _section = new OpenSection(source, diagnostics);
        _reader = new SectionReader(source, account, diagnostics, _section);
    }

    public string Label { get; private set; } = "";

    public IReadOnlyList<Endpoint> Endpoints => _endpoints;

    public IReadOnlyList<Leftover> Leftovers => _section.Leftovers;

    private Endpoint? Current => _section.Endpoint;

    public void Read(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock frontMatter:
                Label = FrontMatter.ReadLabel(_source.Slice(frontMatter.Span), _diagnostics);
                _account.Take(frontMatter.Span, LineUse.Read);
                break;
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case MdxCommentBlock comment:
                ReadComment(comment.Span, comment.IsClosed && comment.Rest.Length == 0);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                string text = _source.Slice(comment.Span).Value;
                int second = text.IndexOf("<!--", 1, StringComparison.Ordinal);
                ReadComment(comment.Span, text.EndsWith("-->", StringComparison.Ordinal) && second < 0);
                break;
            case ParagraphBlock paragraph:
                if (StartsEndpoint(paragraph)) StartEndpoint(_otherHeading!, _source.Heading(_otherHeading!));
                else if (ParagraphLines.FirstRoute(paragraph) is { } route) ReadRoute(paragraph, route);
                _reader.Read(paragraph);
                break;
            default:
                _reader.Read(block);
                break;
        }
    }

    public void Finish() => _section.Finish();

    private void ReadHeading(HeadingBlock heading)
    {
        (string Title, List<string> Badges) words = _source.Heading(heading);
        (string title, List<string> badges) = words;
        bool hasVerb = badges.Any(HttpVerbs.Contains);
        Section exact = SectionNames.Exactly(title);
        // Underlined words may be a sentence above a thematic break; only a badge or a section's name shows that they are a heading.
        if (heading.IsSetext && !hasVerb && exact == Section.Other)
        {
            _otherHeading = heading;
            return;
        }

        bool isSection = !hasVerb && Current is not null && exact != Section.Other && Current.HasVerbOrRoute;
        bool isBeside = heading.Level <= Math.Max(2, Current?.Level ?? 2) && SectionNames.Of(title) == Section.Other;
        if (!isSection && (hasVerb || heading.Level <= 2 || isBeside)) StartEndpoint(heading, words);
        else ReadSectionHeading(heading, _source.Prose(heading.Inline));
    }

    private void StartEndpoint(HeadingBlock heading, (string Title, List<string> Badges) words)
    {
        PageText text = _source.Slice(heading.Span);
        if (_endpoints.Count > 0) _endpoints[_endpoints.Count - 1].End = text.Span.Start;
        var endpoint = new Endpoint(text, heading.Level, words.Title, words.Badges);
        _endpoints.Add(endpoint);
        _otherHeading = null;
        _routeAbove = null;
        _account.Take(heading.Span, LineUse.Read);
        _reader.StartEndpoint(endpoint);
    }

    private void ReadSectionHeading(HeadingBlock heading, string words)
    {
        Section section = SectionNames.Of(words);
        PageText text = _source.Slice(heading.Span);
        if (section == Section.Other && SectionNames.Nearest(words, out Section nearest) is { } name)
        {
            if (Current is not null) _diagnostics.Report(Descriptors.SectionUnknown, text.Span, words, name);
            section = nearest;
        }

        _account.Take(heading.Span, LineUse.Read);
        _otherHeading = section == Section.Other ? heading : null;
        if (Current is not null) _reader.ReadHeading(section, heading, words, text);
        else if (section is Section.Parameters or Section.ResponseCodes or Section.ResponseSchemas) LeaveSection(text);
    }

    private void ReadComment(SourceSpan span, bool isClosed)
    {
        _account.Take(span, LineUse.Comment);
        if (!isClosed) _diagnostics.Report(Descriptors.CommentOpen, _source.Line(span.Start).Span);
    }

    /// <summary>
    /// Whether the heading above, which names neither a verb nor a section, belongs to an endpoint, since pages also have headings for
    /// groups of endpoints.
    /// </summary>
    private bool StartsEndpoint(ParagraphBlock paragraph) =>
        _otherHeading is not null
        && _section.Kind is Section.Introduction or Section.Other
        && Current is null or { HasVerbOrRoute: false }
        && !_section.IsAside
        && ParagraphLines.FirstRoute(paragraph) is not null;

    /// <summary>
    /// Reads a route whose heading must be missing, because it follows the sections of the endpoint above, or no endpoint at all.
    /// </summary>
    private void ReadRoute(ParagraphBlock paragraph, CodeInline route)
    {
        TextSpan place = _source.CodeSpan(route).Span;
        if (Current is null) _routeAbove = place;
        bool isOfAnother = Current is not null
            && _section.Kind is Section.Parameters or Section.ResponseCodes or Section.ResponseSchemas
            && !_section.IsAside;
        if (!isOfAnother) return;
        _reader.Start(Section.Introduction, 0);
        _endpoints[_endpoints.Count - 1].End = _source.Slice(paragraph.Span).Span.Start;
        Refuse(LeftoverKind.Route, place);
    }

    /// <summary>Reports a section without an endpoint, at the route above that lacks a heading if there is one.</summary>
    private void LeaveSection(PageText heading)
    {
        if (_section.IsRefused) return;
        Refuse(_routeAbove is null ? LeftoverKind.Heading : LeftoverKind.Route, _routeAbove ?? heading.Span);
    }

    /// <summary>Reports everything that follows, up to the next endpoint's heading, with one message.</summary>
    private void Refuse(LeftoverKind kind, TextSpan place)
    {
        _section.Refuse(kind, place);
        _otherHeading = null;
    }
}
