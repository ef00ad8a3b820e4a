using CardanoBI.Generator.Diagnostics;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>Parses the text of a page: first checks the text as a whole, then reads it block by block.</summary>
internal static class PageParser
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    public static Page Parse(string text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (PageLimits.Find(text, cancellationToken) is { } limit)
        {
            diagnostics.Report(Descriptors.PageUnreadable, limit.Span, limit.Reason);
            return new Page("", [], []);
        }

        var source = new MarkdownSource(text);
        if (FrontMatter.FindDamage(source.Text) is { } damage)
        {
            diagnostics.Report(Descriptors.FrontMatterOpen, source.InFile(damage.Place));
            source = source.From(damage.End);
        }

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested"))
        {
            // Markdig's own limit on nesting.
            diagnostics.Report(Descriptors.PageUnreadable, default, exception.Message);
            return new Page("", [], []);
        }

        var account = new PageAccount(source.Text, document.LineStartIndexes);
        var reader = new PageReader(source, account, diagnostics);
        foreach (Block block in document)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(block);
        }

        reader.Finish();
        var page = new Page(
            reader.Label,
            reader.Endpoints,
            [.. reader.Leftovers, .. account.Leftovers(cancellationToken).Select(left => left with { Span = source.InFile(left.Span) })]);
        ReportConflicts(page, source, diagnostics);
        return page;
    }

    private static void ReportConflicts(Page page, MarkdownSource source, DiagnosticBag diagnostics)
    {
        foreach (TextSpan span in MergeConflicts.Find(source.Text))
        {
            TextSpan conflict = source.InFile(span);
            diagnostics.Report(Descriptors.MergeConflict, new TextSpan(conflict.Start, MergeConflicts.MarkerLength));
            foreach (Endpoint endpoint in page.Endpoints)
                endpoint.IsInConflict |= endpoint.Heading.Span.Start < conflict.End && conflict.Start < endpoint.End;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables();
        builder.BlockParsers.Replace<FencedCodeBlockParser>(new FenceParser());
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new MdxTagParser());
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new MdxCommentParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableEndParser());
        builder.InlineParsers.Insert(0, new MdxCommentInlineParser());
        // MDX has no indented code, so an indented table or tag must not become code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
