using System.Collections.Immutable;
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

    public static OverlayModel Merge(ImmutableArray<OverlayModel> overlays, CancellationToken cancellationToken) =>
        overlays.Aggregate(OverlayModel.Empty, (merged, overlay) => merged.Then(overlay));

    public static LinkRules Rules(OverlayModel overlay, CancellationToken cancellationToken) => new(overlay);

    public static PageLink LinkPage((PageModel Page, LinkRules Rules) source, CancellationToken cancellationToken)
    {
        try
        {
            return PageLinker.Link(source.Page, source.Rules, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new PageLink(source.Page, [], [], [], [LinkDiagnostic.At(Descriptors.GeneratorFailed, new Anchor(source.Page.Path, 0), exception.Message)]);
        }
    }

    public static LinkResult Link(ImmutableArray<PageLink> pages, LinkRules rules, GeneratorOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return Linker.Link(pages, rules, options.Context, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = LinkDiagnostic.At(Descriptors.GeneratorFailed, new Anchor("", -1), exception.Message);
            return new LinkResult(new ApiModel(new Root(options.Context, []), [], [], []), new[] { failure }.ToEquatableArray(), []);
        }
    }

    /// <summary>One item for each file of the client: what is equal to last time is not written again.</summary>
    public static IEnumerable<FileModel> Files(ApiModel api, GeneratorOptions options)
    {
        if (!options.EmitClient || api.Catalogue.Count == 0) yield break;
        yield return new FileModel(api.Root, null, null);
        foreach (Client client in api.Clients) yield return new FileModel(null, client, null);
        foreach (TypeFile type in api.Types) yield return new FileModel(null, null, type);
    }

    public static EmittedFile Emit(FileModel file, CancellationToken cancellationToken) =>
        file.Client is not null ? ClientEmitter.EmitFile(file.Client)
        : file.Type is not null ? ResponseTypeEmitter.EmitFile(file.Type)
        : RootEmitter.EmitFile(file.Root!);

    public static IEnumerable<Catalogue> Catalogue(ApiModel api, ImmutableArray<PageMap> maps, GeneratorOptions options)
    {
        if (!options.EmitClient || api.Catalogue.Count == 0) yield break;
        var places = new Places(maps);
        yield return new Catalogue(api.Root.Context, api.Catalogue
            .Select(entry => new LocatedEntry(entry.HolderName, entry.Page, places.Line(entry.Page, entry.Index) + 1))
            .ToEquatableArray());
    }

    public static EmittedFile EmitCatalogue(Catalogue catalogue, CancellationToken cancellationToken) => CatalogueEmitter.EmitFile(catalogue);

    public static IEnumerable<SampleCatalogue> Samples(ApiModel api, ImmutableArray<PageSamples> pages, GeneratorOptions options)
    {
        if (!options.EmitSamples) yield break;
        Dictionary<(string, int), string> samples = pages
            .SelectMany(page => page.Samples.Select(sample => (Key: (page.Page, sample.Operation), sample.Json)))
            .GroupBy(sample => sample.Key)
            .ToDictionary(group => group.Key, group => group.First().Json);
        Dictionary<string, Operation> operations = api.Clients.SelectMany(client => client.Operations).ToDictionary(operation => operation.HolderName, StringComparer.Ordinal);
        Dictionary<string, EquatableArray<Property>> columns = api.Types.Select(file => file.Type).Concat(api.Clients.SelectMany(client => client.Types))
            .ToDictionary(type => type.Name, type => type.Properties, StringComparer.Ordinal);
        yield return new SampleCatalogue(api.Root.Context, api.Catalogue
            .Select(entry => (Operation: operations[entry.HolderName], Json: samples.TryGetValue((entry.Page, entry.Index), out string? json) ? json : ""))
            .Select(sample => new OperationSample(sample.Operation, sample.Json, sample.Operation.Query is null ? [] : columns[sample.Operation.Row.Name]))
            .ToEquatableArray());
    }

    public static EmittedFile EmitSamples(SampleCatalogue catalogue, CancellationToken cancellationToken) => SamplesEmitter.EmitFile(catalogue);

    /// <summary>Gives the linker's findings, which know anchors only, their places in the pages and overlays.</summary>
    public static IEnumerable<DiagnosticInfo> Locate(LinkResult link, ImmutableArray<PageMap> maps, ImmutableArray<EquatableArray<OverlayMapEntry>> overlayMaps)
    {
        if (link.Diagnostics.Count == 0 && link.OverlayDiagnostics.Count == 0) yield break;
        var places = new Places(maps);
        foreach (LinkDiagnostic diagnostic in link.Diagnostics)
            yield return new DiagnosticInfo(diagnostic.Descriptor, places.Find(diagnostic.Anchor) ?? places.Find(diagnostic.Anchor with { Element = "" }), diagnostic.Arguments);
        if (link.OverlayDiagnostics.Count == 0) yield break;
        ILookup<OverlayPlace, SourceLocation> overlayPlaces = overlayMaps.SelectMany(map => map).ToLookup(entry => entry.Place, entry => entry.Location);
        foreach (OverlayDiagnostic diagnostic in link.OverlayDiagnostics)
            yield return new DiagnosticInfo(diagnostic.Descriptor, overlayPlaces[diagnostic.Place].Select(place => (SourceLocation?)place).FirstOrDefault(), diagnostic.Arguments);
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

    /// <summary>The maps by page. Each keeps its own index, so that a page that stayed is not indexed again.</summary>
    private sealed class Places(ImmutableArray<PageMap> maps)
    {
        private readonly ILookup<string, PageMap> _maps = maps.ToLookup(map => map.Page, StringComparer.Ordinal);

        public int Line(string page, int operation) => _maps[page].Select(map => map.LineOf(operation)?.Line).Where(line => line is not null).Min() ?? 0;

        /// <summary>Two files may have one path below their roots: the first place by line counts then, in whatever order the files come.</summary>
        public SourceLocation? Find(Anchor anchor) => _maps[anchor.Page]
            .Select(map => map.Find(anchor))
            .Where(location => location is not null)
            .OrderBy(location => location!.Value.Span.Start)
            .ThenBy(location => location!.Value.Path, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}

/// <summary>What one file is emitted from; exactly one of the three is set.</summary>
internal sealed record FileModel(Root? Root, Client? Client, TypeFile? Type);

/// <summary>A page's samples, on their way past the model.</summary>
internal sealed record PageSamples(string Page, EquatableArray<SampleText> Samples);
