using System.CommandLine;
using System.Globalization;
using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Overlay;
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
            ProbeResult? result = await ProbeAsync(parsed, run, run.Linked, cancellationToken).ConfigureAwait(false);
            return result is null ? ExitCode.WronglyAsked : Report(parsed, run.Linked, result, format);
        }
        catch (ProbeException exception)
        {
            Console.Error.WriteLine($"cardanobi-gen: error: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private async Task<ProbeResult?> ProbeAsync(ParseResult parsed, SpecRun run, LinkedSpec spec, CancellationToken cancellationToken)
    {
        Glob[] only = [.. (parsed.GetValue(_probe.Only) ?? []).Select(route => new Glob(route))];
        SpecOperation[] operations =
        [
            .. spec.Operations.Where(operation => only.Length == 0
                || only.Any(glob => glob.IsMatch(operation.Documented.Route.Template) || glob.IsMatch(operation.Key))),
        ];
        if (operations.Length == 0)
        {
            Console.Error.WriteLine("cardanobi-gen: error: No documented operation has a matching route.");
            return null;
        }

        if (parsed.GetValue(_probe.Recorded) is { } index)
        {
            var recorded = new RecordedAnswers(Read(index.ToString(), spec));
            return await new ProbeRun(spec, operations, recorded, recorded, null).RunAsync(cancellationToken).ConfigureAwait(false);
        }

        if (Console.Variable(KeyVariable) is not { Length: > 0 } key || Console.Variable(SecretVariable) is not { Length: > 0 } secret)
        {
            Console.Error.WriteLine($"cardanobi-gen: error: The environment variables {KeyVariable} and {SecretVariable} must be set.");
            return null;
        }

        return await AskAsync(parsed, run, spec, operations, new ProbeCredentials(key, secret), cancellationToken).ConfigureAwait(false);
    }

    private async Task<ProbeResult> AskAsync(
        ParseResult parsed,
        SpecRun run,
        LinkedSpec spec,
        SpecOperation[] operations,
        ProbeCredentials credentials,
        CancellationToken cancellationToken)
    {
        ProbeTarget target = _probe.Target(parsed);
        int budget = parsed.GetValue(_probe.Budget), most = Math.Min(budget, ProbeRun.MostRequests(operations));
        string? folder = parsed.GetValue(_probe.Record)?.ToString();
        string? index = folder is null ? null : Path.Combine(folder, Recording.IndexName);
        bool resumes = parsed.GetValue(_probe.Resume) && File.Exists(index);
        var store = new RecordedAnswers(resumes ? Read(index!, spec) : []);
        Recorder? recorder = folder is null
            ? null
            : new Recorder(
                folder, store.All, new Scrubber(parsed.GetValue(_probe.Scrub) ?? [], [credentials.Key, credentials.Secret]));
        Console.Error.WriteLine(
            $"{target.Api.Authority}: {InWords(operations.Length, "operation")}, at most {InWords(most, "request")}"
                + Duration(most, target.Rate));
        if (resumes) Console.Error.WriteLine($"{folder}: {store.All.Count} responses are already recorded");

        using var server = new LiveServer(target, credentials, Console.Error.WriteLine);
        var answers = new LiveAnswers(server, store, budget, (seen, asked) =>
        {
            recorder?.Add(seen);
            if (asked % 20 == 0) Console.Error.WriteLine($"{asked} of at most {most}");
        });
        GivenValues given = parsed.GetValue(_probe.Values) is { } file ? GivenValues.Read(file.ToString()) : GivenValues.None;
        ProbeResult result = await new ProbeRun(
            spec, operations, answers, store, new KnownValues(given, new PageValues(spec, run.Read)))
            .RunAsync(cancellationToken)
            .ConfigureAwait(false);
        Console.Error.WriteLine(
            $"{target.Api.Authority}: {InWords(answers.Asked, "request")}"
                + (answers.IsExhausted ? "; the budget was used up before every check was made" : ""));
        return result;
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
            $"{InWords(findings.Count, "finding")}, {errors} of them errors; {InWords(result.NotProbed.Count, "operation")} not probed");
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

    private IReadOnlyList<Observation> Read(string index, LinkedSpec spec) =>
        Recording.Read(index, spec, path => Console.Error.WriteLine($"{index}: no page documents '{path}'"));

    private static string InWords(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Duration(int requests, double rate) => rate <= 0
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $", about {TimeSpan.FromSeconds(Math.Ceiling(requests / rate)):h\\:mm\\:ss} at {rate:0.##} a second");
}
