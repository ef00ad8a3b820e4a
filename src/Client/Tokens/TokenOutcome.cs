namespace CardanoBI.Client.Tokens;

/// <summary>
/// A token, or why there is none. A failure is a value and not an exception, because many callers wait for one request:
/// each then throws an exception of its own that names its operation.
/// </summary>
internal sealed record TokenOutcome(AccessToken? Token, Func<string, CardanoBIException>? Failure)
{
    public static TokenOutcome Of(AccessToken token) => new(token, null);

    public static TokenOutcome Failed(Func<string, CardanoBIException> failure) => new(null, failure);
}
