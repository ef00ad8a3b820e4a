using System.CommandLine;
using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Mdx;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Commands;

/// <summary><c>lint</c>: what the generator reports about pages, without emitting a client, and what MDX would reject in them.</summary>
internal sealed class LintCommand : ToolCommand
{
    private readonly SpecArguments _spec = new();
    private readonly FormatArgument _format = new();
    private readonly SeverityArguments _severity = new();

    private readonly Option<bool> _noMdx = new("--no-mdx")
    {
        Description = "Do not check the pages against MDX 3; for documentation that is not built with Docusaurus.",
    };

    public LintCommand(ToolConsole console)
        : base(console, "lint", "Report every mistake in the pages and overlays, and exit with 1 if one is an error. Writes nothing.")
    {
        _spec.AddTo(this);
        _format.AddTo(this);
        _severity.AddTo(this);
        Add(_noMdx);
    }

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        SpecRequest request = _spec.Read(parsed);
        SpecFiles files = SpecFiles.Read(request, cancellationToken);

        // Beside the generator, which needs one core.
        Task<IReadOnlyList<ReportedFinding>> mdx = Task.Run(
            () => parsed.GetValue(_noMdx) ? [] : MdxCheck.Check(files.Pages, cancellationToken), cancellationToken);
        SpecRun run = SpecRun.Run(request, files, cancellationToken);
        IReadOnlyList<ReportedFinding> findings =
            ReportedFinding.InOrder(_severity.Read(parsed).Apply(run.Diagnostics.Select(ReportedFinding.Of).Concat(await mdx)));
        _format.Read(parsed, Console).Write(findings, Console.Output);
        if (run.IsEmpty && !run.HasErrors) return EndWithoutOperations(request.Pages);

        int errors = Count(DiagnosticSeverity.Error), warnings = Count(DiagnosticSeverity.Warning);
        Console.Error.WriteLine(
            $"{request.Pages}: {Counted.Of(run.Read.Pages.Count(), "page")}, "
                + $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}");
        return errors > 0 ? ExitCode.Failed : ExitCode.Done;

        int Count(DiagnosticSeverity severity) => findings.Count(finding => finding.Severity == severity);
    }
}
