using System.CommandLine;
using CardanoBI.Gen.Emitting;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Commands;

/// <summary><c>emit</c>: the client's files.</summary>
internal sealed class EmitCommand(ToolConsole console) : EmissionCommand(
    console,
    "emit",
    "Write the files that changed and delete those that are no longer emitted. If a page has an error, nothing is touched.")
{
    protected override IFindingFormat FormatOf(ParseResult parsed) => new TextFormat();

    protected override (int End, string Summary) Act(
        FolderDifference difference, TextWriter output, CancellationToken cancellationToken)
    {
        difference.Settle(cancellationToken);
        int written = difference.Missing.Count + difference.Different.Count;
        return (ExitCode.Done, $"{written} written, {difference.Unchanged} unchanged, {difference.Stale.Count} deleted");
    }
}
