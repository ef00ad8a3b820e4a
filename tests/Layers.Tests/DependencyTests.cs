using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CardanoBI.Layers.Tests;

/// <summary>The versions of packages, the projects that use them, and the page that says why.</summary>
public sealed partial class DependencyTests
{
    private static readonly string Repository = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));

    private static readonly string[] Versions =
    [
        .. XElement.Load(Below("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value),
    ];

    [Fact]
    public void Every_version_is_of_a_package_that_a_project_uses()
    {
        string[] used = [.. Files("*.csproj", "*.props")
            .SelectMany(file => XElement.Load(file).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")?.Value)
            .OfType<string>()];
        Assert.Empty(Versions.Except(used));
    }

    [Fact]
    public void Every_package_has_its_row_in_the_documentation_and_no_row_is_left_over()
    {
        string[] rows = [.. Row().Matches(File.ReadAllText(Below("docs/dependencies.md"))).Select(row => row.Groups["package"].Value)];
        Assert.Equal(Versions.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Files(params string[] patterns) => patterns
        .SelectMany(pattern => new[] { "src", "tests", "samples", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Below(folder), pattern, SearchOption.AllDirectories)))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string Below(string path) => Path.Combine(Repository, path);

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    /// <summary>A package, a reason, and the identifier of a licence.</summary>
    [GeneratedRegex(@"^\| (?<package>[\w.-]+) \| [^|]*\| (MIT|Apache-2\.0|BSD-[23]-Clause) \| [^|]*\|?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
