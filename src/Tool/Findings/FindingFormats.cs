namespace CardanoBI.Gen.Findings;

/// <summary>The formats by the names that <c>--format</c> takes.</summary>
internal static class FindingFormats
{
    public const string Text = "text", GitHub = "github", Sarif = "sarif", Json = "json";

    public static readonly string[] Names = [Text, GitHub, Sarif, Json];

    /// <param name="name">One of <see cref="Names"/>; null if the user chose none.</param>
    /// <param name="isInWorkflow">Whether the command runs in a GitHub workflow, for which annotations are the default.</param>
    public static IFindingFormat Choose(string? name, bool isInWorkflow) => (name ?? (isInWorkflow ? GitHub : Text)) switch
    {
        Text => new TextFormat(),
        GitHub => new GitHubFormat(),
        Sarif => new SarifFormat(Directory.GetCurrentDirectory()),
        Json => new JsonFormat(),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
