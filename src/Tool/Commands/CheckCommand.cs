using System.CommandLine;
using CardanoBI.Gen.Emitting;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Commands;

/// <summary><c>check</c>: compares the client's files with those that would be emitted.</summary>
internal sealed class CheckCommand : EmissionCommand
{
    private readonly FormatArgument _format = new();

    public CheckCommand(ToolConsole console)
        : base(
            console,
            "check",
            "List emitted files that are missing, different or stale, and exit with 1 if there are any. Writes nothing.") =>
        _format.AddTo(this);

    protected override IFindingFormat FormatOf(ParseResult parsed) => _format.Read(parsed, Console);

    protected override (int End, string Summary) Act(
        FolderDifference difference, TextWriter output, CancellationToken cancellationToken)
    {
        Name("missing", difference.Missing);
        Name("different", difference.Different);
        Name("stale", difference.Stale);
        string summary = $"{difference.Unchanged} up to date, {difference.Missing.Count} missing, "
            + $"{difference.Different.Count} different, {difference.Stale.Count} stale";
        return (difference.IsNone ? ExitCode.Done : ExitCode.Failed, summary);

        void Name(string state, IReadOnlyList<string> names)
        {
            foreach (string name in names)
                output.WriteLine($"{state}: {Path.Combine(difference.Folder, name)}");
        }
    }
}
