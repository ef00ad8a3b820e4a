using System.Collections.Concurrent;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// A caller's cancellation and a limit of time in one token. On the system's clock the source is used again, and a limit that something shorter
/// stands in for needs no timer until it is <see cref="Arm">armed</see>: timers are a good part of what a quick call costs.
/// </summary>
internal readonly struct Deadline : IDisposable
{
    private const int MostSpares = 64;

    // Not a thread's own: a call ends wherever its answer arrives, which is seldom where it began.
    private static readonly ConcurrentQueue<CancellationTokenSource> Spares = new();

    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly TimeSpan _limit;
    private readonly long _start;

    // False: on a clock of the options', whose timer runs from the start.
    private readonly bool _isReusable;

    private Deadline(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        _limit = limit;
        _isReusable = timeProvider == TimeProvider.System;
        _start = Environment.TickCount64;
        _source = _isReusable ? Rent() : new CancellationTokenSource(limit, timeProvider);
        _registration = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), _source);
    }

    /// <summary>Ends when the caller cancels or the time is over.</summary>
    internal CancellationToken Token => _source.Token;

    /// <summary>The time until the end; infinite where nobody but the token keeps it.</summary>
    internal TimeSpan Left
    {
        get
        {
            if (!_isReusable || _limit == Timeout.InfiniteTimeSpan) return TimeSpan.MaxValue;
            TimeSpan left = _limit - TimeSpan.FromMilliseconds(Environment.TickCount64 - _start);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    internal static Deadline Start(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        Deadline deadline = Prepare(limit, timeProvider, cancellationToken);
        deadline.Arm();
        return deadline;
    }

    /// <summary>The time runs, but nothing ends by it before <see cref="Arm"/> or <see cref="End"/>.</summary>
    internal static Deadline Prepare(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken) => new(limit, timeProvider, cancellationToken);

    /// <summary>Has the token end in time. To be called before anything is waited for that keeps no limit itself.</summary>
    internal void Arm()
    {
        if (_isReusable && _limit != Timeout.InfiniteTimeSpan) _source.CancelAfter(Left);
    }

    /// <summary>The time is over, as somebody else has noticed.</summary>
    internal void End() => _source.Cancel();

    public void Dispose()
    {
        _registration.Dispose();
        if (_isReusable && _source.TryReset() && Spares.Count < MostSpares) Spares.Enqueue(_source);
        else _source.Dispose();
    }

    private static CancellationTokenSource Rent() => Spares.TryDequeue(out CancellationTokenSource? spare) ? spare : new CancellationTokenSource();
}
