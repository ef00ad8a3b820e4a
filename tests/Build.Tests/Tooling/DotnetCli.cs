namespace CardanoBI.Build.Tests.Tooling;

/// <summary>The real <c>dotnet</c>.</summary>
internal static class DotnetCli
{
    private static readonly Dictionary<string, string> NoVariables = [];

    // The host names its own executable, which need not be the first on the path.
    private static readonly string Program = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host
        ? host
        : "dotnet";

    public static Task<CliResult> RunAsync(string folder, params IReadOnlyList<string> arguments) =>
        RunAsync(folder, NoVariables, arguments);

    public static Task<CliResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string> variables, params IReadOnlyList<string> arguments) =>
        ChildProcess.RunAsync(Program, folder, variables, arguments);
}
