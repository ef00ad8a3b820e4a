using System.Text;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Specs;

/// <summary>The pages and overlays of a request, read from disk.</summary>
/// <param name="Texts">
/// The pages in the same order on every machine, so that messages are too; then the overlays in the given order.
/// </param>
/// <param name="Unreadable">An error for each file that could not be read.</param>
internal sealed record SpecFiles(IReadOnlyList<SpecText> Texts, IReadOnlyList<Diagnostic> Unreadable)
{
    public IEnumerable<SpecText> Pages => Texts.Where(text => text.Kind == SpecText.PageKind);

    /// <exception cref="IOException">The pages' folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The pages' folder must not be listed.</exception>
    public static SpecFiles Read(SpecRequest request, CancellationToken cancellationToken)
    {
        IEnumerable<string> pages = Directory
            .EnumerateFiles(request.Pages, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
        var unreadable = new List<Diagnostic>();
        var texts = new List<SpecText>();
        foreach (string page in pages)
            Read(page, () => SpecText.ReadPage(page, request.Pages));
        foreach (string overlay in request.Overlays)
            Read(overlay, () => SpecText.ReadOverlay(overlay));
        return new SpecFiles(texts, unreadable);

        void Read(string path, Func<SpecText> read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                texts.Add(read());
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                var place = new SourceLocation(path, default, default);
                unreadable.Add(Finding.At(Descriptors.PageUnreadable, place, exception.Message).ToDiagnostic());
            }
        }
    }
}
