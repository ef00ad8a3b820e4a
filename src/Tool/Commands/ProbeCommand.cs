using System.CommandLine;
using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using CardanoBI.Probe;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Commands;

/// <summary><c>probe</c>: compares pages and overlays with the server that they describe.</summary>
internal sealed class ProbeCommand : ToolCommand
{
    private const string KeyVariable = "CARDANOBI_API_KEY", SecretVariable = "CARDANOBI_API_SECRET";

    private readonly SpecArguments _spec = new();
    private readonly ProbeArguments _probe = new();
    private readonly FormatArgument _format = new();
    private readonly SeverityArguments _severity = new();

    public ProbeCommand(ToolConsole console)
        : base(
            console, "probe", "Call a server's documented operations, report contradictions, and exit with 1 if one breaks the client.")
    {
        _spec.AddTo(this);
        _probe.AddTo(this);
        _format.AddTo(this);
        _severity.AddTo(this);
    }

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        SpecRequest request = _spec.Read(parsed);
        SpecRun run = SpecRun.Run(request, cancellationToken);
        IFindingFormat format = _format.Read(parsed, Console);
        if (run.HasErrors || run.Linked is null)
        {
            IEnumerable<Diagnostic> errors = run.Diagnostics.Where(said => said.Severity == DiagnosticSeverity.Error);
            format.Write([.. errors.Select(ReportedFinding.Of)], Console.Output);
            return ExitCode.Failed;
        }

        if (run.IsEmpty) return EndWithoutOperations(request.Pages);
        try
        {
            ProbeResult? result = await ProbeAsync(parsed, run, cancellationToken).ConfigureAwait(false);
            return result is null ? ExitCode.WronglyAsked : Report(parsed, run.Linked, result, format);
        }
        catch (ProbeException exception)
        {
            Console.Error.WriteLine($"cardanobi-gen: error: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private async Task<ProbeResult?> ProbeAsync(ParseResult parsed, SpecRun run, CancellationToken cancellationToken)
    {
        var session = new ProbeSession(run, parsed.GetValue(_probe.Only) ?? [], Console.Error.WriteLine);
        if (session.Operations.Count == 0)
        {
            Console.Error.WriteLine("cardanobi-gen: error: No documented operation has a matching route.");
            return null;
        }

        if (parsed.GetValue(_probe.Recorded) is { } index)
            return await session.RunRecordedAsync(index.ToString(), cancellationToken).ConfigureAwait(false);
        if (Console.Variable(KeyVariable) is not { Length: > 0 } key || Console.Variable(SecretVariable) is not { Length: > 0 } secret)
        {
            Console.Error.WriteLine($"cardanobi-gen: error: The environment variables {KeyVariable} and {SecretVariable} must be set.");
            return null;
        }

        return await session
            .RunLiveAsync(_probe.Settings(parsed, new ProbeCredentials(key, secret)), cancellationToken)
            .ConfigureAwait(false);
    }

    private int Report(ParseResult parsed, LinkedSpec spec, ProbeResult result, IFindingFormat format)
    {
        IEnumerable<ReportedFinding> all = result.Findings.Select(finding => finding.Report(spec));
        ReportedFinding[] notes = parsed.GetValue(_probe.Notes)
            ? [.. all.Where(finding => finding.Severity == DiagnosticSeverity.Info)]
            : [];
        ReportedFinding[] wished = [.. _severity.Read(parsed).Apply(all)];
        IReadOnlyList<ReportedFinding> findings = ReportedFinding.InOrder(wished.Concat(notes.Except(wished)));
        format.Write(findings, Console.Output);
        foreach ((SpecOperation operation, string reason) in result.NotProbed)
            Console.Error.WriteLine($"not probed: {operation.Key}: {reason}");
        if (parsed.GetValue(_probe.Mend) is { } mend)
            Write(mend.ToString(), MendFile.Write(result.Findings.SelectMany(finding => finding.Mends)));
        int errors = findings.Count(finding => finding.Severity == DiagnosticSeverity.Error);
        Console.Error.WriteLine(
            $"{Counted.Of(findings.Count, "finding")}, {errors} of them errors; "
                + $"{Counted.Of(result.NotProbed.Count, "operation")} not probed");
        return errors > 0 ? ExitCode.Failed : ExitCode.Done;
    }

    private void Write(string file, string? mend)
    {
        if (mend is null)
        {
            Console.Error.WriteLine($"{file}: not written, because there is nothing that an overlay could correct");
            return;
        }

        File.WriteAllText(file, mend);
        Console.Error.WriteLine($"{file}: written");
    }
}
