using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests;

/// <summary>
/// A page of the public documentation and the page of the same name under spec/ say the same to a compiler, though in other words.
/// </summary>
public sealed class TwinPageTests
{
    private const string SeedPage = "core-domain/Accounts/Assets.md";

    /// <summary>
    /// Pages that depart from the public documentation on purpose, each with its
    /// reason, what is only in spec/ and what is only in the public page.
    /// </summary>
    private static readonly Dictionary<string, (string Reason, string[] OnlySpec, string[] OnlyPublic)> Departures = new()
    {
        [SeedPage] = ("It follows the seed page, which documents paging; the public page does not, so its list can be queried.",
            ["AccountAssetsRequest"], ["QueryAssetsByStakeAddress", "AccountAssetFields", "FilterOrderBySelectTopSkip"]),
    };

    private static readonly string Folder = Path.Combine(Repository.Shared, "docs-sample");

    public static TheoryData<string> PagePaths => DocumentationSampleTests.PagePaths;

    [SharedTheory]
    [MemberData(nameof(PagePaths))]
    public void Public_page_and_its_twin_emit_the_same_surface(string path)
    {
        if (!HasEndpoint(path)) return;
        (string[] onlyPublic, string[] onlySpec) = Differences(path);
        Departures.TryGetValue(path, out (string Reason, string[] OnlySpec, string[] OnlyPublic) departure);

        AssertAre(departure.OnlyPublic ?? [], onlyPublic);
        AssertAre(departure.OnlySpec ?? [], onlySpec);
    }

    private static void AssertAre(string[] names, string[] members)
    {
        Assert.All(members, member => Assert.Contains(names, name => member.Contains(name, StringComparison.Ordinal)));
        Assert.All(names, name => Assert.Contains(members, member => member.Contains(name, StringComparison.Ordinal)));
    }

    [SharedFact]
    public void Every_public_page_with_an_endpoint_has_a_twin_and_no_other_is_left_out()
    {
        string[] pages = [.. PagePaths.Select(row => row.Data)];

        Assert.All(pages.Where(HasEndpoint), path => Assert.True(File.Exists(Path.Combine(Repository.Root, "spec", path)), path));
        Assert.Equal(["partner-domain/Zero Citizen/Overview.md"], pages.Where(path => !HasEndpoint(path)));
    }

    private static (string[] OnlyPublic, string[] OnlySpec) Differences(string path)
    {
        IReadOnlyList<string> published = Surface(path, Published(path)), spec = Surface(path, Repository.Page(path));
        Assert.NotEmpty(published);
        return ([.. published.Except(spec)], [.. spec.Except(published)]);
    }

    private static IReadOnlyList<string> Surface(string path, string text) =>
        PublicSurface.Of(GeneratorHost.Run([(path, text)], Repository.Overlay).Load());

    private static bool HasEndpoint(string path) => Published(path).Contains("`GET /api/", StringComparison.Ordinal);

    private static string Published(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
