using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Probing;

/// <summary>Compares responses with what pages and overlays say about them.</summary>
internal static class Comparison
{
    /// <param name="observations">Responses of documented operations, in any order.</param>
    public static IReadOnlyList<ProbeFinding> Of(LinkedSpec spec, IEnumerable<Observation> observations)
    {
        ILookup<string, Observation> byOperation = observations.ToLookup(seen => seen.Operation, StringComparer.Ordinal);
        var findings = new List<ProbeFinding>();
        var answers = new AnswerFindings(spec);
        var seen = new Sightings(spec);
        // In the catalogue's order, so that a finding on a type that several operations share is always reported at the same one.
        foreach (SpecOperation operation in spec.Operations)
        {
            IReadOnlyList<Observation> own = [.. byOperation[operation.Key]];
            findings.AddRange(answers.Find(operation, own));
            foreach (Observation success in own.Where(observation => observation.IsSuccess))
                seen.Add(operation, success);
        }

        findings.AddRange(new MemberFindings(spec, seen).Find());
        return findings;
    }
}
