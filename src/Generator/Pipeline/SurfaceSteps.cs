using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Linking;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Surface;

namespace CardanoBI.Generator.Pipeline;

/// <summary>Compares the emitted client with the listing of the last release. A project without a listing pays nothing for it.</summary>
internal static class SurfaceSteps
{
    public static SurfaceListing ReadListing(SpecFile file, CancellationToken cancellationToken) => PageSteps.Read(
        file,
        text => SurfaceListing.Read(text, new DiagnosticBag(file.Path, text)),
        finding => new SurfaceListing([], [finding]),
        cancellationToken);

    /// <summary>Editing a listing does not change whether the surface is wanted, so no emitted file is read again.</summary>
    public static SurfaceWish Wish(Batch<SurfaceListing> listings, GeneratorOptions options, CancellationToken cancellationToken) =>
        new(listings.Items.Count > 0 || options.AcceptSurface, options.Context.Namespace);

    public static FileSurface ReadFile(EmittedFile file, SurfaceWish wish, CancellationToken cancellationToken) =>
        new(wish.IsWanted ? SurfaceReader.Read(file, wish.Namespace, cancellationToken) : []);

    public static EmittedSurface Join(Batch<FileSurface> files, Batch<FileSurface> catalogue, CancellationToken cancellationToken) =>
        new(files.Items.Concat(catalogue.Items).SelectMany(file => file.Members).ToEquatableArray());

    public static SpecErrors FindErrors(Batch<BoundPage> pages, Batch<ReadOverlay> overlays, CancellationToken cancellationToken) =>
        new(pages.Items.SelectMany(page => page.Findings)
            .Concat(overlays.Items.SelectMany(overlay => overlay.Findings))
            .Any(finding => finding.IsError));

    /// <summary>
    /// Nothing while a page or an overlay has an error: what is missing from the client because of it was not removed on purpose.
    /// </summary>
    public static ReleasedSurface Released(Batch<SurfaceListing> listings, SpecErrors errors, CancellationToken cancellationToken) =>
        new(errors.Any ? [] : listings.Items.SelectMany(listing => listing.Members).ToEquatableArray());

    public static Batch<Finding> Compare(SurfaceChange change, LocatedClient located, CancellationToken cancellationToken)
    {
        LinkedClient linked = located.Client.Linked;
        bool isAsked = change.Before.Members.Count > 0
            && located.Client.Options is { EmitClient: true, AcceptSurface: false }
            && !linked.HasErrors;
        if (!isAsked) return Batch<Finding>.None;
        Places places = located.Places();
        var comparison = new SurfaceComparison(change.Now.Members, linked);
        return new Batch<Finding>(comparison.Compare(change.Before.Members.Items).Select(places.Locate).ToEquatableArray());
    }

    /// <summary>The listing's file, where the build asks for one.</summary>
    public static Batch<EmittedFile> Emit(EmittedSurface surface, GeneratorOptions options, CancellationToken cancellationToken) =>
        options.AcceptSurface ? new Batch<EmittedFile>([SurfaceEmitter.EmitFile(surface.Members)]) : Batch<EmittedFile>.None;
}

/// <summary>Whether the public surface is wanted, and the namespace that its names omit.</summary>
internal sealed record SurfaceWish(bool IsWanted, string Namespace);

/// <summary>What callers can use of one emitted file.</summary>
internal sealed record FileSurface(EquatableArray<SurfaceMember> Members);

/// <summary>What callers can use of the whole client.</summary>
internal sealed record EmittedSurface(EquatableArray<SurfaceMember> Members);

/// <summary>Whether a page or an overlay has an error.</summary>
internal sealed record SpecErrors(bool Any);

/// <summary>What the last release's callers can use, as far as it is to be compared.</summary>
internal sealed record ReleasedSurface(EquatableArray<ListedMember> Members);

/// <summary>What callers can use, now and at the last release.</summary>
internal sealed record SurfaceChange(EmittedSurface Now, ReleasedSurface Before);
