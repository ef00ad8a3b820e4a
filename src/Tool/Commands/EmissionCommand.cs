using System.CommandLine;
using CardanoBI.Gen.Emitting;
using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Commands;

/// <summary>What <c>emit</c> and <c>check</c> have in common: the client is made and compared with a folder.</summary>
internal abstract class EmissionCommand : ToolCommand
{
    private readonly EmissionArguments _arguments = new();

    protected EmissionCommand(ToolConsole console, string name, string description)
        : base(console, name, description) => _arguments.AddTo(this);

    protected sealed override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        Task.FromResult(Run(parsed, cancellationToken));

    /// <summary>The format of findings.</summary>
    protected abstract IFindingFormat FormatOf(ParseResult parsed);

    /// <summary>Acts on the difference and summarizes what was done.</summary>
    /// <param name="output">Where details are written.</param>
    protected abstract (int End, string Summary) Act(FolderDifference difference, TextWriter output, CancellationToken cancellationToken);

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        SpecRequest request = _arguments.Read(parsed);
        string folder = _arguments.Output(parsed);
        IFindingFormat format = FormatOf(parsed);
        SpecRun run = SpecRun.Run(request, cancellationToken);
        ReportedFinding[] findings =
        [
            .. run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(ReportedFinding.Of),
        ];
        format.Write(findings, format is TextFormat ? Console.Error : Console.Output);
        if (run.IsWronglyAskedFor) return ExitCode.WronglyAsked;
        if (run.HasErrors) return ExitCode.Failed;
        if (run.IsEmpty) return EndWithoutOperations(request.Pages);

        TextWriter output = format.IsDocument ? Console.Error : Console.Output;
        (int end, string summary) = Act(FolderDifference.Find(folder, run.Files), output, cancellationToken);
        output.WriteLine($"{folder}: {Counted.Of(run.Files.Count, "file")}, {summary}");
        return end;
    }
}
