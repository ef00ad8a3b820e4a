using CardanoBI.Generator.Binding;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
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

    /// <summary>A listing's edit does not change whether it is wanted, so it reads no emitted file again.</summary>
    public static SurfaceWish Wish(Batch<SurfaceListing> listings, GeneratorOptions options, CancellationToken cancellationToken) =>
        new(listings.Items.Count > 0 || options.AcceptSurface, options.Context.Namespace);

    public static FileSurface ReadFile(EmittedFile file, SurfaceWish wish, CancellationToken cancellationToken) =>
        new(wish.IsWanted ? SurfaceReader.Read(file, wish.Namespace, cancellationToken) : []);

    public static EmittedSurface Join(Batch<FileSurface> files, Batch<FileSurface> catalogue, CancellationToken cancellationToken) =>
        new(files.Items.Concat(catalogue.Items).SelectMany(file => file.Members).ToEquatableArray());

    public static SpecErrors FindErrors(Batch<BoundPage> pages, Batch<ReadOverlay> overlays, CancellationToken cancellationToken) =>
        new(pages.Items.Any(page => HasErrors(page.Diagnostics)) || overlays.Items.Any(overlay => HasErrors(overlay.Diagnostics)));

    /// <summary>Nothing while a page or an overlay has an error: what that costs the client is no decision to break it.</summary>
    public static ReleasedSurface Released(Batch<SurfaceListing> listings, SpecErrors errors, CancellationToken cancellationToken) =>
        new(errors.Any ? [] : listings.Items.SelectMany(listing => listing.Members).ToEquatableArray());

    public static Batch<DiagnosticInfo> Compare(SurfaceChange change, LocatedClient located, CancellationToken cancellationToken)
    {
        LinkResult link = located.Client.Link;
        if (change.Before.Members.Count == 0 || located.Client.Options is not { EmitClient: true, AcceptSurface: false } || HasErrors(link)) return new Batch<DiagnosticInfo>([]);
        var places = new Places(located.Maps.Items);
        return new Batch<DiagnosticInfo>(new SurfaceComparison(change.Now.Members, link).Compare(change.Before.Members.Items)
            .Select(found => new DiagnosticInfo(found.Diagnostic.Descriptor, places.FindNear(found.Diagnostic.Anchor) ?? found.Listed, found.Diagnostic.Arguments))
            .ToEquatableArray());
    }

    /// <summary>The listing's file, where the build asks for one.</summary>
    public static Batch<EmittedFile> Emit(EmittedSurface surface, GeneratorOptions options, CancellationToken cancellationToken) =>
        new(options.AcceptSurface ? new[] { SurfaceEmitter.EmitFile(surface.Members) }.ToEquatableArray() : []);

    private static bool HasErrors(LinkResult link) => link.Diagnostics.Items.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    private static bool HasErrors(EquatableArray<DiagnosticInfo> diagnostics) => diagnostics.Items.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
}

/// <summary>Whether anybody wants the public surface, and the namespace that its names leave out.</summary>
internal sealed record SurfaceWish(bool IsWanted, string Namespace);

/// <summary>What callers can use of one emitted file.</summary>
internal sealed record FileSurface(EquatableArray<SurfaceMember> Members);

/// <summary>What callers can use of the whole client.</summary>
internal sealed record EmittedSurface(EquatableArray<SurfaceMember> Members);

/// <summary>Whether a page or an overlay could not be read as it stands.</summary>
internal sealed record SpecErrors(bool Any);

/// <summary>What the last release's callers can use, as far as it is to be compared.</summary>
internal sealed record ReleasedSurface(EquatableArray<ListedMember> Members);

internal sealed record SurfaceChange(EmittedSurface Now, ReleasedSurface Before);
