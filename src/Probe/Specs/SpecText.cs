using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Gen.Specs;

/// <summary>A page or an overlay, read from disk.</summary>
internal sealed class SpecText : AdditionalText
{
    /// <summary>The kinds with which the build's items are marked.</summary>
    public const string PageKind = "Page", OverlayKind = "Overlay";

    /// <summary>Refuses bytes that are not valid UTF-8, since replacement characters would silently end up in the client.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SourceText _text;

    private SpecText(string path, string kind, string page, SourceText text) => (Path, Kind, Page, _text) = (path, kind, page, text);

    /// <summary>The path as messages show it.</summary>
    public override string Path { get; }

    /// <summary><see cref="PageKind"/> or <see cref="OverlayKind"/>, as the build's items are marked.</summary>
    public string Kind { get; }

    /// <summary>A page's path below the folder of the pages, which the emitted code contains.</summary>
    public string Page { get; }

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static SpecText ReadPage(string path, string folder) =>
        new(path, PageKind, System.IO.Path.GetRelativePath(folder, path), Read(path));

    /// <inheritdoc cref="ReadPage"/>
    public static SpecText ReadOverlay(string path) => new(path, OverlayKind, System.IO.Path.GetFileName(path), Read(path));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private static SourceText Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        return SourceText.From(file, Utf8);
    }
}
