namespace CardanoBI.Gen.Probing;

/// <summary>Responses of a server: each request is sent once, within a budget, and not at all if its response is known.</summary>
/// <param name="store">The known responses; new ones are added.</param>
/// <param name="record">Called with each new response.</param>
internal sealed class LiveAnswers(LiveServer server, RecordedAnswers store, int budget, Action<Observation, int> record) : IAnswers
{
    /// <summary>The number of requests sent.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether a request was not sent because the budget was used up.</summary>
    public bool IsExhausted { get; private set; }

    public async Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken)
    {
        if (store.Find(question) is { } known) return known;
        cancellationToken.ThrowIfCancellationRequested();
        if (Asked >= budget)
        {
            IsExhausted = true;
            return null;
        }

        Asked++;
        Observation answer = await server.AskAsync(question, cancellationToken).ConfigureAwait(false);
        store.Add(answer);
        record(answer, Asked);
        return answer;
    }
}
