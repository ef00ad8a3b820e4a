using System.Collections.Immutable;
using CardanoBI.Generator.Binding;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Model;
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
            .Combine(context.AnalyzerConfigOptionsProvider).Select(SpecFile.Create);

        IncrementalValuesProvider<BoundPage> pages = files
            .Where(file => file.Kind == SpecFileKind.Page).Select(Steps.BindPage).WithTrackingName(TrackingNames.Pages);

        IncrementalValuesProvider<ReadOverlay> overlays = files
            .Where(file => file.Kind == SpecFileKind.Overlay).Select(Steps.ReadOverlay).WithTrackingName(TrackingNames.Overlay);

        IncrementalValueProvider<LinkRules> rules = overlays
            .Select((read, _) => read.Model).Collect().Select(Steps.Merge).Select(Steps.Rules);

        IncrementalValuesProvider<PageLink> linkedPages = pages
            .Select((page, _) => page.Model).WithTrackingName(TrackingNames.PageModels).Combine(rules).Select(Steps.LinkPage).WithTrackingName(TrackingNames.PageLinks);

        IncrementalValueProvider<LinkResult> link = linkedPages.Collect().Combine(rules).Combine(options)
            .Select((source, cancellationToken) => Steps.Link(source.Left.Left, source.Left.Right, source.Right, cancellationToken)).WithTrackingName(TrackingNames.Api);

        IncrementalValueProvider<ImmutableArray<PageMap>> maps = pages.Select((page, _) => page.Map).Collect();

        IncrementalValuesProvider<EmittedFile> emitted = link.Combine(options)
            .SelectMany((source, _) => Steps.Files(source.Left.Api, source.Right)).Select(Steps.Emit).WithTrackingName(TrackingNames.Files);

        IncrementalValuesProvider<EmittedFile> catalogue = link.Combine(maps).Combine(options)
            .SelectMany((source, _) => Steps.Catalogue(source.Left.Left.Api, source.Left.Right, source.Right)).Select(Steps.EmitCatalogue).WithTrackingName(TrackingNames.Catalogue);

        IncrementalValuesProvider<EmittedFile> samples = link.Combine(pages.Select((page, _) => new PageSamples(page.Model.Path, page.Samples)).Collect()).Combine(options)
            .SelectMany((source, _) => Steps.Samples(source.Left.Left.Api, source.Left.Right, source.Right)).Select(Steps.EmitSamples).WithTrackingName(TrackingNames.Samples);

        IncrementalValuesProvider<DiagnosticInfo> linkDiagnostics = link.Combine(maps).Combine(overlays.Select((read, _) => read.Map).Collect())
            .SelectMany((source, _) => Steps.Locate(source.Left.Left, source.Left.Right, source.Right)).WithTrackingName(TrackingNames.Diagnostics);

        IncrementalValuesProvider<SurfaceListing> listings = files
            .Where(file => file.Kind == SpecFileKind.Surface).Select(SurfaceSteps.ReadListing);

        IncrementalValueProvider<bool> isSurfaceWanted = listings.Collect().Combine(options).Select(SurfaceSteps.IsWanted);

        IncrementalValueProvider<EquatableArray<SurfaceMember>> surface = emitted.Combine(isSurfaceWanted).Combine(options).Select(SurfaceSteps.ReadFile).WithTrackingName(TrackingNames.Surface).Collect()
            .Combine(catalogue.Combine(isSurfaceWanted).Combine(options).Select(SurfaceSteps.ReadFile).Collect()).Select(SurfaceSteps.Join);

        IncrementalValueProvider<bool> isSurfaceCompared = pages.Select((page, _) => SurfaceSteps.HasErrors(page.Diagnostics)).Collect()
            .Combine(overlays.Select((read, _) => SurfaceSteps.HasErrors(read.Diagnostics)).Collect()).Combine(options).Select(SurfaceSteps.IsCompared);

        IncrementalValuesProvider<DiagnosticInfo> breaks = surface.Combine(listings.Collect()).Combine(link.Combine(maps)).Combine(isSurfaceCompared)
            .SelectMany(SurfaceSteps.Compare).WithTrackingName(TrackingNames.Breaks);

        context.RegisterSourceOutput(surface.Combine(options).SelectMany(SurfaceSteps.Emit), Steps.AddSource);
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
