namespace CardanoBI.Gen.OpenApi;

/// <summary>How pages are described, beyond what they say themselves.</summary>
internal sealed record DescriptionRequest
{
    public OpenApiVersion Version { get; init; } = OpenApiVersion.V31;

    public string Title { get; init; } = "CardanoBI";

    /// <summary>The version of the API that is described.</summary>
    public string ApiVersion { get; init; } = "1.0";

    /// <summary>Whether routes that differ by a parameter's name alone keep their paths, which OpenAPI forbids.</summary>
    public bool KeepsIdenticalPaths { get; init; }
}
