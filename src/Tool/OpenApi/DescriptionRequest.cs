namespace CardanoBI.Gen.OpenApi;

/// <summary>The options of a description.</summary>
internal sealed record DescriptionRequest
{
    public OpenApiVersion Version { get; init; } = OpenApiVersion.V31;

    public string Title { get; init; } = "CardanoBI";

    /// <summary>The version of the described API.</summary>
    public string ApiVersion { get; init; } = "1.0";

    /// <summary>Whether routes that differ only in a parameter's name keep their paths, although OpenAPI forbids that.</summary>
    public bool KeepsIdenticalPaths { get; init; }
}
