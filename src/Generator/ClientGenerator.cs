using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Linking;
using CardanoBI.Generator.Overlay;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Pipeline;
using CardanoBI.Generator.Surface;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator;

/// <summary>
/// Reads CardanoBI's documentation pages while the compiler runs and emits the typed client. This class is the pipeline's table of
/// contents, in four paragraphs; each ends with its output. The steps are in <see cref="Pipeline"/>.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    private readonly Action<Understanding>? _observe;

    /// <summary>For the compiler, which creates it.</summary>
    public ClientGenerator()
    {
    }

    /// <param name="observe">
    /// Called with what the pages and overlays were understood as, for callers that need more than the emitted files.
    /// </param>
    internal ClientGenerator(Action<Understanding> observe) => _observe = observe;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Pages: from files to facts, each file by itself.
        IncrementalValueProvider<GeneratorOptions> wished = context.AnalyzerConfigOptionsProvider
            .Select(GeneratorOptions.Read).WithTrackingName(TrackingNames.Options);

        // The only question to the compilation: the answer stays the same while C# is edited.
        IncrementalValueProvider<GeneratorOptions> options = wished
            .Combine(wished.Combine(context.CompilationProvider).Select(GeneratorOptions.IsTaken)).Select(GeneratorOptions.Free);

        IncrementalValuesProvider<SpecFile> files = context.AdditionalTextsProvider
            .With(context.AnalyzerConfigOptionsProvider, SpecFile.Create);

        IncrementalValuesProvider<BoundPage> pages = files
            .Where(file => file.Kind == SpecFileKind.Page).Select(PageSteps.Bind).WithTrackingName(TrackingNames.Pages);

        IncrementalValuesProvider<ReadOverlay> overlays = files
            .Where(file => file.Kind == SpecFileKind.Overlay).Select(PageSteps.ReadOverlay).WithTrackingName(TrackingNames.Overlay);

        context.RegisterSourceOutput(options.SelectMany((read, _) => read.Findings), Output.Report);
        context.RegisterSourceOutput(pages.SelectMany((page, _) => page.Findings), Output.Report);
        context.RegisterSourceOutput(overlays.SelectMany((read, _) => read.Findings), Output.Report);

        // Client: operations are named page by page, joined over all pages, linked group by group, and emitted file by file. Those that
        // cannot share a type are linked with their page.
        IncrementalValueProvider<LinkingRules> rules = overlays
            .Select((read, _) => read.Model).Gather().Select(PageSteps.Merge).Select(ClientSteps.Rules);

        IncrementalValuesProvider<NamedPage> named = pages
            .Select((page, _) => page.Model).WithTrackingName(TrackingNames.PageModels)
            .With(rules, ClientSteps.Name).WithTrackingName(TrackingNames.NamedPages);

        IncrementalValueProvider<JoinedPages> joined = named.Gather().Select(ClientSteps.Join);

        IncrementalValuesProvider<LinkedPage> linked = named.Where(page => page.MayShare)
            .With(joined, ClientSteps.Groups).Select(ClientSteps.Link).WithTrackingName(TrackingNames.LinkedPages);

        IncrementalValueProvider<BuiltClient> client = joined
            .With(linked.Gather(), (joined, linked, _) => new LinkedPages(joined, linked))
            .With(rules.With(options, (rules, options, _) => new LinkSettings(rules, options)), ClientSteps.Assemble)
            .WithTrackingName(TrackingNames.Client);

        IncrementalValueProvider<LocatedClient> located = client
            .With(pages.Select((page, _) => page.Map).Gather(), (client, maps, _) => new LocatedClient(client, maps));

        IncrementalValuesProvider<EmittedFile> emitted = client
            .SelectMany(ClientSteps.Files).Select(ClientSteps.Emit).WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<EmittedFile> catalogue = located
            .SelectMany(ClientSteps.Catalogue).Select(ClientSteps.EmitCatalogue).WithTrackingName(TrackingNames.Catalogue);

        IncrementalValuesProvider<Finding> findings = located
            .With(overlays.Gather(), ClientSteps.Locate)
            .SelectMany((found, _) => found.Items.Items)
            .WithTrackingName(TrackingNames.Findings);

        context.RegisterSourceOutput(emitted, Output.AddSource);
        context.RegisterSourceOutput(catalogue, Output.AddSource);
        context.RegisterSourceOutput(findings, Output.Report);

        if (_observe is { } observe)
        {
            context.RegisterSourceOutput(
                client.With(pages.Gather(), (client, pages, _) => new UnderstoodPages(client, pages))
                    .With(overlays.Gather(), (understood, overlays, _) => new Understanding(understood, overlays)),
                (_, understanding) => observe(understanding));
        }

        // Samples: the pages' own, for a sandbox.
        IncrementalValuesProvider<EmittedFile> samples = client
            .With(pages.Select(SampleSteps.Of).Gather(), SampleSteps.Gather)
            .SelectMany((samples, _) => samples.Items.Items).Select(SampleSteps.Emit).WithTrackingName(TrackingNames.Samples);

        context.RegisterSourceOutput(samples, Output.AddSource);

        // Surface: what callers can use, read from what was emitted, against the listing of the last release.
        IncrementalValuesProvider<SurfaceListing> listings = files
            .Where(file => file.Kind == SpecFileKind.Surface).Select(SurfaceSteps.ReadListing);

        IncrementalValueProvider<SurfaceWish> wish = listings.Gather().With(options, SurfaceSteps.Wish);

        IncrementalValueProvider<EmittedSurface> surface = emitted
            .With(wish, SurfaceSteps.ReadFile).WithTrackingName(TrackingNames.Surface).Gather()
            .With(catalogue.With(wish, SurfaceSteps.ReadFile).Gather(), SurfaceSteps.Join);

        IncrementalValueProvider<ReleasedSurface> released = listings.Gather()
            .With(pages.Gather().With(overlays.Gather(), SurfaceSteps.FindErrors), SurfaceSteps.Released);

        IncrementalValuesProvider<Finding> breaks = surface
            .With(released, (surface, released, _) => new SurfaceChange(surface, released))
            .With(located, SurfaceSteps.Compare).SelectMany((found, _) => found.Items.Items).WithTrackingName(TrackingNames.Breaks);

        context.RegisterSourceOutput(
            surface.With(options, SurfaceSteps.Emit).SelectMany((listing, _) => listing.Items.Items), Output.AddSource);
        context.RegisterSourceOutput(listings.SelectMany((listing, _) => listing.Findings), Output.Report);
        context.RegisterSourceOutput(breaks, Output.Report);
    }
}
