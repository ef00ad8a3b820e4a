using System.Diagnostics;
using CardanoBI.Generator;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Bench.Generating;

/// <summary>
/// The generator in Roslyn's own driver, as an editor or a compiler server keeps it, and the three things that happen to it.
/// </summary>
internal sealed class WarmGenerator
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Bench", [CSharpSyntaxTree.ParseText("class Program;")]);

    private readonly List<AdditionalText> _pages;
    private GeneratorDriver _driver;
    private int _edits;

    private WarmGenerator(List<AdditionalText> pages, GeneratorDriver driver)
    {
        _pages = pages;
        _driver = driver;
    }

    public static (WarmGenerator Generator, double Milliseconds) FirstRun(List<AdditionalText> pages)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            pages,
            optionsProvider: new SpecOptions(new Dictionary<string, string> { ["CardanoBIRootNamespace"] = "Bench" }));
        double time = Time(() => driver = driver.RunGenerators(Compilation));
        return (new WarmGenerator(pages, driver), time);
    }

    /// <summary>One word of one response table is another.</summary>
    public double EditPage()
    {
        // Another page every time, and none that was edited before: what is kept of the old ones must not help.
        int index = _edits++ * 7 % _pages.Count;
        AdditionalText old = _pages[index];
        string text = old.GetText()!.ToString();
        int row = text.LastIndexOf("|string|", StringComparison.Ordinal);
        if (row < 0) return EditPage();
        AdditionalText edited = _pages[index] = new SpecText(old.Path, text.Insert(row + "|string|".Length, "Edited. "));
        return Time(() => _driver = _driver.ReplaceAdditionalText(old, edited).RunGenerators(Compilation));
    }

    public double EditCSharp()
    {
        CSharpCompilation edited = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edit{_edits++};"));
        return Time(() => _driver = _driver.RunGenerators(edited));
    }

    public (int Files, long Characters) Emitted()
    {
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        if (result.Exception is not null) throw result.Exception;
        return (result.GeneratedSources.Length, result.GeneratedSources.Sum(source => (long)source.SourceText.Length));
    }

    private static double Time(Action run)
    {
        long start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
