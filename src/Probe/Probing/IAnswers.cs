using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Probing;

/// <summary>A source of responses: a server, or a recording of one.</summary>
internal interface IAnswers
{
    /// <returns>The response; null if none was recorded, or if the budget is used up.</returns>
    Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken);
}

/// <summary>A request that could be made.</summary>
/// <param name="Path">The path with its values, or the route if a recording does not say.</param>
/// <param name="IsTrial">Whether it is meant to be refused.</param>
/// <param name="IsAgain">Whether to send it although it was sent before.</param>
internal sealed record Question(SpecOperation Operation, string Path, ProbeQuery Query, bool IsTrial = false, bool IsAgain = false)
{
    public bool IsAnsweredBy(Observation seen) =>
        seen.Operation == Operation.Key && seen.Path == Path && seen.Query.Equals(Query) && seen.IsAgain == IsAgain;
}
