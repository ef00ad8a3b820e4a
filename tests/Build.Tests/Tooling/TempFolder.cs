using System.Security.Cryptography;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>
/// An empty folder outside the repository that is deleted in the end. Build files that lie above it do not reach into it.
/// </summary>
internal sealed class TempFolder : IDisposable
{
    private const string EmptyProject = "<Project />\n";

    // MSBuild, the compiler and the CLI each take the nearest of these files, whoever wrote it.
    private static readonly Dictionary<string, string> Barriers = new()
    {
        ["Directory.Build.props"] = EmptyProject,
        ["Directory.Build.targets"] = EmptyProject,
        ["Directory.Packages.props"] = EmptyProject,
        [".editorconfig"] = "root = true\n",
        ["global.json"] = "{ }\n",
    };

    public TempFolder()
    {
        Path = Directory.CreateTempSubdirectory("cardanobi-build-tests-").FullName;
        foreach ((string name, string content) in Barriers) File.WriteAllText(System.IO.Path.Combine(Path, name), content);
    }

    public string Path { get; }

    /// <summary>A new folder below this one.</summary>
    public string Create(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    /// <summary>Copies a folder's files, without what builds leave behind.</summary>
    public static void CopyFiles(string source, string target) => CopyFiles(source, target, Files(source));

    /// <summary>Copies some of a folder's files.</summary>
    /// <param name="relativePaths">Paths below <paramref name="source"/>.</param>
    public static void CopyFiles(string source, string target, IEnumerable<string> relativePaths)
    {
        foreach (string relativePath in relativePaths)
        {
            string copy = System.IO.Path.Combine(target, relativePath);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(System.IO.Path.Combine(source, relativePath), copy);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Name and hash of each file directly in a folder, in order.</summary>
    public static string[] Contents(string folder) =>
        [.. Directory.GetFiles(folder)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{System.IO.Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];

    /// <summary>Paths below a folder, without what builds leave behind.</summary>
    public static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => System.IO.Path.GetRelativePath(folder, file))
        .Where(file => !file.Split(System.IO.Path.DirectorySeparatorChar)
            .Any(part => part is "bin" or "obj" or "artifacts" or "TestResults" or ".git" or ".vs" or ".idea"));
}
