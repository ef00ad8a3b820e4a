using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Diagnostics;

/// <summary>
/// Nine pages of the public documentation against a list made by reading them,
/// before the generator had seen them: none missing, none beyond it.
/// </summary>
public sealed class DocumentationSampleDiagnosticsTests
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "docs-sample");

    /// <summary>What each page says against itself, or leaves open; there is no overlay.</summary>
    private static readonly Dictionary<string, string[]> OfEachPage = new(StringComparer.Ordinal)
    {
        ["bi-domain/Pools/Lifetime Stats.md"] = [],
        ["core-domain/Accounts/Assets.md"] = [],

        // Its sample is ["..."]: a list, of which no row is shown and so no member is missed.
        ["core-domain/Assets/History.md"] = [],

        // Three routes answer with one schema, Block's own table included: the hint stands at the second and the third.
        ["core-domain/Blocks/Transactions.md"] = ["CBI5005 (397,1)", "CBI5005 (634,1)"],
        ["core-domain/Epochs/Stakes.md"] =
        [
            // The sample shows "epoch_no"; the table has stake_address and amount only.
            "CBI4002 (264,3)",

            // The third endpoint's table is the first's, the fourth's is the second's.
            "CBI5005 (517,1)",
            "CBI5005 (771,1)",
        ],

        // Arrays without a type of their own are all shown by the sample, and every named type has a table and is named.
        ["core-domain/Polls/Polls.md"] = [],

        // Five routes, one schema.
        ["core-domain/Pools/Updates.md"] = ["CBI5005 (366,1)", "CBI5005 (574,1)", "CBI5005 (779,1)", "CBI5005 (990,1)"],
        ["core-domain/Transactions/Transactions.md"] =
        [
            // data_hash, inline_datum_cbor and reference_script_hash of outputs,
            // then of inputs: no table, and null wherever they are shown.
            "CBI3008 (376,4)", "CBI3008 (377,4)", "CBI3008 (378,4)",
            "CBI3008 (461,4)", "CBI3008 (462,4)", "CBI3008 (463,4)",

            // The one amount of the one input is lovelace, which has no fingerprint.
            "CBI3008 (468,6)",
        ],

        // Prose only.
        ["partner-domain/Zero Citizen/Overview.md"] = [],
    };

    /// <summary>What the pages say against each other.</summary>
    private static readonly string[] BetweenPages =
    [
        // quantity: integer(int64) in Accounts/Assets.md, number(double) here.
        "core-domain/Assets/History.md CBI5006 (140,12)",

        // epoch_no: integer(int32) in the Block of Blocks/Transactions.md, integer(int64) here.
        "core-domain/Epochs/Stakes.md CBI5006 (151,12)",
    ];

    public static TheoryData<string> PagePaths => [.. OfEachPage.Keys];

    [SharedTheory]
    [MemberData(nameof(PagePaths))]
    public void Page_alone_has_the_diagnostics_of_the_list(string path) =>
        Assert.Equal(OfEachPage[path].Select(entry => path + " " + entry), Describe(GeneratorHost.Run([Read(path)])));

    [SharedFact]
    public void All_nine_pages_together_have_the_diagnostics_of_the_list()
    {
        IEnumerable<string> expected = OfEachPage.SelectMany(page => page.Value.Select(entry => page.Key + " " + entry))
            .Concat(BetweenPages);

        Assert.Equal(expected.Order(StringComparer.Ordinal), Describe(GeneratorHost.Run(OfEachPage.Keys.Select(Read))));
    }

    [SharedFact]
    public void List_speaks_of_every_page_in_the_folder() =>
        Assert.Equal(
            OfEachPage.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));

    private static (string Path, string Text) Read(string path) => (path, File.ReadAllText(Path.Combine(Folder, path)));

    /// <summary>Two pages have the file name Transactions.md, so the whole path is compared.</summary>
    private static IEnumerable<string> Describe(GeneratorRun run) => run.Reported
        .Select(diagnostic =>
            (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, Place: diagnostic.Location.GetLineSpan().StartLinePosition))
        .Select(found => $"{found.Path[SpecOptions.Root.Length..]} {found.Id} ({found.Place.Line + 1},{found.Place.Character + 1})")
        .Order(StringComparer.Ordinal);
}
