using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Probe;

/// <summary>Compares documentation pages and overlays with the server that they describe, as <c>cardanobi-gen probe</c> does.</summary>
public static class CardanoBIProbe
{
    /// <summary>
    /// Sends the documented calls, and a few that show what no page says, and compares all responses with the pages and overlays. Only GET
    /// requests are sent, and tokens are requested.
    /// </summary>
    /// <param name="options">The pages, and the server or the recorded responses.</param>
    /// <param name="cancellationToken">Cancels the probe.</param>
    /// <returns>The contradictions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it.</exception>
    /// <exception cref="ProbeException">
    /// A page or an overlay has an error, or the server cannot be reached, issues no token, or keeps refusing requests.
    /// </exception>
    /// <exception cref="IOException">The pages or the recorded responses cannot be read.</exception>
    public static async Task<ProbeReport> RunAsync(ProbeOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ProbeSettings? settings = options.ToSettings();
        // Reading the pages takes a while, and the caller may have a context to keep free.
        SpecRun run = await Task.Run(() => Read(options, cancellationToken), cancellationToken).ConfigureAwait(false);
        var session = new ProbeSession(run, options.Only, options.Log ?? (_ => { }));
        if (session.Operations.Count == 0)
            throw new ArgumentException("No documented operation has a matching route.", nameof(options));
        ProbeResult result = settings is null
            ? await session.RunRecordedAsync(options.Recorded!, cancellationToken).ConfigureAwait(false)
            : await session.RunLiveAsync(settings, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ReportedFinding> findings =
            ReportedFinding.InOrder(result.Findings.Select(finding => finding.Report(run.Linked!)));
        return new ProbeReport(
            [.. findings.Select(Contradiction.Of)],
            [.. result.NotProbed.Select(operation => new NotProbedOperation(operation.Operation.Key, operation.Reason))],
            MendFile.Write(result.Findings.SelectMany(finding => finding.Mends)),
            session.Requests);
    }

    private static SpecRun Read(ProbeOptions options, CancellationToken cancellationToken)
    {
        SpecRun run = SpecRun.Run(new SpecRequest(options.Pages, options.Overlays), cancellationToken);
        if (run.HasErrors || run.Linked is null)
        {
            IEnumerable<Contradiction> errors = ReportedFinding
                .InOrder(run.Diagnostics.Where(said => said.Severity == DiagnosticSeverity.Error).Select(ReportedFinding.Of))
                .Select(Contradiction.Of);
            throw new ProbeException($"The pages or overlays have errors:\n{string.Join('\n', errors)}");
        }

        if (run.IsEmpty) throw new ProbeException($"No page in '{options.Pages}' documents an operation.");
        return run;
    }
}
