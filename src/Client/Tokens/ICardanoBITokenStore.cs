namespace CardanoBI.Client;

/// <summary>
/// Shares tokens between processes that use the same key, so that each need not request its own. If a store fails, the client requests
/// a token itself: exceptions are logged, and the client waits for a store for at most two seconds.
/// </summary>
public interface ICardanoBITokenStore
{
    /// <summary>Looks for a token.</summary>
    /// <param name="name">The name of the token: a string derived from server and key that reveals neither.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    /// <returns>The token last written under that name, or null if there is none that can be read.</returns>
    ValueTask<CardanoBIStoredToken?> ReadAsync(string name, CancellationToken cancellationToken);

    /// <summary>Stores a token until it expires, and replaces the previous one.</summary>
    /// <param name="name">The name of the token.</param>
    /// <param name="token">The token. It lets its bearer call as the key's owner: keep it protected.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    ValueTask WriteAsync(string name, CardanoBIStoredToken token, CancellationToken cancellationToken);
}
