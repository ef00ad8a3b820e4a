using System.Runtime.CompilerServices;

namespace CardanoBI.Gen.Tests.Infrastructure;

/// <summary>A folder of pages of a test's own, copied from the repository's.</summary>
internal sealed class Docs : IDisposable
{
    private Docs() => Folder = Directory.CreateTempSubdirectory("cardanobi-docs-").FullName;

    public string Folder { get; }

    public string Overlay => Path.Combine(Folder, "overlay.yaml");

    public static string Repository { get; } = Below("");

    /// <summary>Reference material beside the repository, which may be missing.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    /// <summary>The pages that the repository ships, and their overlay; nobody may write there.</summary>
    public static string Shipped { get; } = Below("spec");

    /// <summary>
    /// How many operations those pages document, read by nothing that the tool is made of: a route is a code span on a line of its own.
    /// </summary>
    public static int ShippedOperations { get; } = Pages(Shipped)
        .SelectMany(File.ReadLines)
        .Count(line => line.StartsWith("`GET /api/", StringComparison.Ordinal));

    /// <summary>The files below a folder that are pages, in one order on every machine.</summary>
    public static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The pages of <c>spec/</c> below a folder of it, and the overlay.</summary>
    public static Docs Copy(string below = "")
    {
        var docs = new Docs();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Shipped, below), "*.md", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(docs.Folder, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(Path.Combine(Shipped, "overlay.yaml"), docs.Overlay);
        return docs;
    }

    /// <summary>One page and no overlay.</summary>
    public static Docs Of(string page, string text)
    {
        var docs = new Docs();
        docs.Write(page, text);
        return docs;
    }

    public string PathOf(string page) => Path.Combine(Folder, page.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string page, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(page))!);
        File.WriteAllText(PathOf(page), text);
    }

    /// <summary>Edits a page; what is replaced must be there.</summary>
    public void Replace(string page, string old, string @new)
    {
        string text = File.ReadAllText(PathOf(page));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(page), text.Replace(old, @new, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Below(string path, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", path));
}
