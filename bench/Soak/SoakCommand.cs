using System.Globalization;

namespace CardanoBI.Bench.Soak;

/// <summary><c>dotnet run -c Release --project bench -- soak [calls]</c></summary>
internal static class SoakCommand
{
    private const int Calls = 200_000;

    public static Task<int> RunAsync(string[] arguments) =>
        SoakRun.RunAsync(arguments is [_, string calls] ? int.Parse(calls, CultureInfo.InvariantCulture) : Calls);
}
