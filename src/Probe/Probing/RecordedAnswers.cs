namespace CardanoBI.Gen.Probing;

/// <summary>Recorded responses only.</summary>
internal sealed class RecordedAnswers(IEnumerable<Observation> observations) : IAnswers
{
    private readonly List<Observation> _all = [.. observations];

    public IReadOnlyList<Observation> All => _all;

    public void Add(Observation observation) => _all.Add(observation);

    public Observation? Find(Question question) => _all.Find(question.IsAnsweredBy);

    public Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken) => Task.FromResult(Find(question));
}
