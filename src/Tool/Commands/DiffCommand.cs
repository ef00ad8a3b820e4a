using System.CommandLine;
using CardanoBI.Gen.Changes;
using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Specs;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Commands;

/// <summary><c>diff</c>: what an edit of pages changes for callers of the API.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<DirectoryInfo> _old = SpecArguments.Folder("old", "The folder with the old pages.");
    private readonly Argument<DirectoryInfo> _new = SpecArguments.Folder("new", "The folder with the new pages.");
    private readonly Option<FileInfo[]> _overlays = SpecArguments.Overlay(
        "--overlay", "A YAML file with what the pages cannot say; for the old pages too, unless --old-overlay is given.");
    private readonly Option<FileInfo[]> _oldOverlays = SpecArguments.Overlay(
        "--old-overlay", "A YAML file with what the old pages cannot say.");
    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "The output format of the changes. [default: text]",
    }.AcceptOnlyFromAmong(ChangeFormats.Names);

    public DiffCommand(ToolConsole console)
        : base(
            console,
            "diff",
            "Report what changes for callers and what breaks them, and exit with 1 if something does. Writes nothing.")
    {
        Add(_old);
        Add(_new);
        Add(_overlays);
        Add(_oldOverlays);
        Add(_format);
    }

    /// <summary>1 means that something breaks callers, which is unknown if pages could not be compared.</summary>
    protected override int FailureCode => ExitCode.NotCompared;

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Option<FileInfo[]> oldOverlays = parsed.GetResult(_oldOverlays) is null ? _overlays : _oldOverlays;
        SpecRequest old = Read(parsed, _old, oldOverlays), @new = Read(parsed, _new, _overlays);

        // The two runs are independent.
        Task<SpecRun> oldRun = Task.Run(() => SpecRun.Run(old, cancellationToken), cancellationToken);
        SpecRun after = SpecRun.Run(@new, cancellationToken), before = await oldRun.ConfigureAwait(false);
        ReportedFinding[] errors = [.. Errors(before).Concat(Errors(after)).Distinct()];
        new TextFormat().Write(ReportedFinding.InOrder(errors), Console.Error);
        if (!IsUsable(before, old) || !IsUsable(after, @new)) return ExitCode.NotCompared;
        if (before.IsEmpty && !before.HasErrors) return EndWithoutOperations(old.Pages);
        if (after.IsEmpty && !after.HasErrors) return EndWithoutOperations(@new.Pages);

        ChangeLog log = ChangeLog.Of(before, after, cancellationToken);
        ChangeFormats.Choose(parsed.GetValue(_format)).Write(log, Console.Output);
        return errors.Length > 0 ? ExitCode.NotCompared
            : log.IsBreaking ? ExitCode.Failed
            : ExitCode.Done;
    }

    /// <summary>
    /// Whether a run can be compared. An error in a page affects one operation; an unreadable file, or an error in an overlay, affects
    /// everything.
    /// </summary>
    private static bool IsUsable(SpecRun run, SpecRequest request) =>
        run.Linked is not null
        && !Errors(run).Any(error => error.Place is not { } place || request.Overlays.Contains(place.Path));

    private static SpecRequest Read(ParseResult parsed, Argument<DirectoryInfo> pages, Option<FileInfo[]> overlays) =>
        SpecArguments.Read(parsed, pages, overlays) with { Emission = new Emission(null, IsInternal: false) };

    private static IEnumerable<ReportedFinding> Errors(SpecRun run) =>
        run.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(ReportedFinding.Of);
}
