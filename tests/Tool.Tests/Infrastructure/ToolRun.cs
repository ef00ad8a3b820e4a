using CardanoBI.Gen.Commands;

namespace CardanoBI.Gen.Tests.Infrastructure;

/// <summary>A command as it ended, run in this process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Task<ToolRun> RunAsync(params string[] arguments) => RunAsync([], arguments);

    /// <param name="variables">All that the environment has.</param>
    public static async Task<ToolRun> RunAsync(Dictionary<string, string> variables, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        int end = await CommandLine.RunAsync(arguments, new ToolConsole(output, error, variables.GetValueOrDefault));
        return new ToolRun(end, output.ToString(), error.ToString());
    }
}
