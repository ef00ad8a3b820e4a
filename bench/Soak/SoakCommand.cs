using System.Globalization;

namespace CardanoBI.Bench.Soak;

/// <summary><c>dotnet run -c Release --project bench -- soak [calls]</c></summary>
internal static class SoakCommand
{
    private const int Calls = 200_000;

    /// <returns>0 where everything holds; else 1, with what does not on the standard error.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        int calls = arguments is [_, string count] ? int.Parse(count, CultureInfo.InvariantCulture) : Calls;
        IReadOnlyList<string> problems = await SoakRun.RunAsync(calls, Console.Out);
        foreach (string problem in problems)
            Console.Error.WriteLine("FAILED: " + problem);
        if (problems.Count == 0) Console.WriteLine("Everything holds.");
        return problems.Count == 0 ? 0 : 1;
    }
}
