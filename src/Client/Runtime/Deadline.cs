using System.Collections.Concurrent;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// A caller's cancellation and a limit of time in one token. On the system's clock the source is used again, and a limit that something shorter
/// stands in for needs no timer until it is <see cref="Arm">armed</see>: timers are a good part of what a quick call costs.
/// </summary>
internal readonly struct Deadline : IDisposable
{
    private const int MostSpares = 64;
    private const long NoEnd = long.MaxValue;
    private const long OtherClock = -1;

    // Beyond any setting; whatever is longer is no limit.
    private static readonly TimeSpan Greatest = TimeSpan.FromDays(2);

    // Not a thread's own: a call ends wherever its answer arrives, which is seldom where it began.
    private static readonly ConcurrentQueue<CancellationTokenSource> Spares = new();

    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;

    // The system's tick at which the time is over; none where there is no limit, or where a clock of the options' keeps it from the start.
    private readonly long _end;

    private Deadline(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        bool isSystems = timeProvider == TimeProvider.System, isLimited = limit >= TimeSpan.Zero && limit <= Greatest;
        _end = !isSystems ? OtherClock : isLimited ? Environment.TickCount64 + (long)limit.TotalMilliseconds : NoEnd;
        _source = isSystems ? Rent() : isLimited ? new CancellationTokenSource(limit, timeProvider) : new CancellationTokenSource();
        _registration = cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), _source);
    }

    /// <summary>Ends when the caller cancels or the time is over.</summary>
    internal CancellationToken Token => _source.Token;

    /// <summary>The time until the end; beyond all limits where nobody but the token keeps it.</summary>
    internal TimeSpan Left => _end is NoEnd or OtherClock ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(Math.Max(0, _end - Environment.TickCount64));

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
        if (_end is not (NoEnd or OtherClock)) _source.CancelAfter(Left);
    }

    /// <summary>The time is over, as somebody else has noticed.</summary>
    internal void End() => _source.Cancel();

    public void Dispose()
    {
        _registration.Dispose();
        if (_end != OtherClock && _source.TryReset() && Spares.Count < MostSpares) Spares.Enqueue(_source);
        else _source.Dispose();
    }

    private static CancellationTokenSource Rent() => Spares.TryDequeue(out CancellationTokenSource? spare) ? spare : new CancellationTokenSource();
}
