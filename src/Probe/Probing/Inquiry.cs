using System.Globalization;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Overlay;

namespace CardanoBI.Gen.Probing;

/// <summary>The requests to an operation beyond its documented call, and their findings.</summary>
/// <param name="first">The response to the documented call.</param>
internal sealed class Inquiry(SpecOperation operation, Observation first, IAnswers answers, OverlayWords overlay)
{
    private readonly List<ProbeFinding> _findings = [];

    public SpecOperation Operation { get; } = operation;

    public Observation First { get; } = first;

    public IReadOnlyList<string> FirstRows { get; } = first.Answer?.RowTexts ?? [];

    public IReadOnlyList<ProbeFinding> Findings => _findings;

    public Parameter? Parameter(ParameterRole role) =>
        Operation.Client.Parameters.Items.FirstOrDefault(parameter => parameter.Role == role);

    /// <summary>Sends the documented call with additions to its query; null if no response is available.</summary>
    public async Task<Observation?> AskAsync(CancellationToken cancellationToken, params (string Name, object Value)[] query) =>
        await answers.AskAsync(Question(query), cancellationToken).ConfigureAwait(false);

    /// <summary>The rows of such a call; null also if it failed.</summary>
    public async Task<IReadOnlyList<string>?> RowsAsync(CancellationToken cancellationToken, params (string Name, object Value)[] query)
    {
        Observation? answer = await AskAsync(cancellationToken, query).ConfigureAwait(false);
        return answer is { IsSuccess: true } ? answer.Answer?.RowTexts : null;
    }

    /// <summary>Sends the documented call with another value in its path.</summary>
    public Task<Observation?> TryAsync(string path, CancellationToken cancellationToken) =>
        answers.AskAsync(new Question(Operation, path, First.Query, IsTrial: true), cancellationToken);

    /// <summary>Sends the same request again.</summary>
    public async Task<IReadOnlyList<string>?> RowsAgainAsync(
        CancellationToken cancellationToken, params (string Name, object Value)[] query)
    {
        Observation? answer =
            await answers.AskAsync(Question(query) with { IsAgain = true }, cancellationToken).ConfigureAwait(false);
        return answer is { IsSuccess: true } ? answer.Answer?.RowTexts : null;
    }

    public void Say(ProbeFinding finding) => _findings.Add(finding);

    /// <summary>The place where an overlay says something about the operation, otherwise the page's.</summary>
    public IPlace Place(Func<OperationFacts, bool> says, Anchor otherwise) => overlay.Operation(Operation.Key, says) ?? (IPlace)otherwise;

    public MendWord Mend(string word, string value, string evidence) => new("operations", Operation.Key, null, word, value, evidence);

    public static string InWords(long number) => number.ToString(CultureInfo.InvariantCulture);

    private Question Question((string Name, object Value)[] query) => new(
        Operation,
        First.Path,
        query.Aggregate(
            First.Query, (all, part) => all.With(part.Name, Convert.ToString(part.Value, CultureInfo.InvariantCulture) ?? "")));
}
