using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Pipeline;

/// <summary>Files to facts: each page and each overlay by itself.</summary>
internal static class PageSteps
{
    public static BoundPage Bind(SpecFile file, CancellationToken cancellationToken)
    {
        return Read(
            file,
            Bind,
            finding => new BoundPage(PageModel.Empty(file.Page), new PageMap(file.Page, file.Path, []), [], [finding]),
            cancellationToken);

        BoundPage Bind(SourceText text)
        {
            var diagnostics = new DiagnosticBag(file.Path, text);
            return PageBinder.Bind(
                PageParser.Parse(text.ToString(), diagnostics, cancellationToken), file.Page, diagnostics, cancellationToken);
        }
    }

    public static ReadOverlay ReadOverlay(SpecFile file, CancellationToken cancellationToken) => Read(
        file,
        text => OverlayReader.Read(text.ToString(), file.Path, new DiagnosticBag(file.Path, text)),
        finding => new ReadOverlay(OverlayModel.Empty, [], [finding]),
        cancellationToken);

    public static OverlayModel Merge(Batch<OverlayModel> overlays, CancellationToken cancellationToken) =>
        overlays.Items.Aggregate(OverlayModel.Empty, (merged, overlay) => merged.Then(overlay));

    /// <summary>What a file holds; if it cannot be opened or a step fails, a finding at its beginning.</summary>
    public static T Read<T>(SpecFile file, Func<SourceText, T> read, Func<Finding, T> failed, CancellationToken cancellationToken)
    {
        var start = new SourceLocation(file.Path, default, default);
        return Guard.Run(
            () => file.GetText(cancellationToken) is { } text
                ? read(text)
                : failed(Finding.At(Descriptors.PageUnreadable, start, "the file could not be opened")),
            start,
            failed);
    }
}
