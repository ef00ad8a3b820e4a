using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Gen.Probing;

/// <summary>What a probe found.</summary>
/// <param name="Findings">The findings, in no particular order.</param>
/// <param name="NotProbed">Operations about which nothing is known, with the reason.</param>
internal sealed record ProbeResult(IReadOnlyList<ProbeFinding> Findings, IReadOnlyList<(SpecOperation Operation, string Reason)> NotProbed);

/// <summary>
/// Calls every operation once, then makes further checks by importance, and compares all responses with pages and overlays.
/// </summary>
/// <param name="operations">The operations to call.</param>
/// <param name="store">The known responses; the source of responses adds new ones.</param>
internal sealed class ProbeRun(
    LinkedSpec spec, IReadOnlyList<SpecOperation> operations, IAnswers answers, RecordedAnswers store, KnownValues? values)
{
    private readonly OverlayWords _overlay = new(spec);
    private readonly Dictionary<SpecOperation, Observation> _first = [];
    private readonly Dictionary<SpecOperation, string> _notProbed = [];

    /// <summary>The maximum number of requests, without a budget.</summary>
    public static int MostRequests(IReadOnlyList<SpecOperation> operations) => operations.Count
        + operations.Where(operation => operation.Client.IsList).Sum(operation =>
            (PageInquiry.IsOf(operation.Client) ? PageInquiry.MostRequests : 0)
                + (TieInquiry.IsOf(operation.Client) ? TieInquiry.MostRequests : 0)
                + (WindowInquiry.ParameterOf(operation.Client) is null ? 0 : WindowInquiry.MostRequests)
                + (CapInquiry.IsOf(operation.Client) ? CapInquiry.MostRequests : 0)
                + (OptionInquiry.IsOf(operation.Client) ? OptionInquiry.MostRequests : 0))
        + (operations.SelectMany(operation => ParameterInquiry.Of(operation.Client))
            .DistinctBy(parameter => parameter.WireName).Count() * ParameterInquiry.MostRequests);

    public async Task<ProbeResult> RunAsync(CancellationToken cancellationToken)
    {
        if (values is null) TakeRecorded();
        else await AskEachAsync(values, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ProbeFinding> deeper = await AskDeeperAsync(cancellationToken).ConfigureAwait(false);
        HashSet<string> keys = [.. operations.Select(operation => operation.Key)];
        // What further requests found is more exact.
        IEnumerable<ProbeFinding> compared = Comparison.Of(spec, store.All.Where(seen => keys.Contains(seen.Operation)))
            .Where(finding => !deeper.Any(other => other.Rule == finding.Rule && other.Place?.Equals(finding.Place) == true));
        return new ProbeResult(
            [.. compared, .. deeper],
            [.. operations.Where(_notProbed.ContainsKey).Select(operation => (operation, _notProbed[operation]))]);
    }

    private void TakeRecorded()
    {
        foreach (SpecOperation operation in operations)
        {
            Observation? first = store.All
                .Where(seen => seen.Operation == operation.Key && !seen.IsTrial && seen.IsSuccess && seen.Query.Names.All(IsArgument))
                .OrderByDescending(seen => seen.Answer?.Rows.Count ?? 0)
                .FirstOrDefault();
            if (first is not null) _first.Add(operation, first);
            else if (!store.All.Any(seen => seen.Operation == operation.Key)) _notProbed.Add(operation, "no response was recorded");
            else SetRefused(operation, store.All.Where(seen => seen.Operation == operation.Key));

            bool IsArgument(string name) => operation.Client.Parameters.Items.Any(parameter =>
                parameter.WireName == name && parameter.Role == ParameterRole.RequiredQuery);
        }
    }

    /// <summary>An operation of which only refusals were seen was not probed.</summary>
    private void SetRefused(SpecOperation operation, IEnumerable<Observation> seen)
    {
        if (operation.Client.IsAnonymous || !seen.All(answer => AnswerFindings.SaysNothing(answer.Status))) return;
        _notProbed[operation] = $"the server responded with {Inquiry.InWords(seen.First().Status)}";
    }

    /// <summary>Calls each operation; one that needs an unknown value waits for the responses of the others.</summary>
    private async Task AskEachAsync(KnownValues known, CancellationToken cancellationToken)
    {
        List<SpecOperation> open = [.. operations];
        foreach (bool isLast in (bool[])[false, true])
        {
            List<SpecOperation> waiting = [];
            foreach (SpecOperation operation in open)
                if (!await TryAskAsync(known, operation, isLast, cancellationToken).ConfigureAwait(false)) waiting.Add(operation);
            open = waiting;
        }
    }

    private async Task<bool> TryAskAsync(
        KnownValues known, SpecOperation operation, bool isLast, CancellationToken cancellationToken)
    {
        bool isRejected = isLast && _notProbed.ContainsKey(operation);
        if ((known.Call(operation, isRejected, out string missing) ?? known.Call(operation, false, out missing)) is not { } question)
        {
            _notProbed[operation] = $"no value for '{missing}'";
            return false;
        }

        Observation? answer = await answers.AskAsync(question, cancellationToken).ConfigureAwait(false);
        if (answer is null)
        {
            _notProbed[operation] = "the budget was used up";
            return true;
        }

        known.Learn(answer);
        _notProbed.Remove(operation);
        if (answer.IsSuccess) _first[operation] = answer;
        SetRefused(operation, [answer]);
        if (answer.Status == 404) _notProbed[operation] = $"the server has nothing at '{question.Path}' (404)";
        return answer.Status != 404;
    }

    private async Task<IReadOnlyList<ProbeFinding>> AskDeeperAsync(CancellationToken cancellationToken)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        List<(int Worth, Inquiry Inquiry, Func<CancellationToken, Task> RunAsync)> inquiries = [];
        foreach (SpecOperation operation in operations.Where(_first.ContainsKey))
        {
            var inquiry = new Inquiry(operation, _first[operation], answers, _overlay);
            foreach (Parameter parameter in ParameterInquiry.Of(operation.Client))
                if (named.Add(parameter.WireName)) Add(3, token => ParameterInquiry.RunAsync(inquiry, parameter, token));

            // Whatever the documentation says, this is how the server responds.
            if (_first[operation].Answer?.As(operation).Kind is not (ResponseKind.Array or ResponseKind.ODataCollection)) continue;
            if (WindowInquiry.ParameterOf(operation.Client) is not null) Add(5, token => WindowInquiry.RunAsync(inquiry, token));
            if (PageInquiry.IsOf(operation.Client)) Add(4, token => PageInquiry.RunAsync(inquiry, token));
            if (TieInquiry.IsOf(operation.Client)) Add(2, token => TieInquiry.RunAsync(inquiry, token));
            if (CapInquiry.IsOf(operation.Client)) Add(CapInquiry.IsFull(inquiry) ? 2 : 0, token => CapInquiry.RunAsync(inquiry, token));
            if (OptionInquiry.IsOf(operation.Client)) Add(1, token => OptionInquiry.RunAsync(inquiry, token));

            void Add(int worth, Func<CancellationToken, Task> run) => inquiries.Add((worth, inquiry, run));
        }

        foreach ((_, _, Func<CancellationToken, Task> runAsync) in inquiries.OrderByDescending(inquiry => inquiry.Worth))
            await runAsync(cancellationToken).ConfigureAwait(false);
        if (values is null)
        {
            IEnumerable<Inquiry> lists = inquiries.Select(each => each.Inquiry).Distinct();
            foreach (Inquiry inquiry in lists.Where(each => PageInquiry.IsOf(each.Operation.Client)))
                RecordedPages.Run(inquiry, store.All.Where(seen => seen.Operation == inquiry.Operation.Key));
        }

        return [.. inquiries.Select(inquiry => inquiry.Inquiry).Distinct().SelectMany(inquiry => inquiry.Findings)];
    }
}
