using System.Runtime.CompilerServices;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>Files of the repository, and of the folder that may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", ".."));

    /// <summary>Reference material that a fresh clone does not have; tests over it skip and say so.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string Page(string path) => File.ReadAllText(Path.Combine(Root, "spec", path));

    public static string Overlay => Page("overlay.yaml");

    /// <summary>Every page under spec/, by its path there.</summary>
    public static IReadOnlyList<(string Path, string Text)> Pages()
    {
        string spec = Path.Combine(Root, "spec");
        return [.. Directory.GetFiles(spec, "*.md", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(spec, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(page => page.Item1, StringComparer.Ordinal)];
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
