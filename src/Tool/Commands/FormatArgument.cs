using System.CommandLine;
using CardanoBI.Gen.Findings;

namespace CardanoBI.Gen.Commands;

/// <summary><c>--format</c> for commands with findings.</summary>
internal sealed class FormatArgument
{
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The output format of findings. [default: text; github in a GitHub workflow]",
    }.AcceptOnlyFromAmong(FindingFormats.Names);

    public void AddTo(Command command) => command.Add(_format);

    public IFindingFormat Read(ParseResult parsed, ToolConsole console) =>
        FindingFormats.Choose(parsed.GetValue(_format), console.IsInWorkflow);
}
