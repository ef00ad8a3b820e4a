using System.Collections.Concurrent;

namespace CardanoBI.Client.Http;

/// <summary>
/// A caller's cancellation, the call's limit of time and that of the try under way, in one token. On the system's clock it is used again
/// with its timer, which keeps running: setting one and taking it back is a good part of what a quick call costs, so it rings, mostly for
/// nobody, and then looks who is late.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private const int MostSpares = 64;
    private const long Never = long.MaxValue;
    private const long Over = -1;

    /// <summary>Beyond any setting; whatever is longer is no limit.</summary>
    private static readonly TimeSpan Greatest = TimeSpan.FromDays(2);

    /// <summary>Not a thread's own: a call ends wherever its answer arrives, which is seldom where it began.</summary>
    private static readonly ConcurrentQueue<Deadline> Spares = new();

    private readonly object _gate = new();
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    /// <summary>Never disposed, for the timer may just be about to cancel it; and without a timer of its own it holds nothing.</summary>
    private CancellationTokenSource _source = new();
    private CancellationToken _caller;
    private CancellationToken _closing;
    private CancellationTokenRegistration _registration;
    private CancellationTokenRegistration _closingRegistration;

    /// <summary>
    /// In milliseconds of the clock. The call moves the token's end from one of
    /// its own two to the other, unless the timer has made it Over before.
    /// </summary>
    private long _callEnd = Never;
    private long _tryEnd = Never;
    private long _tokenEnd = Never;

    /// <summary>How many wait for their turn, and what was left of the call's time when the first of them began to.</summary>
    private int _pauses;
    private long _left = Never;

    /// <summary>
    /// When the timer rings. What it was set for is over then: whether a clock of the options' agrees with its timers is its own business.
    /// </summary>
    private long _ring = Never;

    private Deadline(TimeProvider clock)
    {
        _clock = clock;
        _timer = CreateTimer();
    }

    /// <summary>Ends when the caller cancels or the time is over. Another one after a try that was late.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether it was the caller who cancelled, or the client that was disposed; no limit of time.</summary>
    public bool IsCancelledFromOutside => _caller.IsCancellationRequested || _closing.IsCancellationRequested;

    /// <summary>What is left of the call's time, whatever is left of the try's.</summary>
    public TimeSpan Left => _callEnd == Never ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(Math.Max(0, _callEnd - Now));

    /// <summary>When the call's time began, on the clock that <see cref="Now"/> reads.</summary>
    public long Started { get; private set; }

    /// <summary>The time, in milliseconds of the clock.</summary>
    public long Now => _clock == TimeProvider.System ? Environment.TickCount64 : (long)_clock.GetElapsedTime(0).TotalMilliseconds;

    /// <summary>Starts the time of a call.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="clock">What tells the time.</param>
    /// <param name="caller">Ends it early, for the caller.</param>
    /// <param name="closing">Ends it early too, because the client is disposed.</param>
    public static Deadline Start(TimeSpan limit, TimeProvider clock, CancellationToken caller, CancellationToken closing = default)
    {
        Deadline deadline = clock == TimeProvider.System && Spares.TryDequeue(out Deadline? spare) ? spare : new Deadline(clock);
        deadline.ListenTo(closing);
        deadline._caller = caller;
        deadline.Started = deadline.Now;
        deadline._callEnd = End(deadline.Started, limit);
        deadline.Run();
        return deadline;
    }

    /// <summary>Starts the time of a try, which is never longer than what is left of the call's.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <param name="now">What the clock says, which the caller has just read.</param>
    public void StartTry(TimeSpan limit, long now)
    {
        long end = Math.Min(_callEnd, End(now, limit));
        if (!TryMove(_callEnd, end)) return;
        _tryEnd = end;
        RingBy(end);
    }

    /// <summary>Ends the time of a try.</summary>
    /// <returns>Whether it was over before, and the call's is not: then the call goes on with a new <see cref="Token"/>.</returns>
    public bool EndTry()
    {
        if (TryMove(_tryEnd, _callEnd) || _tryEnd == _callEnd)
        {
            _tryEnd = _callEnd;
            return false;
        }

        _registration.Dispose();
        // Set before this looks whether the client is disposed, which says so before it cancels the source that it finds.
        Interlocked.Exchange(ref _source, new CancellationTokenSource());
        if (_closing.IsCancellationRequested) _source.Cancel();
        Run();
        return true;
    }

    /// <summary>Stops the call's time: waiting for one's turn is not the server's. Outside of a try.</summary>
    public void Pause()
    {
        lock (_gate)
        {
            if (_pauses++ > 0 || _callEnd == Never || !TryMove(_callEnd, Never)) return;
            _left = Math.Max(0, _callEnd - Now);
            _callEnd = _tryEnd = Never;
        }
    }

    /// <summary>Lets the time go on where it was.</summary>
    public void Resume()
    {
        long end;
        lock (_gate)
        {
            if (--_pauses > 0 || _left == Never) return;
            end = Now + _left;
            _left = Never;
            if (!TryMove(Never, end)) return;
            _callEnd = _tryEnd = end;
        }

        RingBy(end);
    }

    public void Dispose()
    {
        _registration.Dispose();
        (_caller, _registration) = (default, default);
        (_pauses, _left) = (0, Never);
        bool isOver = Interlocked.Exchange(ref _tokenEnd, Never) == Over;
        if (!isOver && _clock == TimeProvider.System && _source.TryReset() && Spares.Count < MostSpares)
        {
            Spares.Enqueue(this);
            return;
        }

        _closingRegistration.Dispose();
        _timer.Dispose();
    }

    private void Run()
    {
        _tryEnd = _callEnd;
        Interlocked.Exchange(ref _tokenEnd, _callEnd);
        RingBy(_callEnd);
        _registration = _caller.UnsafeRegister(static state => ((Deadline)state!)._source.Cancel(), this);
    }

    /// <summary>
    /// A spare goes on listening to the client of its last call, of which the next one nearly always is too. If that client was disposed
    /// meanwhile, its end is no other client's.
    /// </summary>
    private void ListenTo(CancellationToken closing)
    {
        if (_closing == closing) return;
        _closingRegistration.Dispose();
        if (_source.IsCancellationRequested) _source = new CancellationTokenSource();
        _closing = closing;
        _closingRegistration = closing.UnsafeRegister(static state => Volatile.Read(ref ((Deadline)state!)._source).Cancel(), this);
    }

    private bool TryMove(long from, long to) => Interlocked.CompareExchange(ref _tokenEnd, to, from) == from;

    private static long End(long start, TimeSpan limit) =>
        limit >= TimeSpan.Zero && limit <= Greatest ? start + (long)limit.TotalMilliseconds : Never;

    /// <summary>
    /// The end is set before this looks when the timer rings, and the timer forgets
    /// its time before it looks at the end: one of them sees the other.
    /// </summary>
    private void RingBy(long end)
    {
        if (end >= Volatile.Read(ref _ring)) return;
        lock (_gate)
        {
            if (end >= _ring) return;
            _ring = end;
            _timer.Change(TimeSpan.FromMilliseconds(Math.Max(0, end - Now)), Timeout.InfiniteTimeSpan);
        }
    }

    private void Ring()
    {
        long time = Interlocked.Exchange(ref _ring, Never);
        long end = Volatile.Read(ref _tokenEnd);
        if (end is Never or Over) return;
        // Read between the end and the move of it: a call that went on with another source has another end.
        CancellationTokenSource source = Volatile.Read(ref _source);
        if (end <= time && TryMove(end, Over)) source.Cancel();
        else RingBy(Volatile.Read(ref _tokenEnd));
    }

    /// <summary>Without the context of the call that happens to be the first.</summary>
    private ITimer CreateTimer()
    {
        if (ExecutionContext.IsFlowSuppressed()) return Create();
        using (ExecutionContext.SuppressFlow()) return Create();

        ITimer Create() =>
            _clock.CreateTimer(static state => ((Deadline)state!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
