using System.Globalization;
using CardanoBI.Gen.Mdx;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Mdx;

/// <summary>The rules against MDX itself: what it refuses is what they report.</summary>
public sealed class MdxAgreementTests(ITestOutputHelper output)
{
    private const int Count = 2_000;

    [MdxFact]
    public async Task Over_damaged_pages_MDX_refuses_what_is_reported()
    {
        string[] parts = [.. Docs.Pages(Docs.Shipped).SelectMany(page => Mutations.Parts(File.ReadAllText(page)))];
        int seed = int.Parse(Environment.GetEnvironmentVariable("MDX_SEED") ?? "0", CultureInfo.InvariantCulture);
        string[] pages = [.. Enumerable.Range(seed, Count).Select(seed => Mutations.Make(parts, seed))];
        IReadOnlyList<MdxAnswer?> answers = await MdxOracle.CompileAsync(pages);

        int agreed = 0, refused = 0, sameLine = 0;
        for (int index = 0; index < Count; index++)
        {
            MdxFinding[] found = [.. Refusals(pages[index])];
            if (answers[index] is not null) refused++;
            if (answers[index] is null == (found.Length == 0)) agreed++;
            else output.WriteLine($"{seed + index}: MDX: {answers[index]}; rules: {Describe(pages[index], found)}");
            if (answers[index] is { } answer && found.Any(finding => LineOf(pages[index], finding) == answer.Line)) sameLine++;
        }

        output.WriteLine(
            $"MDX refuses {refused} of {Count} pages; the rules agree on {agreed}; of those refused, {sameLine} have a finding in MDX' line.");
        Assert.InRange(refused, Count / 4, Count * 3 / 4);
        Assert.InRange(agreed, Count * 99 / 100, Count);
    }

    [MdxFact]
    public async Task The_shipped_pages_and_the_public_documentations_are_judged_alike()
    {
        string[] folders = [Docs.Shipped, .. new[] { Path.Combine(Docs.Shared, "docs-sample") }.Where(Directory.Exists)];
        string[] pages = [.. folders.SelectMany(Docs.Pages).Select(File.ReadAllText)];
        IReadOnlyList<MdxAnswer?> answers = await MdxOracle.CompileAsync(pages);
        Assert.Equal(answers.Select(answer => answer is not null), pages.Select(page => Refusals(page).Any()));
    }

    /// <summary>Without the names that are not defined, of which MDX knows nothing before the page is shown.</summary>
    private static IEnumerable<MdxFinding> Refusals(string page) =>
        MdxCheck.Check(page, default).Where(finding => finding.Rule.Id != MdxDescriptors.NameUndefined.Id);

    private static int LineOf(string page, MdxFinding finding) => page.AsSpan(0, finding.Start).Count('\n') + 1;

    private static string Describe(string page, MdxFinding[] found) => found.Length == 0
        ? "nothing"
        : string.Join("; ", found.Select(finding => $"{LineOf(page, finding)}: {finding.Rule.Id} {string.Join(' ', finding.Arguments)}"));
}
