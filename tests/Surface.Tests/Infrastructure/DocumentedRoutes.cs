namespace CardanoBI.Surface.Tests.Infrastructure;

/// <summary>
/// The operations of the pages, read by nothing that the client is made with: a route is a code span on a line of its own.
/// </summary>
internal static class DocumentedRoutes
{
    /// <summary>Verb and route of each, in the order of the files.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "spec"), "*.md", SearchOption.AllDirectories)
        .SelectMany(File.ReadLines)
        .Where(line => line.StartsWith("`GET /api/", StringComparison.Ordinal))
        .Select(line => line.Trim().Trim('`'))];
}
