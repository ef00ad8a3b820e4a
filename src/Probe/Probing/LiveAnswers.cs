namespace CardanoBI.Gen.Probing;

/// <summary>Responses of a server: each request is sent once, within a budget, and not at all if its response is known.</summary>
/// <param name="store">The known responses; new ones are added.</param>
/// <param name="record">Called with each new response, and with the number of requests sent.</param>
internal sealed class LiveAnswers(LiveServer server, RecordedAnswers store, Action<Observation, int> record) : IAnswers
{
    /// <summary>Whether a request was not sent, or not repeated, because the budget was used up.</summary>
    public bool IsExhausted { get; private set; }

    public async Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken)
    {
        if (store.Find(question) is { } known) return known;
        cancellationToken.ThrowIfCancellationRequested();
        if (await server.AskAsync(question, cancellationToken).ConfigureAwait(false) is not { } answer)
        {
            IsExhausted = true;
            return null;
        }

        store.Add(answer);
        record(answer, server.Sent);
        return answer;
    }
}
