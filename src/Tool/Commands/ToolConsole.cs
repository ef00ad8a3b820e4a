namespace CardanoBI.Gen.Commands;

/// <summary>The parts of its process that a command uses; tests replace them.</summary>
/// <param name="Variable">The value of an environment variable; null if it is not set.</param>
internal sealed record ToolConsole(TextWriter Output, TextWriter Error, Func<string, string?> Variable)
{
    public static ToolConsole OfProcess => new(Console.Out, Console.Error, Environment.GetEnvironmentVariable);

    /// <summary>Whether the command runs in a step of a GitHub workflow.</summary>
    public bool IsInWorkflow => Variable("GITHUB_ACTIONS") == "true";
}
