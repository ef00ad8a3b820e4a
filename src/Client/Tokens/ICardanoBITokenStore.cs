namespace CardanoBI.Client;

/// <summary>
/// Shares tokens between processes that use the same key, so that each need not request its own. A store that fails costs a token request
/// but never a call: its exceptions are logged, and the client waits for it for at most two seconds.
/// </summary>
public interface ICardanoBITokenStore
{
    /// <summary>Looks for a token.</summary>
    /// <param name="name">Whose token: a text derived from server and key that reveals neither.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <returns>The token last written under that name, or null where there is none that can be read.</returns>
    ValueTask<CardanoBIStoredToken?> ReadAsync(string name, CancellationToken cancellationToken);

    /// <summary>Keeps a token until it expires, in place of the one before.</summary>
    /// <param name="name">Whose token.</param>
    /// <param name="token">The token. It lets its bearer call as the key's owner: keep it protected.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    ValueTask WriteAsync(string name, CardanoBIStoredToken token, CancellationToken cancellationToken);
}
