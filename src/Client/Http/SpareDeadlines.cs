using System.Collections.Concurrent;

namespace CardanoBI.Client.Http;

/// <summary>
/// Deadlines with their timers, between two calls. Not per thread: a call ends on the thread on which its response arrives, which is rarely
/// the one on which it started.
/// </summary>
internal static class SpareDeadlines
{
    private const int Most = 64;

    private static readonly ConcurrentQueue<Deadline> Others = new();

    /// <summary>All that calls one after the other need, and cheaper than the queue.</summary>
    private static Deadline? _first;

    public static Deadline? Take()
    {
        Deadline? first = _first;
        if (first is not null && Interlocked.CompareExchange(ref _first, null, first) == first) return first;
        return Others.TryDequeue(out Deadline? other) ? other : null;
    }

    /// <returns>Whether it is kept; if there are enough, it is not.</returns>
    public static bool Keep(Deadline deadline)
    {
        if (_first is null && Interlocked.CompareExchange(ref _first, deadline, null) is null) return true;
        if (Others.Count >= Most) return false;
        Others.Enqueue(deadline);
        return true;
    }
}
