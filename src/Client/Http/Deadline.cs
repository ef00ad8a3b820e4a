namespace CardanoBI.Client.Http;

/// <summary>
/// Combines the caller's cancellation, the call's time limit and the current attempt's in one token. With the system's clock it is reused
/// together with its timer, which keeps running: setting and cancelling a timer is a large part of a quick call's cost, so the timer fires,
/// usually without effect, and then checks what is overdue.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private const long Never = long.MaxValue;
    private const long Over = -1;

    /// <summary>Longer than any setting allows; anything longer is no limit.</summary>
    private static readonly TimeSpan Greatest = TimeSpan.FromDays(2);

    private readonly object _gate = new();
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;

    /// <summary>Never disposed, because the timer may be about to cancel it; without its own timer it holds no resources.</summary>
    private CancellationTokenSource _source = new();
    private CancellationToken _caller;
    private CancellationToken _closing;
    private CancellationTokenRegistration _registration;
    private CancellationTokenRegistration _closingRegistration;

    /// <summary>
    /// In milliseconds of the clock. The call moves the token's end from one of its own two values to the other, unless the timer has set
    /// it to Over first.
    /// </summary>
    private long _callEnd = Never;
    private long _tryEnd = Never;
    private long _tokenEnd = Never;

    /// <summary>
    /// How many attempts wait for their turn, and how many are under way. The latter only of a pipeline, which may run several at once.
    /// </summary>
    private int _waiting;
    private int _sending;

    /// <summary>How much of the call's time was left when it was paused; Never if it is not.</summary>
    private long _left = Never;

    /// <summary>
    /// When the timer fires. Its time counts as over then, whether or not a clock from the options agrees with its timers.
    /// </summary>
    private long _ring = Never;

    private Deadline(TimeProvider clock)
    {
        _clock = clock;
        _timer = CreateTimer();
    }

    /// <summary>Is cancelled when the caller cancels or the time is over. Replaced after an attempt that timed out.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether the caller cancelled or the client was disposed, and not a timeout.</summary>
    public bool IsCancelledFromOutside => _caller.IsCancellationRequested || _closing.IsCancellationRequested;

    /// <summary>The rest of the call's time, regardless of the attempt's.</summary>
    public TimeSpan Left => _callEnd == Never ? TimeSpan.MaxValue : TimeSpan.FromMilliseconds(Math.Max(0, _callEnd - Now));

    /// <summary>Whether the call has waited for its turn.</summary>
    public bool WasPaused { get; private set; }

    /// <summary>When the call's time began, on the clock that <see cref="Now"/> reads.</summary>
    public long Started { get; private set; }

    /// <summary>The time, in milliseconds of the clock.</summary>
    public long Now => _clock == TimeProvider.System ? Environment.TickCount64 : (long)_clock.GetElapsedTime(0).TotalMilliseconds;

    /// <summary>Starts the time limit of a call.</summary>
    /// <param name="limit">How long the call may take.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="caller">Cancelled by the caller.</param>
    /// <param name="closing">Cancelled when the client is disposed.</param>
    public static Deadline Start(TimeSpan limit, TimeProvider clock, CancellationToken caller, CancellationToken closing = default)
    {
        Deadline deadline = (clock == TimeProvider.System ? SpareDeadlines.Take() : null) ?? new Deadline(clock);
        deadline.ListenTo(closing);
        deadline._caller = caller;
        deadline.Started = deadline.Now;
        deadline._callEnd = End(deadline.Started, limit);
        deadline.Run();
        return deadline;
    }

    /// <summary>Starts the time limit of an attempt, which never exceeds the rest of the call's.</summary>
    /// <param name="limit">How long the attempt may take.</param>
    /// <param name="now">What the clock says, which the caller has just read.</param>
    public void StartTry(TimeSpan limit, long now)
    {
        long end = Math.Min(_callEnd, End(now, limit));
        if (!TryMove(_callEnd, end)) return;
        _tryEnd = end;
        RingBy(end);
    }

    /// <summary>Ends the time limit of an attempt.</summary>
    /// <returns>Whether the attempt timed out but the call did not: then the call continues with a new <see cref="Token"/>.</returns>
    public bool EndTry()
    {
        if (TryMove(_tryEnd, _callEnd) || _tryEnd == _callEnd)
        {
            _tryEnd = _callEnd;
            return false;
        }

        _registration.Dispose();
        // Set before this checks whether the client is disposed; disposal sets that flag before it cancels the source that it finds.
        Interlocked.Exchange(ref _source, new CancellationTokenSource());
        if (_closing.IsCancellationRequested) _source.Cancel();
        Run();
        return true;
    }

    /// <summary>An attempt waits for its turn. The call's time is paused, unless another attempt is under way.</summary>
    public void Pause()
    {
        WasPaused = true;
        Count(waiting: 1, sending: 0);
    }

    /// <summary>The attempt waits no longer.</summary>
    public void Resume() => Count(waiting: -1, sending: 0);

    /// <summary>An attempt of a pipeline is under way, while others may have to wait for their turn.</summary>
    public void BeginSending() => Count(waiting: 0, sending: 1);

    /// <summary>It is not under way any longer.</summary>
    public void EndSending() => Count(waiting: 0, sending: -1);

    public void Dispose()
    {
        _registration.Dispose();
        (_caller, _registration) = (default, default);
        // A pipeline may have abandoned an attempt, which reports its end later.
        bool isAbandoned = _waiting > 0 || _sending > 0;
        (_left, WasPaused) = (Never, false);
        bool isOver = Interlocked.Exchange(ref _tokenEnd, Never) == Over;
        if (!isOver && !isAbandoned && _clock == TimeProvider.System && _source.TryReset() && SpareDeadlines.Keep(this)) return;
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
    /// A spare stays registered with the client of its last call, to which the next call nearly always belongs. If that client was disposed
    /// meanwhile, this must not cancel calls of another client.
    /// </summary>
    private void ListenTo(CancellationToken closing)
    {
        if (_closing == closing) return;
        _closingRegistration.Dispose();
        if (_source.IsCancellationRequested) _source = new CancellationTokenSource();
        _closing = closing;
        _closingRegistration = closing.UnsafeRegister(static state => Volatile.Read(ref ((Deadline)state!)._source).Cancel(), this);
    }

    private void Count(int waiting, int sending)
    {
        long end;
        lock (_gate)
        {
            (_waiting, _sending) = (_waiting + waiting, _sending + sending);
            bool isPaused = _waiting > 0 && _sending == 0;
            if (isPaused == (_left != Never)) return;
            if (isPaused)
            {
                if (_callEnd == Never || !TryMove(_callEnd, Never)) return;
                _left = Math.Max(0, _callEnd - Now);
                _callEnd = _tryEnd = Never;
                return;
            }

            end = Now + _left;
            _left = Never;
            if (!TryMove(Never, end)) return;
            _callEnd = _tryEnd = end;
        }

        RingBy(end);
    }

    private bool TryMove(long from, long to) => Interlocked.CompareExchange(ref _tokenEnd, to, from) == from;

    private static long End(long start, TimeSpan limit) =>
        limit >= TimeSpan.Zero && limit <= Greatest ? start + (long)limit.TotalMilliseconds : Never;

    /// <summary>
    /// The end is set before this reads when the timer fires, and the timer clears its time before it reads the end, so that one of them
    /// sees the other.
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
        // Read between reading the end and moving it: a call that continued with another source has another end.
        CancellationTokenSource source = Volatile.Read(ref _source);
        if (end <= time && TryMove(end, Over)) source.Cancel();
        else RingBy(Volatile.Read(ref _tokenEnd));
    }

    /// <summary>Without the execution context of whichever call is first.</summary>
    private ITimer CreateTimer()
    {
        if (ExecutionContext.IsFlowSuppressed()) return Create();
        using (ExecutionContext.SuppressFlow()) return Create();

        ITimer Create() =>
            _clock.CreateTimer(static state => ((Deadline)state!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }
}
