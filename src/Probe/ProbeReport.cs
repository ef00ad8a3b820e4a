namespace CardanoBI.Probe;

/// <summary>What a probe found.</summary>
public sealed class ProbeReport
{
    internal ProbeReport(
        IReadOnlyList<Contradiction> contradictions, IReadOnlyList<NotProbedOperation> notProbed, string? mend, int requests)
    {
        Contradictions = contradictions;
        NotProbed = notProbed;
        Mend = mend;
        Requests = requests;
    }

    /// <summary>The contradictions, notes included, by file and line.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; }

    /// <summary>Operations about which nothing is known, for example because a parameter has no value.</summary>
    public IReadOnlyList<NotProbedOperation> NotProbed { get; }

    /// <summary>
    /// The overlay that makes the client match the server, as YAML, to be passed after the others. Null if there is nothing that an overlay
    /// could correct.
    /// </summary>
    public string? Mend { get; }

    /// <summary>The number of requests sent, not counting those for tokens.</summary>
    public int Requests { get; }

    /// <summary>Whether there is neither an error nor a warning, and every operation was probed.</summary>
    public bool IsClean => NotProbed.Count == 0 && Contradictions.All(found => found.Severity == ContradictionSeverity.Note);

    /// <summary>All contradictions and all operations that were not probed.</summary>
    /// <returns>A line for each, in the compiler's form.</returns>
    public override string ToString() => string.Join(
        Environment.NewLine,
        Contradictions.Select(found => found.ToString()).Concat(NotProbed.Select(operation => operation.ToString())));
}

/// <summary>An operation about which a probe learned nothing.</summary>
/// <param name="Operation">Method and route, such as <c>GET /api/core/epochs/{epoch_no}</c>.</param>
/// <param name="Reason">Why.</param>
public sealed record NotProbedOperation(string Operation, string Reason)
{
    /// <summary>Operation and reason in one line.</summary>
    /// <returns>Like <c>not probed: GET /api/…: no value for 'epoch_no'</c>.</returns>
    public override string ToString() => $"not probed: {Operation}: {Reason}";
}
