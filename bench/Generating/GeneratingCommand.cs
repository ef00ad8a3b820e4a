using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Bench.Generating;

/// <summary>
/// Time and memory of the generator as a warm library. Not with BenchmarkDotNet: an edit needs the driver that the run before it
/// left behind, and every round measures the first run and the edits one after the other, so that their ratio is of one moment.
/// </summary>
internal static class GeneratingCommand
{
    private static readonly (int Pages, int Rounds)[] Sizes = [(40, 31), (400, 15), (4000, 5)];

    public static int Run(string[] arguments, string repository)
    {
        if (arguments is ["generating-peak", var count])
            return PrintPeak(repository, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
        Console.WriteLine(
            $"{"pages",6}{"",4}{"first run, ms",26}{"one page edited, ms",28}{"C# edited, ms",26}{"page / first",22}{"C# / first",24}");
        // Warm means compiled for good: a first run binds its pages hundreds of times, while an edit links them once.
        for (int round = 0; round < 3; round++) Round(ManyPages.Create(repository, 400), new Samples(), edits: 50);
        foreach ((int pages, int rounds) in Sizes)
        {
            var samples = new Samples();
            for (int round = 0; round < rounds; round++) Round(ManyPages.Create(repository, pages), samples);
            Console.WriteLine(
                $"{pages,6}{"",4}{Spread(samples.First),26}{Spread(samples.Page),28}{Spread(samples.CSharp),26}"
                    + $"{Ratio(samples.Page, samples.First),22}{Ratio(samples.CSharp, samples.First),24}");
        }

        foreach ((int pages, _) in Sizes)
        {
            var start = new ProcessStartInfo(
                Environment.ProcessPath!, ["generating-peak", pages.ToString(System.Globalization.CultureInfo.InvariantCulture)])
            {
                WorkingDirectory = repository,
            };
            // Collected as in the compiler, whose processes leave this at its default; this program's own times do without.
            start.Environment["DOTNET_gcConcurrent"] = "1";
            using Process child = Process.Start(start)!;
            child.WaitForExit();
            if (child.ExitCode != 0) return child.ExitCode;
        }

        RealBuild.Measure(repository);
        return 0;
    }

    private static void Round(List<AdditionalText> pages, Samples samples, int edits = 7)
    {
        (WarmGenerator generator, double first) = WarmGenerator.FirstRun(pages);
        samples.First.Add(first);
        // The median of a few, for an edit is short and a collection of the garbage of the first run is not its own.
        GC.Collect();
        samples.Page.Add(Median([.. Enumerable.Range(0, edits).Select(_ => generator.EditPage())]));
        samples.CSharp.Add(Median([.. Enumerable.Range(0, 21).Select(_ => generator.EditCSharp())]));
    }

    private static int PrintPeak(string repository, int count)
    {
        (WarmGenerator generator, _) = WarmGenerator.FirstRun(ManyPages.Create(repository, count));
        (int files, long characters) = generator.Emitted();
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{count,6} pages: {files:N0} files of {characters:N0} characters, "
                + $"peak working set {self.PeakWorkingSet64 / 1_048_576.0:F0} MB");
        return 0;
    }

    private static string Spread(List<double> times) => $"{Median(times):F2} ({times.Min():F2}..{times.Max():F2})";

    private static string Ratio(List<double> edits, List<double> firsts) =>
        $"1/{Median([.. firsts.Zip(edits, (first, edit) => first / edit)]):F0}";

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private sealed class Samples
    {
        public List<double> First { get; } = [];

        public List<double> Page { get; } = [];

        public List<double> CSharp { get; } = [];
    }
}
