using System.Diagnostics;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>
/// However large or crooked, a page ends with a result or an error that has a place.
/// The time allowed is no measurement; it is there to fail instead of hanging.
/// </summary>
public sealed class BoundsTests
{
    private static readonly TimeSpan Allowed = TimeSpan.FromSeconds(60);

    /// <summary>About as many characters as a page may have.</summary>
    private const int Full = 1_000_000;

    private const string SchemaHead = "|Name|Type|Description|\n|---|---|---|\n";

    private static readonly Dictionary<string, Func<string>> Pages = new(StringComparer.Ordinal)
    {
        ["10 MB of prose"] = () => Repeat("word ", 2_000_000),
        ["10 MB of endpoints"] = () => Repeat(TestPage.Endpoint(), 10_000),
        ["a line of 1 MB"] = () => TestPage.With(title: Repeat("word ", 200_000)),
        ["a cell of 1 MB"] = () => TestPage.With(schema: TestPage.DefaultSchema + "\n| a|string|" + Repeat("x", Full) + "|"),
        ["a type cell of blanks"] = () => TestPage.With(schema: TestPage.DefaultSchema + "\n| a|b" + Repeat(" ", 60_000) + "c|d|"),
        ["a table of 10,000 rows"] = () => TestPage.With(schema: SchemaHead + Rows(10_000, number => $"| c{number}|string|C.|")),
        ["a parameter table of 10,000 rows"] = () => TestPage.With(parameters: TestPage.DefaultParameters + "\n" + Rows(10_000, number => $"| c{number}|C.|query|string|true|")),
        ["10,000 rows of one name"] = () => TestPage.With(schema: SchemaHead + Rows(10_000, _ => "| c|string|C.|")),
        ["a table of 1,000 columns"] = () => TestPage.With(schema: "|Name|Type|" + Repeat("a|", 1000) + "\n|---|---|" + Repeat("---|", 1000) + "\n" + Rows(1000, number => $"| c{number}|string|")),
        ["1,000 named types that hold each other"] = () => TestPage.With(sample: "{}", schema: SchemaHead + "| a|T0||\n\n" + Rows(1000, number => $"T{number}\n\n{SchemaHead}| a|T{(number + 1) % 1000}||\n\n")),
        ["JSON 200 deep"] = () => TestPage.With(sample: Repeat("{\"a\":", 200) + "1" + Repeat("}", 200), schema: null),
        ["lists 100 deep"] = () => TestPage.With(sample: Repeat("[", 100) + "1" + Repeat("]", 100), schema: null),
        ["a list 100 deep in a property"] = () => TestPage.With(sample: "{ \"id\": " + Repeat("[", 100) + "1" + Repeat("]", 100) + "}", schema: SchemaHead + "| id|array||"),
        ["a sample of 100,000 members"] = () => TestPage.With(sample: "{" + string.Join(",", Enumerable.Range(0, 70_000).Select(number => $"\n\"{number}\":1")) + "}"),
        ["a sample of 100,000 rows"] = () => TestPage.With(sample: "[" + Repeat("{\"id\":1},\n", 90_000) + "{}]"),
        ["wide first row, many rows"] = () => TestPage.With(sample: "[{" + string.Join(",", Enumerable.Range(0, 30_000).Select(number => $"\n\"{number}\":1")) + "}" + Repeat(",\n{\"1\":1}", 50_000) + "]", schema: null),
        ["names as long as the page, deep"] = () => TestPage.With(sample: Repeat("{\"" + Repeat("n", 6000) + "\":\n", 100) + "{" + Repeat("\"a\":1,\n", 30_000) + "\"b\":1}" + Repeat("}", 100)),
        ["unclosed brackets in JSON"] = () => TestPage.With(sample: Repeat("[\n", 200_000)),
        ["comments in JSON"] = () => TestPage.With(sample: Repeat("/* \n", 200_000)),
        ["emphasis"] = () => Lines("*a_"),
        ["open emphasis"] = () => Lines("*a **a "),
        ["open brackets"] = () => Lines("["),
        ["open links"] = () => Lines("[a]("),
        ["open images"] = () => Lines("!["),
        ["open references"] = () => Lines("[a]["),
        ["open tags"] = () => Lines("<a "),
        ["open CDATA"] = () => Lines("a<![CDATA["),
        ["open comments"] = () => Lines("a<!--"),
        ["entities"] = () => Lines("&#0000000000"),
        ["back-slashes"] = () => Lines("\\"),
        ["back-ticks of every length"] = () => string.Concat(Enumerable.Range(1, 1300).Select(length => "a" + new string('`', length) + (length % 40 == 0 ? "\n" : ""))),
        ["quotes in quotes"] = () => Repeat("> ", 30_000) + "a",
        ["quotes in quotes on every line"] = () => Repeat(Repeat(">", 60) + "a\n", Full / 62),
        ["lists in lists"] = () => Repeat("- ", 30_000) + "a",
        ["lists in lists by indentation"] = () => string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth * 2) + "- a\n")),
        ["short paragraphs"] = () => "## a\n\n" + Repeat("a\n\n", Full / 3),
        ["headings"] = () => Repeat("## a\n", Full / 5),
        ["cells"] = () => Repeat("a|b\n", Full / 4),
        ["cells with marks"] = () => "|a|b|\n|-|-|\n" + Repeat("|*a|_b|\n", Full / 8),
        ["fences"] = () => Repeat("```\n", Full / 4),
        ["reference definitions"] = () => string.Concat(Enumerable.Range(0, 50_000).Select(number => $"[{number}]: u{number}\n")),
        ["tab tags"] = () => "## a\n" + Repeat("<TabItem value={" + new string(' ', 100) + "\n", Full / 120),
        ["one tab tag of blanks"] = () => "<TabItem value={" + new string(' ', 60_000) + "x",
        ["front matter of brackets"] = () => "---\n" + Repeat("[", 60_000) + "\n---\n" + TestPage.Endpoint(),
        ["front matter of braces"] = () => "---\n" + Repeat("{a: ", 15_000) + "\n---\n" + TestPage.Endpoint(),
        ["front matter of dashes"] = () => "---\n" + Repeat("- ", 30_000) + "\n---\n" + TestPage.Endpoint(),
        ["front matter of aliases"] = () => "---\na: &a [x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nsidebar_label: *c\n---\n" + TestPage.Endpoint(),
        ["null characters"] = () => Lines("\0"),
        ["a title of 60,000 characters"] = () => TestPage.With(title: Repeat("x", 60_000)),
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_ends_with_a_result_or_an_error_at_its_place(string name)
    {
        string page = Pages[name]();

        // A thread with the stack that a compiler's threads have: what recurses without a bound shows here.
        GeneratorRun run = await InTime(
            () => HostileCase.Run([("core-domain/Large.md", page), ("core-domain/Others.md", Diagnostics.DiagnosticCase.OtherEndpoint)]));

        Assert.Contains("Core.Others.g.cs", run.Sources.Keys);
        Assert.All(run.Reported, diagnostic => Assert.NotEqual(Location.None, diagnostic.Location));
        bool hasOperation = run.Client.Catalogue.Any(entry => entry.Page == "core-domain/Large.md");
        bool hasNoEndpoint = !page.Contains("`GET ", StringComparison.Ordinal);
        Assert.True(
            hasOperation || hasNoEndpoint || run.Errors.Any(error => error.Contains("Large.md(", StringComparison.Ordinal)),
            string.Join('\n', run.Diagnostics.Take(5)));
    }

    [Theory]
    [InlineData("aliases that multiply", "a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n", 1)]
    [InlineData("brackets", "[", 60_000)]
    [InlineData("braces", "{a: ", 60_000)]
    [InlineData("dashes", "- ", 60_000)]
    [InlineData("a key without end", "? ", 60_000)]
    [InlineData("10 MB", "# nothing\n", 1_000_000)]
    [InlineData("a pattern of stars", "properties:\n  \"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\": { type: string }\n", 1)]
    public async Task Overlay_ends_with_a_result_or_an_error_at_its_place(string name, string part, int times)
    {
        string property = new('a', 150);
        string page = TestPage.With(sample: $"{{ \"{property}\": 1 }}", schema: $"|Name|Type|\n|---|---|\n| {property}|string|");

        GeneratorRun run = await InTime(() => HostileCase.Run([("core-domain/Things.md", page)], Repeat(part, times)));

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Contains("overlay.yaml(", StringComparison.Ordinal) || times > 1_000_000);
        Assert.NotEmpty(name);
    }

    [Fact]
    public async Task Five_thousand_pages_are_generated()
    {
        IEnumerable<(string, string)> pages = Enumerable.Range(0, 5000)
            .Select(number => ($"core-domain/Page{number}.md", TestPage.With($"GET /api/core/resource{number}/{{thing_id}}")));

        // Without the record of steps that other tests read: keeping it takes Roslyn a time that grows with the square of the files.
        GeneratorRunResult run = await InTime(() => GeneratorHost.CreateDriver(GeneratorHost.Files(pages), trackSteps: false)
            .RunGenerators(GeneratorHost.CreateCompilation())
            .GetRunResult().Results
            .Single());

        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(5002, run.GeneratedSources.Length);
    }

    [Fact]
    public void Cancellation_ends_the_reading_of_a_page()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => GeneratorHost.CreateDriver(GeneratorHost.Files([("Large.md", Repeat("a\n\n", Full / 3))]))
                .RunGenerators(GeneratorHost.CreateCompilation(), cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => Markdown.PageLimits.Find(Repeat("a\n\n", Full / 3), cancelled.Token));
    }

    private static async Task<T> InTime<T>(Func<T> run)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            try { done.SetResult(run()); }
            catch (Exception exception) { done.SetException(exception); }
        }, maxStackSize: 1 << 20) { IsBackground = true };
        thread.Start();
        return await done.Task.WaitAsync(Allowed * (Debugger.IsAttached ? 100 : 1));
    }

    /// <summary>A full page of lines just below the limit of a line.</summary>
    private static string Lines(string part) => "## a\n\n" + Repeat(Repeat(part, 60_000 / part.Length) + "\n", Full / 60_001);

    private static string Rows(int count, Func<int, string> row) => string.Join("\n", Enumerable.Range(0, count).Select(row));

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
