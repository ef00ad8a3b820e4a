using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace CardanoBI.Sandbox.Identity;

/// <summary>The issued tokens: random, opaque, valid until they expire.</summary>
internal sealed class TokenStore(TimeSpan lifetime, TimeProvider clock)
{
    private const int CleanUpAt = 1000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _expiries = new(StringComparer.Ordinal);

    public long LifetimeSeconds => (long)lifetime.TotalSeconds;

    public string Issue()
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (_expiries.Count >= CleanUpAt) RemoveExpired(now);
        string token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        _expiries[token] = now + lifetime;
        return token;
    }

    public bool IsValid(string token) => _expiries.TryGetValue(token, out DateTimeOffset expiry) && clock.GetUtcNow() < expiry;

    public void ExpireAll() => _expiries.Clear();

    private void RemoveExpired(DateTimeOffset now)
    {
        foreach ((string token, DateTimeOffset expiry) in _expiries)
        {
            if (expiry <= now) _expiries.TryRemove(token, out _);
        }
    }
}
