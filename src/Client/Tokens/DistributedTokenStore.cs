using System.Globalization;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace CardanoBI.Client;

/// <summary>
/// Keeps tokens in an <see cref="IDistributedCache"/>, such as Redis, so that any number of processes with one key share one token.
/// Nothing is written without protection, because anyone who can read the cache could act as the key's owner.
/// </summary>
public sealed class DistributedTokenStore : ICardanoBITokenStore
{
    private const string Version = "1";

    private readonly IDistributedCache _cache;
    private readonly ITokenProtector _protector;

    /// <summary>Creates a store. The cache is not disposed by it.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="protector">Makes tokens unreadable to others who see the cache. Required: tokens are never stored unprotected.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public DistributedTokenStore(IDistributedCache cache, ITokenProtector protector)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(protector);
        _cache = cache;
        _protector = protector;
    }

    /// <inheritdoc/>
    public async ValueTask<CardanoBIStoredToken?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        byte[]? stored = await _cache.GetAsync(Key(name), cancellationToken).ConfigureAwait(false);
        return stored is null || _protector.Unprotect(stored) is not byte[] plain ? null : Parse(name, Encoding.UTF8.GetString(plain));
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(string name, CardanoBIStoredToken token, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(token);
        // The name is protected together with the token, so that one key's token cannot be replaced by another's.
        (long issued, long expires) = (token.IssuedAt.ToUnixTimeMilliseconds(), token.ExpiresAt.ToUnixTimeMilliseconds());
        string text = string.Create(CultureInfo.InvariantCulture, $"{Version}\n{name}\n{issued}\n{expires}\n{token.Text}");
        byte[] stored = _protector.Protect(Encoding.UTF8.GetBytes(text));
        var options = new DistributedCacheEntryOptions { AbsoluteExpiration = token.ExpiresAt };
        await _cache.SetAsync(Key(name), stored, options, cancellationToken).ConfigureAwait(false);
    }

    private static string Key(string name) => "cardanobi:token:" + name;

    private static CardanoBIStoredToken? Parse(string name, string text)
    {
        string[] lines = text.Split('\n');
        return lines.Length == 5 && lines[0] == Version && lines[1] == name
            && long.TryParse(lines[2], NumberStyles.None, CultureInfo.InvariantCulture, out long issued)
            && long.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out long expires)
            ? new CardanoBIStoredToken(
                lines[4], DateTimeOffset.FromUnixTimeMilliseconds(issued), DateTimeOffset.FromUnixTimeMilliseconds(expires))
            : null;
    }
}
