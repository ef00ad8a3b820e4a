using System.Globalization;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Gen.Probing;

/// <summary>A probe of some pages from its start to its result, of a server or of recorded responses.</summary>
/// <param name="run">The pages and overlays, without an error.</param>
/// <param name="only">The routes that are probed; none for all.</param>
/// <param name="say">Called with messages about progress.</param>
internal sealed class ProbeSession(SpecRun run, IReadOnlyList<string> only, Action<string> say)
{
    private const int RequestsPerMessage = 20;

    private readonly LinkedSpec _spec = run.Linked!;

    /// <summary>The operations that are probed.</summary>
    public IReadOnlyList<SpecOperation> Operations { get; } = [.. Matching(run.Linked!.Operations, only)];

    /// <summary>The number of requests sent.</summary>
    public int Requests { get; private set; }

    /// <exception cref="IOException">A file of the recording cannot be read.</exception>
    public Task<ProbeResult> RunRecordedAsync(string index, CancellationToken cancellationToken)
    {
        var recorded = new RecordedAnswers(Read(index));
        return new ProbeRun(_spec, Operations, recorded, recorded, null).RunAsync(cancellationToken);
    }

    /// <exception cref="Probe.ProbeException">The server cannot be probed any further.</exception>
    /// <exception cref="IOException">Responses cannot be recorded.</exception>
    public async Task<ProbeResult> RunLiveAsync(ProbeSettings settings, CancellationToken cancellationToken)
    {
        ProbeTarget target = settings.Target;
        int most = Math.Min(settings.Budget, ProbeRun.MostRequests(Operations));
        string? index = settings.Record is { } folder ? Path.Combine(folder, Recording.IndexName) : null;
        bool resumes = settings.Resumes && File.Exists(index);
        var store = new RecordedAnswers(resumes ? Read(index!) : []);
        Recorder? recorder = settings.Record is null
            ? null
            : new Recorder(settings.Record, store.All, new Scrubber(settings.Scrub));
        string server = target.Api.Authority;
        say($"{server}: {Counted.Of(Operations.Count, "operation")}, at most {Counted.Of(most, "request")}{Duration(most, target.Rate)}");
        if (resumes) say($"{settings.Record}: {store.All.Count} responses are already recorded");

        using var live = new LiveServer(target, settings.Credentials, settings.HttpClient, settings.Budget, say);
        int next = RequestsPerMessage;
        var answers = new LiveAnswers(live, store, (seen, sent) =>
        {
            recorder?.Add(seen);
            if (sent < next) return;
            say($"{sent} of at most {most}");
            next = sent + RequestsPerMessage;
        });
        var values = new KnownValues(settings.Values, new PageValues(_spec, run.Read));
        ProbeResult result = await new ProbeRun(_spec, Operations, answers, store, values)
            .RunAsync(cancellationToken)
            .ConfigureAwait(false);
        Requests = live.Sent;
        say($"{server}: {Counted.Of(Requests, "request")}"
            + (answers.IsExhausted ? "; the budget was used up before every check was made" : ""));
        return result;
    }

    private static IEnumerable<SpecOperation> Matching(IReadOnlyList<SpecOperation> operations, IReadOnlyList<string> only)
    {
        Glob[] globs = [.. only.Select(route => new Glob(route))];
        return operations.Where(operation => globs.Length == 0
            || globs.Any(glob => glob.IsMatch(operation.Documented.Route.Template) || glob.IsMatch(operation.Key)));
    }

    private IReadOnlyList<Observation> Read(string index) =>
        Recording.Read(index, _spec, path => say($"{index}: no page documents '{path}'"));

    private static string Duration(int requests, double rate) => rate <= 0
        ? ""
        : string.Create(
            CultureInfo.InvariantCulture,
            $", about {TimeSpan.FromSeconds(Math.Ceiling(requests / rate)):h\\:mm\\:ss} at {rate:0.##} a second");
}
