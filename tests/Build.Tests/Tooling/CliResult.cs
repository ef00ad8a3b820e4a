namespace CardanoBI.Build.Tests.Tooling;

/// <summary>
/// A command that has ended. Assertions about it, or about what it made, go through here: a failing one shows all the command wrote.
/// </summary>
internal sealed record CliResult(string Command, int ExitCode, string Output, string Error)
{
    public CliResult ExpectSuccess() => Expect(ExitCode == 0, "exit code 0");

    public CliResult ExpectFailure() => Expect(ExitCode != 0, "an exit code that is not 0");

    public CliResult ExpectText(string text) => Expect(Holds(text), $"'{text}' in the output");

    public CliResult ExpectNoText(string text) => Expect(!Holds(text), $"no '{text}' in the output");

    public CliResult ExpectSequence<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what) =>
        Expect(expected.SequenceEqual(actual), $"{what} to be [{string.Join(", ", expected)}], not [{string.Join(", ", actual)}]");

    public CliResult ExpectEqual<T>(T expected, T actual, string what) =>
        Expect(EqualityComparer<T>.Default.Equals(expected, actual), $"{what} to be {expected}, not {actual}");

    public CliResult ExpectContains(string expected, IReadOnlyCollection<string> actual, string what) =>
        Expect(actual.Contains(expected), $"{expected} among {what}: {string.Join(", ", actual)}");

    public CliResult ExpectMissing(string unexpected, IReadOnlyCollection<string> actual, string what) =>
        Expect(!actual.Contains(unexpected), $"no {unexpected} among {what}: {string.Join(", ", actual)}");

    public CliResult Expect(bool holds, string what)
    {
        if (!holds) Assert.Fail($"Expected {what}.\n{this}");
        return this;
    }

    public override string ToString() => $"$ {Command}\n{Output}--- standard error\n{Error}--- exit code {ExitCode}\n";

    private bool Holds(string text) => Output.Contains(text, StringComparison.Ordinal) || Error.Contains(text, StringComparison.Ordinal);
}
