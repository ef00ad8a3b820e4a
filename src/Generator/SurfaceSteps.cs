using System.Collections.Immutable;
using CardanoBI.Generator.Binding;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator;

/// <summary>The steps that hold the emitted client against the listing of the last release. A project without a listing pays nothing for them.</summary>
internal static class SurfaceSteps
{
    public static SurfaceListing ReadListing(SpecFile file, CancellationToken cancellationToken)
    {
        SourceText? text = file.GetText(cancellationToken);
        var diagnostics = new DiagnosticBag(file.Path, text ?? SourceText.From(""));
        if (text is not null) return SurfaceListing.Read(text, diagnostics);
        diagnostics.Report(Descriptors.PageUnreadable, default, "the file could not be opened");
        return new SurfaceListing([], diagnostics.ToEquatableArray());
    }

    /// <summary>Whether anybody wants the surface; a listing's edit does not change that, so it reads no emitted file again.</summary>
    public static bool IsWanted((ImmutableArray<SurfaceListing> Listings, GeneratorOptions Options) source, CancellationToken cancellationToken) =>
        source.Listings.Length > 0 || source.Options.AcceptSurface;

    public static EquatableArray<SurfaceMember> ReadFile(((EmittedFile File, bool IsWanted) Emitted, GeneratorOptions Options) source, CancellationToken cancellationToken) =>
        source.Emitted.IsWanted ? SurfaceReader.Read(source.Emitted.File, source.Options.Context.Namespace, cancellationToken) : [];

    public static EquatableArray<SurfaceMember> Join((ImmutableArray<EquatableArray<SurfaceMember>> Files, ImmutableArray<EquatableArray<SurfaceMember>> Catalogue) source, CancellationToken cancellationToken) =>
        source.Files.Concat(source.Catalogue).SelectMany(file => file).ToEquatableArray();

    /// <summary>Not while a page or an overlay has an error: what that costs the client is no decision to break it.</summary>
    public static bool IsCompared(((ImmutableArray<bool> OfPages, ImmutableArray<bool> OfOverlays) Errors, GeneratorOptions Options) source, CancellationToken cancellationToken) =>
        source.Options is { EmitClient: true, AcceptSurface: false } && !source.Errors.OfPages.Contains(true) && !source.Errors.OfOverlays.Contains(true);

    public static IEnumerable<DiagnosticInfo> Compare(
        (((EquatableArray<SurfaceMember> Surface, ImmutableArray<SurfaceListing> Listings) Emitted, (LinkResult Link, ImmutableArray<PageMap> Maps) Documented) Known, bool IsCompared) source,
        CancellationToken cancellationToken)
    {
        ((EquatableArray<SurfaceMember> surface, ImmutableArray<SurfaceListing> listings), (LinkResult link, ImmutableArray<PageMap> maps)) = source.Known;
        if (!source.IsCompared || listings.Length == 0 || HasErrors(link)) return [];
        var places = new Places(maps);
        return new SurfaceComparison(surface, link).Compare(listings.SelectMany(listing => listing.Members))
            .Select(found => new DiagnosticInfo(found.Diagnostic.Descriptor, places.FindNear(found.Diagnostic.Anchor) ?? found.Listed, found.Diagnostic.Arguments))
            .ToList();
    }

    public static IEnumerable<EmittedFile> Emit((EquatableArray<SurfaceMember> Surface, GeneratorOptions Options) source, CancellationToken cancellationToken)
    {
        if (source.Options.AcceptSurface) yield return SurfaceEmitter.EmitFile(source.Surface);
    }

    private static bool HasErrors(LinkResult link) => link.Diagnostics.Items.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    public static bool HasErrors(EquatableArray<DiagnosticInfo> diagnostics) => diagnostics.Items.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
}
