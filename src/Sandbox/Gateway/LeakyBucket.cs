namespace CardanoBI.Sandbox.Gateway;

/// <summary>
/// The limit of a key, calculated as nginx's <c>limit_req … nodelay</c> does: each request that passes fills the bucket by one, time
/// empties it at the given rate, and a request that would fill it beyond the burst is refused and does not fill it.
/// </summary>
internal sealed class LeakyBucket(int perSecond, int burst, TimeProvider clock)
{
    /// <summary>One request; nginx counts requests in thousandths, and time in milliseconds.</summary>
    private const long Request = 1000;

    private readonly object _gate = new();
    private long? _lastMillisecond;
    private long _excess;

    public bool TryPass()
    {
        lock (_gate)
        {
            long now = clock.GetUtcNow().ToUnixTimeMilliseconds();
            // The first request of a key does not fill the bucket.
            long excess = _lastMillisecond is { } last ? Math.Max(_excess - perSecond * Math.Max(now - last, 0) + Request, 0) : 0;
            if (excess > burst * Request) return false;
            (_excess, _lastMillisecond) = (excess, now);
            return true;
        }
    }
}
