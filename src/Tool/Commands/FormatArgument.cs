using System.CommandLine;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Commands;

/// <summary><c>--format</c> of a command that has findings.</summary>
internal sealed class FormatArgument
{
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How findings are written. [default: text; github in a workflow of GitHub]",
    }.AcceptOnlyFromAmong(FindingFormats.Names);

    public void AddTo(Command command) => command.Add(_format);

    public IFindingFormat Read(ParseResult parsed, ToolConsole console) =>
        FindingFormats.Choose(parsed.GetValue(_format), console.IsInWorkflow);
}
