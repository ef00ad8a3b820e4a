using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Linking;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;

namespace CardanoBI.Generator.Pipeline;

/// <summary>Facts to the client's files.</summary>
internal static class ClientSteps
{
    public static LinkingRules Rules(OverlayModel overlay, CancellationToken cancellationToken) => new(overlay);

    /// <summary>Names a page's operations, and links those that no other page can change.</summary>
    public static NamedPage Name(PageModel page, LinkingRules rules, CancellationToken cancellationToken)
    {
        NamedPage named = Guard.Run(
            () => NamedPage.Create(page, rules), new Anchor(page.Path, 0), finding => NamedPage.Failed(page, finding));
        foreach (NamedOperation operation in named.Operations)
        {
            if (!operation.MayShare && operation.ResponseKind is not null)
                operation.Alone = Link(new OperationGroup([operation]), cancellationToken);
        }

        return named;
    }

    public static JoinedPages Join(Batch<NamedPage> pages, CancellationToken cancellationToken) =>
        Guard.Run(() => Sharing.Join(pages.Items, cancellationToken), null, JoinedPages.Failed);

    public static PageGroups Groups(NamedPage page, JoinedPages pages, CancellationToken cancellationToken) => pages.LedBy(page);

    public static LinkedPage Link(PageGroups page, CancellationToken cancellationToken) =>
        new([.. page.Groups.Items.Select(group => Link(group, cancellationToken))]);

    public static BuiltClient Assemble(LinkedPages pages, LinkSettings settings, CancellationToken cancellationToken)
    {
        EmissionContext context = settings.Options.Context;
        return new BuiltClient(
            Guard.Run(
                () => ClientAssembler.Assemble(
                    pages.Joined, [.. pages.Joined.Alone, .. pages.Linked.Items.SelectMany(page => page.Groups)], settings.Rules, context),
                null,
                finding => new LinkedClient(ClientModel.Empty(context), [finding], [])),
            settings.Options);
    }

    /// <summary>One item for each file of the client; an item that is equal to the previous run's is not written again.</summary>
    public static IEnumerable<FileModel> Files(BuiltClient client, CancellationToken cancellationToken)
    {
        if (!client.IsEmitted) yield break;
        ClientModel model = client.Linked.Model;
        yield return new RootFile(model.Root);
        foreach (ResourceClient resource in model.Resources) yield return new ResourceFile(resource);
        foreach (TypeFile type in model.Types) yield return new ResponseTypeFile(type);
    }

    public static EmittedFile Emit(FileModel file, CancellationToken cancellationToken) => file switch
    {
        RootFile root => RootEmitter.EmitFile(root.Root),
        ResourceFile resource => ResourceEmitter.EmitFile(resource.Resource),
        ResponseTypeFile type => ResponseTypeEmitter.EmitFile(type.Type),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    public static IEnumerable<Catalogue> Catalogue(LocatedClient located, CancellationToken cancellationToken)
    {
        if (!located.Client.IsEmitted) yield break;
        ClientModel model = located.Client.Linked.Model;
        Places places = located.Places();
        yield return new Catalogue(model.Root.Context, model.Catalogue
            .Select(entry => new LocatedEntry(entry.HolderName, entry.Page, places.Line(entry.Page, entry.Index) + 1))
            .ToEquatableArray());
    }

    public static EmittedFile EmitCatalogue(Catalogue catalogue, CancellationToken cancellationToken) =>
        CatalogueEmitter.EmitFile(catalogue);

    /// <summary>Resolves the places of what was found while linking.</summary>
    public static Batch<Finding> Locate(LocatedClient located, Batch<ReadOverlay> overlays, CancellationToken cancellationToken)
    {
        Places places = located.Places(overlays.Items.SelectMany(overlay => overlay.Map));
        return new Batch<Finding>(located.Client.Linked.Findings.Select(places.Locate).ToEquatableArray());
    }

    private static LinkedGroup Link(OperationGroup group, CancellationToken cancellationToken) =>
        Guard.Run(() => LinkedGroup.Link(group, cancellationToken), group.Operations[0].Anchor, LinkedGroup.Failed);
}

/// <summary>What the groups of a page made. A different object exactly when one of the groups has changed.</summary>
internal sealed class LinkedPage(IReadOnlyList<LinkedGroup> groups) : IEquatable<LinkedPage>
{
    public IReadOnlyList<LinkedGroup> Groups { get; } = groups;

    public bool Equals(LinkedPage? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>All pages, joined and linked.</summary>
internal sealed record LinkedPages(JoinedPages Joined, Batch<LinkedPage> Linked);

/// <summary>What the assembled client depends on besides the pages.</summary>
internal sealed record LinkSettings(LinkingRules Rules, GeneratorOptions Options);

/// <summary>The linked pages, and what the build wants of them.</summary>
internal sealed record BuiltClient(LinkedClient Linked, GeneratorOptions Options)
{
    public bool IsEmitted => Options.EmitClient && Linked.Model.Catalogue.Count > 0;
}

/// <summary>The client with its pages' maps, for what names lines of the pages.</summary>
internal sealed record LocatedClient(BuiltClient Client, Batch<PageMap> Maps)
{
    private ILookup<string, PageMap>? _pages;

    public Places Places(IEnumerable<OverlayMapEntry>? overlays = null) =>
        new(_pages ??= Maps.Items.ToLookup(map => map.Page, StringComparer.Ordinal), overlays ?? []);
}
