using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Pipeline;

/// <summary>
/// An additional file that the build's items mark as a page, an overlay or a listing; other Markdown and YAML is left alone.
/// </summary>
internal sealed class SpecFile(AdditionalText file, SpecFileKind kind, string page) : IEquatable<SpecFile>
{
    public SpecFileKind Kind { get; } = kind;

    /// <summary>
    /// The path below the item's root, with forward slashes; the bare file name if the build gives no root, since no machine's path may
    /// reach the output.
    /// </summary>
    public string Page { get; } = page;

    public string Path => File.Path;

    public SourceText? GetText(CancellationToken cancellationToken) => File.GetText(cancellationToken);

    public static SpecFile Create(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        string Metadata(string name) => options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) ? value : "";
        SpecFileKind kind = Metadata("CardanoBIKind") switch
        {
            "Page" => SpecFileKind.Page,
            "Overlay" => SpecFileKind.Overlay,
            "Surface" => SpecFileKind.Surface,
            _ => SpecFileKind.Other,
        };
        string page = Metadata("CardanoBIPage") is { Length: > 0 } written ? written : System.IO.Path.GetFileName(file.Path);
        return new SpecFile(file, kind, page.Replace('\\', '/'));
    }

    public bool Equals(SpecFile? other) =>
        other is not null && ReferenceEquals(File, other.File) && Kind == other.Kind && Page == other.Page;

    public override bool Equals(object? obj) => Equals(obj as SpecFile);

    public override int GetHashCode() => Page.GetHashCode();

    private AdditionalText File { get; } = file;
}

internal enum SpecFileKind { Other, Page, Overlay, Surface }
