using System.Text;
using CardanoBI.Generator.Binding;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Model;
using CardanoBI.Generator.Overlay;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator;

/// <summary>The steps of the pipeline. None throws: what fails for a reason nobody foresaw is a diagnostic at its file.</summary>
internal static class Steps
{
    public static BoundPage BindPage(SpecFile file, CancellationToken cancellationToken)
    {
        SourceText text = SourceText.From("");
        var nothing = new BoundPage(new PageModel(file.Page, "", []), new PageMap(file.Page, file.Path, []), [], []);
        try
        {
            if (file.GetText(cancellationToken) is not { } read) return nothing with { Diagnostics = One(Descriptors.PageUnreadable, file, text, "the file could not be opened") };
            text = read;
            var diagnostics = new DiagnosticBag(file.Path, text);
            Page page = PageParser.Parse(text.ToString(), diagnostics, cancellationToken);
            return PageBinder.Bind(page, file.Page, diagnostics, cancellationToken);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested"))
        {
            // Markdig's own limit on nesting.
            return nothing with { Diagnostics = One(Descriptors.PageUnreadable, file, text, exception.Message) };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return nothing with { Diagnostics = One(Descriptors.GeneratorFailed, file, text, exception.Message) };
        }
    }

    public static ReadOverlay ReadOverlay(SpecFile file, CancellationToken cancellationToken)
    {
        SourceText text = SourceText.From("");
        var nothing = new ReadOverlay(OverlayModel.Empty, [], []);
        try
        {
            if (file.GetText(cancellationToken) is not { } read) return nothing with { Diagnostics = One(Descriptors.PageUnreadable, file, text, "the file could not be opened") };
            text = read;
            return OverlayReader.Read(text.ToString(), file.Path, new DiagnosticBag(file.Path, text));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return nothing with { Diagnostics = One(Descriptors.GeneratorFailed, file, text, exception.Message) };
        }
    }

    public static OverlayModel Merge(Batch<OverlayModel> overlays, CancellationToken cancellationToken) =>
        overlays.Items.Aggregate(OverlayModel.Empty, (merged, overlay) => merged.Then(overlay));

    public static LinkRules Rules(OverlayModel overlay, CancellationToken cancellationToken) => new(overlay);

    public static PageLink LinkPage(PageModel page, LinkRules rules, CancellationToken cancellationToken)
    {
        try
        {
            return PageLinker.Link(page, rules, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new PageLink(page, [], [], [], [LinkDiagnostic.At(Descriptors.GeneratorFailed, new Anchor(page.Path, 0), exception.Message)]);
        }
    }

    public static JoinedPages Join(Batch<PageLink> pages, CancellationToken cancellationToken)
    {
        try
        {
            return PageJoiner.Join(pages.Items, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new JoinedPages([], [], [], new Dictionary<string, string>(), [LinkDiagnostic.At(Descriptors.GeneratorFailed, new Anchor("", -1), exception.Message)], []);
        }
    }

    public static LinkedGroup LinkGroup(OperationGroup group, LinkRules rules, CancellationToken cancellationToken)
    {
        try
        {
            return GroupLinker.Link(group.Operations, rules, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new LinkedGroup([], [], [], [LinkDiagnostic.At(Descriptors.GeneratorFailed, group.Operations[0].Anchor, exception.Message)], []);
        }
    }

    public static LinkedClient Link(LinkedPages pages, LinkSettings settings, CancellationToken cancellationToken)
    {
        EmissionContext context = settings.Options.Context;
        try
        {
            return new LinkedClient(Linker.Link(pages.Pages, pages.Groups.Items, settings.Rules, context, cancellationToken), settings.Options);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = LinkDiagnostic.At(Descriptors.GeneratorFailed, new Anchor("", -1), exception.Message);
            return new LinkedClient(new LinkResult(new ApiModel(new Root(context, []), [], [], []), new[] { failure }.ToEquatableArray(), [], []), settings.Options);
        }
    }

    /// <summary>One item for each file of the client: what is equal to last time is not written again.</summary>
    public static IEnumerable<FileModel> Files(LinkedClient linked, CancellationToken cancellationToken)
    {
        if (!linked.IsEmitted) yield break;
        ApiModel api = linked.Link.Api;
        yield return new FileModel(api.Root, null, null);
        foreach (Client client in api.Clients) yield return new FileModel(null, client, null);
        foreach (TypeFile type in api.Types) yield return new FileModel(null, null, type);
    }

    public static EmittedFile Emit(FileModel file, CancellationToken cancellationToken) =>
        file.Client is not null ? ClientEmitter.EmitFile(file.Client)
        : file.Type is not null ? ResponseTypeEmitter.EmitFile(file.Type)
        : RootEmitter.EmitFile(file.Root!);

    public static IEnumerable<Catalogue> Catalogue(LocatedClient located, CancellationToken cancellationToken)
    {
        if (!located.Client.IsEmitted) yield break;
        ApiModel api = located.Client.Link.Api;
        var places = new Places(located.Maps.Items);
        yield return new Catalogue(api.Root.Context, api.Catalogue
            .Select(entry => new LocatedEntry(entry.HolderName, entry.Page, places.Line(entry.Page, entry.Index) + 1))
            .ToEquatableArray());
    }

    public static EmittedFile EmitCatalogue(Catalogue catalogue, CancellationToken cancellationToken) => CatalogueEmitter.EmitFile(catalogue);

    /// <summary>One, or none where the build does not want it.</summary>
    public static Batch<SampleCatalogue> Samples(LinkedClient linked, Batch<PageSamples> pages, CancellationToken cancellationToken)
    {
        if (!linked.Options.EmitSamples) return new Batch<SampleCatalogue>([]);
        ApiModel api = linked.Link.Api;
        Dictionary<(string, int), string> samples = pages.Items
            .SelectMany(page => page.Samples.Select(sample => (Key: (page.Page, sample.Operation), sample.Json)))
            .GroupBy(sample => sample.Key)
            .ToDictionary(group => group.Key, group => group.First().Json);
        Dictionary<string, Operation> operations = api.Clients.SelectMany(client => client.Operations).ToDictionary(operation => operation.HolderName, StringComparer.Ordinal);
        Dictionary<string, EquatableArray<Property>> columns = api.Types.Select(file => file.Type).Concat(api.Clients.SelectMany(client => client.Types))
            .ToDictionary(type => type.Name, type => type.Properties, StringComparer.Ordinal);
        var catalogue = new SampleCatalogue(api.Root.Context, api.Catalogue
            .Select(entry => (Operation: operations[entry.HolderName], Json: samples.TryGetValue((entry.Page, entry.Index), out string? json) ? json : ""))
            .Select(sample => new OperationSample(sample.Operation, sample.Json, sample.Operation.Query is null ? [] : columns[sample.Operation.Row.Name]))
            .ToEquatableArray());
        return new Batch<SampleCatalogue>(new[] { catalogue }.ToEquatableArray());
    }

    public static EmittedFile EmitSamples(SampleCatalogue catalogue, CancellationToken cancellationToken) => SamplesEmitter.EmitFile(catalogue);

    /// <summary>Gives the linker's findings, which know anchors only, their places in the pages and overlays.</summary>
    public static Batch<DiagnosticInfo> Locate(LocatedClient located, Batch<ReadOverlay> overlays, CancellationToken cancellationToken)
    {
        var found = new List<DiagnosticInfo>();
        LinkResult link = located.Client.Link;
        var places = new Places(located.Maps.Items);
        foreach (LinkDiagnostic diagnostic in link.Diagnostics)
            found.Add(new DiagnosticInfo(diagnostic.Descriptor, places.FindNear(diagnostic.Anchor), diagnostic.Arguments));
        if (link.OverlayDiagnostics.Count == 0) return new Batch<DiagnosticInfo>(found.ToEquatableArray());

        ILookup<OverlayPlace, SourceLocation> overlayPlaces = overlays.Items.SelectMany(overlay => overlay.Map).ToLookup(entry => entry.Place, entry => entry.Location);
        foreach (OverlayDiagnostic diagnostic in link.OverlayDiagnostics)
            found.Add(new DiagnosticInfo(diagnostic.Descriptor, overlayPlaces[diagnostic.Place].Select(place => (SourceLocation?)place).FirstOrDefault(), diagnostic.Arguments));
        return new Batch<DiagnosticInfo>(found.ToEquatableArray());
    }

    public static void AddSource(SourceProductionContext context, EmittedFile file) =>
        context.AddSource(file.HintName, SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));

    public static void Report(SourceProductionContext context, DiagnosticInfo diagnostic) => context.ReportDiagnostic(diagnostic.ToDiagnostic());

    private static EquatableArray<DiagnosticInfo> One(DiagnosticDescriptor descriptor, SpecFile file, SourceText text, string argument)
    {
        var diagnostics = new DiagnosticBag(file.Path, text);
        diagnostics.Report(descriptor, default, argument);
        return diagnostics.ToEquatableArray();
    }
}

/// <summary>All pages, with what the operations make that share types.</summary>
internal sealed record LinkedPages(JoinedPages Pages, Batch<LinkedGroup> Groups);

/// <summary>What linking goes by.</summary>
internal sealed record LinkSettings(LinkRules Rules, GeneratorOptions Options);

/// <summary>The linked pages, and what the build wants of them.</summary>
internal sealed record LinkedClient(LinkResult Link, GeneratorOptions Options)
{
    public bool IsEmitted => Options.EmitClient && Link.Api.Catalogue.Count > 0;
}

/// <summary>The linked pages with their maps, for what names lines of the pages.</summary>
internal sealed record LocatedClient(LinkedClient Client, Batch<PageMap> Maps);

/// <summary>What one file is emitted from; exactly one of the three is set.</summary>
internal sealed record FileModel(Root? Root, Client? Client, TypeFile? Type);

/// <summary>A page's samples, on their way past the model.</summary>
internal sealed record PageSamples(string Page, EquatableArray<SampleText> Samples);
