using System.Reflection;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>Where the repository lies that these tests were built from, and how they were built.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Path { get; } = Find();

    /// <summary>Debug or Release: the tests' own builds take the same.</summary>
    public static string Configuration { get; } = typeof(RepositoryRoot).Assembly
        .GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>A path below the root, with forward slashes.</summary>
    public static string Below(string relativePath) => System.IO.Path.Combine(Path, relativePath);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CardanoBI.Gen.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CardanoBI.Gen.sln.");
    }
}
