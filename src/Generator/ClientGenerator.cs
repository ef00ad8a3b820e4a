using CardanoBI.Generator.Binding;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Overlay;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator;

/// <summary>Reads CardanoBI's documentation pages while the compiler runs and emits the typed client. This class is the pipeline's table of contents; <see cref="Steps"/> does the work.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(GeneratorOptions.Read).WithTrackingName(TrackingNames.Options);

        IncrementalValuesProvider<SpecFile> files = context.AdditionalTextsProvider
            .With(context.AnalyzerConfigOptionsProvider, SpecFile.Create);

        IncrementalValuesProvider<BoundPage> pages = files
            .Where(file => file.Kind == SpecFileKind.Page).Select(Steps.BindPage).WithTrackingName(TrackingNames.Pages);

        IncrementalValuesProvider<ReadOverlay> overlays = files
            .Where(file => file.Kind == SpecFileKind.Overlay).Select(Steps.ReadOverlay).WithTrackingName(TrackingNames.Overlay);

        IncrementalValueProvider<LinkRules> rules = overlays
            .Select((read, _) => read.Model).Gather().Select(Steps.Merge).Select(Steps.Rules);

        IncrementalValueProvider<JoinedPages> joined = pages
            .Select((page, _) => page.Model).WithTrackingName(TrackingNames.PageModels)
            .With(rules, Steps.LinkPage).WithTrackingName(TrackingNames.PageLinks).Gather().Select(Steps.Join);

        IncrementalValueProvider<LinkedPages> linked = joined
            .With(joined.SelectMany((pages, _) => pages.Groups).With(rules, Steps.LinkGroup).WithTrackingName(TrackingNames.Groups).Gather(), (pages, groups, _) => new LinkedPages(pages, groups));

        IncrementalValueProvider<LinkedClient> client = linked
            .With(rules.With(options, (rules, options, _) => new LinkSettings(rules, options)), Steps.Link).WithTrackingName(TrackingNames.Api);

        IncrementalValueProvider<LocatedClient> located = client
            .With(pages.Select((page, _) => page.Map).Gather(), (client, maps, _) => new LocatedClient(client, maps));

        IncrementalValuesProvider<EmittedFile> emitted = client
            .SelectMany(Steps.Files).Select(Steps.Emit).WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<EmittedFile> catalogue = located
            .SelectMany(Steps.Catalogue).Select(Steps.EmitCatalogue).WithTrackingName(TrackingNames.Catalogue);

        IncrementalValuesProvider<EmittedFile> samples = client
            .With(pages.Select((page, _) => new PageSamples(page.Model.Path, page.Samples)).Gather(), Steps.Samples)
            .SelectMany((samples, _) => samples.Items.Items).Select(Steps.EmitSamples).WithTrackingName(TrackingNames.Samples);

        IncrementalValuesProvider<DiagnosticInfo> linkDiagnostics = located
            .With(overlays.Gather(), Steps.Locate).SelectMany((found, _) => found.Items.Items).WithTrackingName(TrackingNames.Diagnostics);

        IncrementalValuesProvider<SurfaceListing> listings = files
            .Where(file => file.Kind == SpecFileKind.Surface).Select(SurfaceSteps.ReadListing);

        IncrementalValueProvider<SurfaceWish> wish = listings.Gather().With(options, SurfaceSteps.Wish);

        IncrementalValueProvider<EmittedSurface> surface = emitted.With(wish, SurfaceSteps.ReadFile).WithTrackingName(TrackingNames.Surface).Gather()
            .With(catalogue.With(wish, SurfaceSteps.ReadFile).Gather(), SurfaceSteps.Join);

        IncrementalValueProvider<ReleasedSurface> released = listings.Gather()
            .With(pages.Gather().With(overlays.Gather(), SurfaceSteps.FindErrors), SurfaceSteps.Released);

        IncrementalValuesProvider<DiagnosticInfo> breaks = surface.With(released, (surface, released, _) => new SurfaceChange(surface, released))
            .With(located, SurfaceSteps.Compare).SelectMany((found, _) => found.Items.Items).WithTrackingName(TrackingNames.Breaks);

        context.RegisterSourceOutput(surface.With(options, SurfaceSteps.Emit).SelectMany((listing, _) => listing.Items.Items), Steps.AddSource);
        context.RegisterSourceOutput(emitted, Steps.AddSource);
        context.RegisterSourceOutput(catalogue, Steps.AddSource);
        context.RegisterSourceOutput(samples, Steps.AddSource);
        context.RegisterSourceOutput(options.SelectMany((read, _) => read.Diagnostics), Steps.Report);
        context.RegisterSourceOutput(pages.SelectMany((page, _) => page.Diagnostics), Steps.Report);
        context.RegisterSourceOutput(overlays.SelectMany((read, _) => read.Diagnostics), Steps.Report);
        context.RegisterSourceOutput(linkDiagnostics, Steps.Report);
        context.RegisterSourceOutput(listings.SelectMany((listing, _) => listing.Diagnostics), Steps.Report);
        context.RegisterSourceOutput(breaks, Steps.Report);
    }
}
