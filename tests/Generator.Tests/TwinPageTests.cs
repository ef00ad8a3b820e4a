using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests;

/// <summary>A page of the public documentation and the page of the same name under spec/ say the same to a compiler, though in other words.</summary>
public sealed class TwinPageTests
{
    private const string SeedPage = "core-domain/Accounts/Assets.md";

    /// <summary>Pages that depart from the public documentation on purpose, each with its reason and what is only in spec/.</summary>
    private static readonly Dictionary<string, (string Reason, string[] Members)> Departures = new()
    {
        [SeedPage] = ("It follows the seed page, which documents paging; the public page does not.", ["AccountAssetsRequest"]),
    };

    private static readonly string Folder = Path.Combine(Repository.Shared, "docs-sample");

    public static TheoryData<string> PagePaths => DocumentationSampleTests.PagePaths;

    [SharedTheory]
    [MemberData(nameof(PagePaths))]
    public void Public_page_and_its_twin_emit_the_same_surface(string path)
    {
        if (!HasEndpoint(path)) return;
        (string[] onlyPublic, string[] onlySpec) = Differences(path);
        string[] expected = Departures.TryGetValue(path, out (string Reason, string[] Members) departure) ? departure.Members : [];

        Assert.Empty(onlyPublic);
        Assert.All(onlySpec, member => Assert.Contains(expected, name => member.Contains(name, StringComparison.Ordinal)));
        Assert.Equal(expected.Length > 0, onlySpec.Length > 0);
    }

    [SharedFact]
    public void Every_public_page_with_an_endpoint_has_a_twin_and_no_other_is_left_out()
    {
        string[] pages = [.. PagePaths.Select<object[], string>(row => (string)row[0])];

        Assert.All(pages.Where(HasEndpoint), path => Assert.True(File.Exists(Path.Combine(Repository.Root, "spec", path)), path));
        Assert.Equal(["partner-domain/Zero Citizen/Overview.md"], pages.Where(path => !HasEndpoint(path)));
    }

    private static (string[] OnlyPublic, string[] OnlySpec) Differences(string path)
    {
        IReadOnlyList<string> published = Surface(path, Published(path)), spec = Surface(path, Repository.Page(path));
        Assert.NotEmpty(published);
        return ([.. published.Except(spec)], [.. spec.Except(published)]);
    }

    private static IReadOnlyList<string> Surface(string path, string text) => PublicSurface.Of(GeneratorHost.Run([(path, text)], Repository.Overlay).Load());

    private static bool HasEndpoint(string path) => Published(path).Contains("`GET /api/", StringComparison.Ordinal);

    private static string Published(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
