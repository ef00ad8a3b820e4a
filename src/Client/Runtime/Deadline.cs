using System.Collections.Concurrent;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// A caller's cancellation, the call's limit of time and that of the try under way, in one token. On the system's clock it is used again with its timer,
/// which keeps running: setting one and taking it back is a good part of what a quick call costs, so it rings, mostly for nobody, and then looks who is late.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private const int MostSpares = 64;
    private const long Never = long.MaxValue;

    // Beyond any setting; whatever is longer is no limit.
    private static readonly TimeSpan Greatest = TimeSpan.FromDays(2);

    // Not a thread's own: a call ends wherever its answer arrives, which is seldom where it began.
    private static readonly ConcurrentQueue<Deadline> Spares = new();

    private readonly object _gate = new();
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    // Never disposed, for the timer may just be about to cancel it; and without a timer of its own it holds nothing.
    private CancellationTokenSource _source = new();
    private CancellationToken _caller;
    private CancellationTokenRegistration _registration;

    // In milliseconds of the clock: when the call's time is over, when the token is to end, and when the timer rings.
    private long _callEnd = Never;
    private long _end = Never;
    private long _ring = Never;
    private bool _isOver;

    private Deadline(TimeProvider clock)
    {
        _clock = clock;
        _timer = CreateTimer();
    }

    /// <summary>Ends when the caller cancels or the time is over. Another one after a try that was late.</summary>
    internal CancellationToken Token => _source.Token;

    private long Now => _clock == TimeProvider.System ? Environment.TickCount64 : (long)_clock.GetElapsedTime(0).TotalMilliseconds;

    /// <summary>Starts the time of a call.</summary>
    internal static Deadline Start(TimeSpan limit, TimeProvider clock, CancellationToken caller)
    {
        Deadline deadline = clock == TimeProvider.System && Spares.TryDequeue(out Deadline? spare) ? spare : new Deadline(clock);
        deadline._caller = caller;
        deadline._callEnd = deadline.After(limit);
        deadline.Run();
        return deadline;
    }

    /// <summary>Starts the time of a try, which is never longer than what is left of the call's.</summary>
    internal void StartTry(TimeSpan limit) => EndAt(Math.Min(_callEnd, After(limit)));

    /// <summary>Ends the time of a try.</summary>
    /// <returns>Whether it was over before, and the call's is not: then the call goes on with a new <see cref="Token"/>.</returns>
    internal bool EndTry()
    {
        lock (_gate)
        {
            bool isLate = _isOver && _end < _callEnd;
            if (!isLate)
            {
                _end = _callEnd;
                return false;
            }

            _isOver = false;
        }

        _registration.Dispose();
        _source = new CancellationTokenSource();
        Run();
        return true;
    }

    public void Dispose()
    {
        _registration.Dispose();
        (_caller, _registration) = (default, default);
        bool isOver;
        lock (_gate) (isOver, _end) = (_isOver, Never);
        if (!isOver && _clock == TimeProvider.System && _source.TryReset() && Spares.Count < MostSpares) Spares.Enqueue(this);
        else _timer.Dispose();
    }

    private void Run()
    {
        EndAt(_callEnd);
        _registration = _caller.UnsafeRegister(static state => ((Deadline)state!)._source.Cancel(), this);
    }

    private long After(TimeSpan limit) => limit >= TimeSpan.Zero && limit <= Greatest ? Now + (long)limit.TotalMilliseconds : Never;

    private void EndAt(long end)
    {
        lock (_gate)
        {
            if (_isOver) return;
            _end = end;
            if (end < _ring) RingAt(end);
        }
    }

    private void RingAt(long time)
    {
        _ring = time;
        _timer.Change(TimeSpan.FromMilliseconds(Math.Max(0, time - Now)), Timeout.InfiniteTimeSpan);
    }

    private void Ring()
    {
        CancellationTokenSource late;
        lock (_gate)
        {
            _ring = Never;
            if (_end == Never) return;
            if (_end > Now)
            {
                RingAt(_end);
                return;
            }

            _isOver = true;
            late = _source;
        }

        late.Cancel();
    }

    // Without the context of the call that happens to be the first.
    private ITimer CreateTimer()
    {
        if (ExecutionContext.IsFlowSuppressed()) return Create();
        using (ExecutionContext.SuppressFlow()) return Create();

        ITimer Create() => _clock.CreateTimer(static state => ((Deadline)state!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
