using System.CommandLine;
using CardanoBI.Gen.Commands;

namespace CardanoBI.Gen;

/// <summary>The commands. Each is a file in <c>Commands</c>.</summary>
internal static class CommandLine
{
    /// <returns>
    /// The exit code: 0 for success; 1 for an error in a page, a file that cannot be read or written, or if the command found what it looks
    /// for; 2 for wrong arguments; 3 if <c>diff</c> could not compare everything; 130 after Ctrl+C.
    /// </returns>
    public static async Task<int> RunAsync(string[] arguments, ToolConsole console)
    {
        var root = new RootCommand(
            "Emits a typed C# client from CardanoBI's documentation pages, identical to what a build generates, and checks the pages.")
        {
            new EmitCommand(console),
            new CheckCommand(console),
            new LintCommand(console),
            new DiffCommand(console),
            new OpenApiCommand(console),
            new ProbeCommand(console),
        };
        ParseResult parsed = root.Parse(arguments);
        int end = await parsed.InvokeAsync(new InvocationConfiguration { Output = console.Output, Error = console.Error });
        return parsed.Errors.Count > 0 ? ExitCode.WronglyAsked : end;
    }
}
