namespace CardanoBI.Gen.Commands;

/// <summary>What a command has of its process; tests have another.</summary>
/// <param name="Variable">The value of a variable of the environment; null where it is not set.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error, Func<string, string?> Variable)
{
    public static ToolConsole OfProcess => new(Console.Out, Console.Error, Environment.GetEnvironmentVariable);

    /// <summary>Whether a step of a GitHub workflow runs the command.</summary>
    public bool IsInWorkflow => Variable("GITHUB_ACTIONS") == "true";
}
