using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Probing;

/// <summary>Where answers come from: a server, or a recording of one.</summary>
internal interface IAnswers
{
    /// <returns>Null where there is no answer to be had: none was recorded, or the budget is used up.</returns>
    Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken);
}

/// <summary>A request that could be made.</summary>
/// <param name="Path">With its values, or the route where a recording does not say.</param>
/// <param name="IsTrial">Whether it is meant to be refused.</param>
/// <param name="IsAgain">Whether it is to be asked though it was asked before.</param>
internal sealed record Question(SpecOperation Operation, string Path, ProbeQuery Query, bool IsTrial = false, bool IsAgain = false)
{
    public bool IsAnsweredBy(Observation seen) =>
        seen.Operation == Operation.Key && seen.Path == Path && seen.Query.Equals(Query) && seen.IsAgain == IsAgain;
}
