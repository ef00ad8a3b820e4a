namespace CardanoBI.Gen.Probing;

/// <summary>Answers of a server: each question is asked once, within a budget, and may have been answered before.</summary>
/// <param name="store">What was answered before, and what will have been.</param>
/// <param name="record">Told of each new answer.</param>
internal sealed class LiveAnswers(LiveServer server, RecordedAnswers store, int budget, Action<Observation, int> record) : IAnswers
{
    /// <summary>How many requests were made.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether a question was not asked for want of a budget.</summary>
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
