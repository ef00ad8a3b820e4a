namespace CardanoBI.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, which the caching tests observe.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Pages = nameof(Pages);
    public const string PageModels = nameof(PageModels);
    public const string NamedPages = nameof(NamedPages);
    public const string LinkedPages = nameof(LinkedPages);
    public const string Overlay = nameof(Overlay);
    public const string Client = nameof(Client);
    public const string Files = nameof(Files);
    public const string Catalogue = nameof(Catalogue);
    public const string Samples = nameof(Samples);
    public const string Surface = nameof(Surface);
    public const string Breaks = nameof(Breaks);
    public const string Findings = nameof(Findings);
}
