using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Bench.Generating;

/// <summary>
/// The repository's forty pages, and copies of them under other domains for more. Without
/// the overlay, which knows the forty only: every operation has a type of its own then.
/// </summary>
internal static class ManyPages
{
    public const int InRepository = 40;

    public static List<AdditionalText> Create(string repository, int count)
    {
        string spec = Path.Combine(repository, "spec");
        List<string> files = [.. Directory.GetFiles(spec, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (files.Count != InRepository) throw new InvalidOperationException($"{spec} has {files.Count} pages, not {InRepository}.");
        var pages = new List<AdditionalText>();
        for (int copy = 0; pages.Count < count; copy++)
        {
            foreach (string file in files)
            {
                pages.Add(new SpecText(
                    $"{SpecOptions.Root}{copy}/{Path.GetRelativePath(spec, file).Replace('\\', '/')}",
                    UnderDomain(File.ReadAllText(file), copy)));
            }
        }

        return pages;
    }

    private static string UnderDomain(string page, int copy) => page
        .Replace("/api/core/", $"/api/core{copy}/", StringComparison.Ordinal)
        .Replace("/api/bi/", $"/api/bi{copy}/", StringComparison.Ordinal);
}
