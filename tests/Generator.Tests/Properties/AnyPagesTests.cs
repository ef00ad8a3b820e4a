using CardanoBI.Generator.Tests.Hostile;
using CardanoBI.Generator.Tests.Infrastructure;
using CsCheck;

namespace CardanoBI.Generator.Tests.Properties;

/// <summary>
/// Over composed and damaged pages: nothing escapes, what is emitted compiles and holds what the model names, and the same
/// pages in another order give the same bytes. Case n of a seed is always the same pages: PAGES_CASES=100000 PAGES_SEED=7 runs
/// another hundred thousand, and a failure names the number that repeats it alone (PAGES_CASES=1 PAGES_SEED=that number).
/// </summary>
public sealed class AnyPagesTests(ITestOutputHelper output)
{
    private static readonly int Cases = Setting("PAGES_CASES", 2000), Seed = Setting("PAGES_SEED", 1);

    private static readonly Gen<(string Page, Func<string, string> Damage)> Damaged = Gen.Select(PageGen.Page, Mutations.Some);

    private static readonly Gen<((string Path, string Text)[] Pages, string? Overlay)> Sets = Gen.Select(
        Damaged.Array[1, 2]
            .Select(pages => pages.Select((page, index) => ($"core-domain/Page{index}.md", page.Damage(page.Page))).ToArray()),
        PageGen.Overlay);

    [Fact]
    public void Whatever_the_pages_say_the_client_compiles_and_holds_what_they_name()
    {
        int emitted = 0;
        Parallel.For(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            uint seed = (uint)(Seed + number);
            ((string, string)[] pages, string? overlay) = Sets.Generate(new PCG(1, seed), null, out _);
            try
            {
                if (Check(pages, overlay)) Interlocked.Increment(ref emitted);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(
                    $"Seed {seed}: {exception.Message}\n{string.Join("\n=====\n", pages.Select(page => page.Item2).Append(overlay))}",
                    exception);
            }
        });

        output.WriteLine($"{emitted} of {Cases} sets emitted operations");
        // Damage must not be so great that nothing is left to compile.
        Assert.True(emitted >= Cases / 3, $"only {emitted} of {Cases} sets emitted operations");
    }

    /// <summary>True where there was something to compile.</summary>
    private static bool Check((string Path, string Text)[] pages, string? overlay)
    {
        GeneratorRun run = HostileCase.Generate(pages, overlay);
        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Reported, diagnostic => diagnostic.Id == "CBI9001");
        string[] complaints = [.. HostileCase.Foreign(run), .. run.CompilerComplaints];
        Assert.True(complaints.Length == 0, string.Join("\n", complaints));
        Assert.Equal(run.Sources, HostileCase.Generate(pages.Reverse(), overlay).Sources);
        return run.Client.Catalogue.Count > 0;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out int value) ? value : otherwise;
}
