using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Properties;

/// <summary>
/// Nothing that stands on a damaged page is lost in silence. Damage may leave a page that is right in itself and says something
/// else, as one without a row; then all routes and rows that still stand there must have been read. Anything else that differs from
/// the sound page without an error or a warning in its endpoint is a failure. A build looks at a part; everything, and figures:
/// LOSS_STEP=1 LOSS_CASES=20000 dotnet test tests/Generator.Tests --filter LostInSilence --logger "console;verbosity=detailed".
/// </summary>
public sealed class LostInSilenceTests(ITestOutputHelper output)
{
    private static readonly int Step = Setting("LOSS_STEP", 37), Cases = Setting("LOSS_CASES", 1000), Seed = Setting("LOSS_SEED", 1);

    [Fact]
    public void Line_of_a_page_of_spec() => Check(Repository.Pages(), ByLine);

    [SharedFact]
    public void Line_of_a_sample_page() => Check(SamplePages(), ByLine);

    [Fact]
    public void Random_damage_to_a_page_of_spec() => Check(Repository.Pages(), Random(Repository.Pages().Count));

    [SharedFact]
    public void Random_damage_to_a_sample_page() => Check(SamplePages(), Random(SamplePages().Count));

    private static List<(string Path, string Text)> SamplePages() =>
        [.. Directory.GetFiles(Path.Combine(Repository.Shared, "docs-sample"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];

    private static IEnumerable<DamagedPage> ByLine(int page, string text) =>
        DamagedPages.ByLine(text).Where((_, index) => (index + page) % Step == 0);

    private static Func<int, string, IEnumerable<DamagedPage>> Random(int pages) => (page, text) =>
        Enumerable.Range(0, (Cases / pages) + 1).Select(number => DamagedPages.Random(text, Seed + (page * Cases) + number));

    private void Check(IReadOnlyList<(string Path, string Text)> pages, Func<int, string, IEnumerable<DamagedPage>> damage)
    {
        int damaged = 0;
        var others = new List<DamagedPage>();
        var lost = new List<string>();
        for (int index = 0; index < pages.Count; index++)
        {
            (string path, string text) = pages[index];
            PageFacts sound = PageFacts.Of(text);
            Assert.Equal(PageFacts.Standing(text), sound.Read);
            Dictionary<string, (int, int)> places = PageFacts.Places(text, sound);
            Parallel.ForEach(damage(index, text), page =>
            {
                Interlocked.Increment(ref damaged);
                PageFacts facts = PageFacts.Of(page.Text);
                // The first mark of a conflict may stand above the heading that the conflict holds.
                if (page.Damage == "conflict" && facts.Complaints.Contains(page.Line)) return;
                string[] silent = [.. facts.LostInSilence(sound, places, page)];
                if (silent.Length == 0) return;
                bool isRightInItself = facts.Complaints.Count == sound.Complaints.Count && PageFacts.Standing(page.Text) == facts.Read;
                lock (others)
                {
                    if (isRightInItself) others.Add(page);
                    else lost.Add($"{path}: {page} -> {string.Join(", ", silent)}");
                }
            });
        }

        output.WriteLine(
            $"{damaged} damaged pages; {others.Count} are right in themselves and say something else; {lost.Count} lose something in silence");
        foreach (IGrouping<string, DamagedPage> kind in others.GroupBy(page => $"{page.Damage} {page.Kind}")
            .OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {kind.Key}: {kind.Count()}");
        }

        foreach (string line in lost.Order(StringComparer.Ordinal).Take(100)) output.WriteLine(line);
        Assert.Empty(lost);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : otherwise;
}
