namespace CardanoBI.Client;

/// <summary>What an error response says, whichever of the servers' error shapes it has.</summary>
public sealed record CardanoBIProblem
{
    /// <summary>A short description: a problem's <c>title</c>, an error's <c>message</c>, or OAuth's <c>error</c>.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// A longer description: <c>detail</c>, <c>ExceptionMessage</c>, the inner error's message, or <c>error_description</c>.
    /// </summary>
    public string? Detail { get; init; }

    /// <summary>The kind of problem: a problem's <c>type</c>, or an OData error's <c>code</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The server's trace id, if the body contains one.</summary>
    public string? TraceId { get; init; }

    /// <summary>Messages by the parameter they are about; empty if the body names none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Errors { get; init; } = NoErrors;

    /// <summary>Compares by content, <see cref="Errors"/> included.</summary>
    /// <param name="other">What to compare with.</param>
    /// <returns>Whether both have the same content.</returns>
    public bool Equals(CardanoBIProblem? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && (Title, Detail, Type, TraceId) == (other.Title, other.Detail, other.Type, other.TraceId)
            && Errors.Count == other.Errors.Count
            && Errors.All(error => other.Errors.TryGetValue(error.Key, out IReadOnlyList<string>? messages)
                && messages.SequenceEqual(error.Value)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, Detail, Type, TraceId, Errors.Count);

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> NoErrors { get; } = new Dictionary<string, IReadOnlyList<string>>();
}
