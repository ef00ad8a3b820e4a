namespace CardanoBI.Client.Http;

/// <summary>
/// The rhythm for a server about which nothing is known. It starts with one request at a time and allows one more after every third
/// response, until nothing is held back. A refusal stops all requests; after that, one request at a time tests whether the server accepts
/// again. The number of requests that the server accepts between two refusals shows its rate, because its bucket is full at each refusal.
/// </summary>
/// <param name="firstHold">How long the first refusal stops all requests; each further one in a row doubles it.</param>
/// <param name="longestHold">The longest such stop.</param>
/// <param name="isOpen">Whether to start with nothing held back.</param>
internal sealed class LearnedRhythm(TimeSpan firstHold, TimeSpan longestHold, bool isOpen) : Rhythm
{
    /// <summary>After this many accepted requests, the server is assumed to have no limit.</summary>
    private const int OpenAnswers = 100;

    private const int AnswersForOneMore = 3;

    /// <summary>At the start, another request may be sent after this time, so that a slow response does not hold up all others.</summary>
    private const long Impatience = 200 * TimeSpan.TicksPerMillisecond;

    private const double Slack = 1.02;
    private const int FirstSearch = 8;
    private const int MostAtOnceWhileSearching = 2;

    private readonly LearnedInterval _interval = new();
    private bool _isOpen = isOpen;
    private int _window;
    private long _lastRelease = long.MinValue / 2;
    private long _released;
    private long _lastPassed;

    /// <summary>The time of the refusal from which accepted requests are counted, and their number since.</summary>
    private long _anchor = -1;
    private int _passed;

    private long _heldSince = -1;
    private long _heldUntil;
    private long _firstHeld;
    private long _lastHold;
    private bool _isSearching;

    /// <summary>Whether the next request retries very soon; if it is refused too, that does not count as a further refusal.</summary>
    private bool _isSecondLook;

    /// <summary>
    /// The time of the quickest response, and by how much the latest one exceeded it: its request may have reached the server that much
    /// later.
    /// </summary>
    private long _quickest = long.MaxValue;
    private long _late;

    /// <summary>Whether no request may come early, because the server already refused the second one.</summary>
    private bool _isStrict;

    public override bool IsOpen => _isOpen;

    /// <summary>How late a request may be sent without delaying the next one; the bucket drains meanwhile.</summary>
    private long Credit => _isStrict ? _interval.Value / 50 : _interval.Value * 2;

    public override long Next(long now, int inFlight)
    {
        if (_isOpen) return now;
        if (RefusalsInRow > 0) return inFlight > 0 ? Math.Max(_heldUntil, _released + Patience) : _heldUntil;
        if (!_interval.IsKnown) return inFlight < Math.Max(1, _window / AnswersForOneMore) ? now : _lastRelease + Impatience;
        long next = Math.Max(_heldUntil, _lastRelease + _interval.Value);
        return _isSearching && inFlight >= MostAtOnceWhileSearching ? Math.Max(next, _released + Patience) : next;
    }

    /// <summary>If a turn came late, as timers do, the next one is not delayed by the same time.</summary>
    public override void Released(long now)
    {
        _released = now;
        _lastRelease = Math.Max(Math.Min(now, _lastRelease + _interval.Value), now - Credit);
    }

    public override void Accepted(long now, long sent)
    {
        if (_isOpen) return;
        long before = _lastPassed;
        _lastPassed = now;
        _quickest = Math.Min(_quickest, now - sent);
        _late = now - sent - _quickest;
        if (!_interval.IsKnown && RefusalsInRow == 0)
        {
            _isOpen = ++_window >= OpenAnswers;
            return;
        }

        if (sent <= _heldSince) return;
        _passed++;
        if (RefusalsInRow > 0) EndHold(sent, before);
        else if (_isSearching) _interval.Halve();
        else _interval.Accepted();
        if (_isStrict && !_isSearching) _lastRelease += Math.Min(_late, _interval.Value / 8);
        if (_interval.Value <= LearnedInterval.Least && _passed >= OpenAnswers) Open();
    }

    public override void Refused(long now, long sent)
    {
        if (sent <= _heldSince) return;
        _isOpen = false;
        if (RefusalsInRow == 0) _firstHeld = now;
        if (!_isSecondLook) RefusalsInRow++;
        _heldSince = now;
        if (_anchor < 0) (_anchor, _passed, _isStrict) = (now, 0, _window <= 1);
        if (_interval.IsKnown) Slow(now);
        else Probe(now);
    }

    /// <summary>
    /// Waits are counted from the first refusal in a row, so that the tests come half a second, one, two, … seconds after the server last
    /// accepted a request.
    /// </summary>
    private void Probe(long now)
    {
        long times = 1L << Math.Min(RefusalsInRow - 1, 16);
        _lastHold = _heldUntil - _firstHeld;
        _heldUntil = Math.Max(now + 1, _firstHeld + (long)Math.Min(firstHold.Ticks * Slack * times, longestHold.Ticks));
    }

    private void Slow(long now)
    {
        if (_isSearching && _passed > 0)
        {
            // Between two moments with a full bucket, as many requests were accepted as drained from it, give or take one.
            long time = now - _anchor;
            double drained = _isStrict ? _passed : _passed + 0.4;
            _interval.Enclose((long)(time / (_passed + 1.0) * 0.95), (long)(time / drained * Slack), isGuess: false);
        }
        else
        {
            _interval.Refused(RefusalsInRow, _late > _interval.Value / 40);
        }

        _isSearching = false;
        _lastRelease = Math.Max(_lastRelease, now);
        // If no request may come early, the refused one was most likely early by very little.
        _isSecondLook = _isStrict && RefusalsInRow == 1 && !_isSecondLook;
        long hold = _isSecondLook ? _interval.Value / 4 : _interval.Value << Math.Min(RefusalsInRow - 1, 16);
        _heldUntil = now + Math.Min(hold, longestHold.Ticks);
    }

    /// <summary>
    /// The server accepts again. If a test was refused meanwhile, the interval lies between the two waits; otherwise it is still unknown.
    /// </summary>
    private void EndHold(long sent, long before)
    {
        if (!_interval.IsKnown)
        {
            _isSearching = RefusalsInRow == 1;
            // If the server accepted at once, its rate is still unknown; the bucket has emptied meanwhile, and is filled to find out.
            // Otherwise the interval is at most the time since the response to the last accepted request, or since the refusal if that was
            // long ago. The time is counted until the wait was over: if the request was sent later, that says nothing about the server.
            long since = Math.Max(before, _firstHeld - (firstHold.Ticks / 4));
            if (_isSearching) _interval.Enclose(0, (sent - _firstHeld) / FirstSearch, isGuess: true);
            else _interval.Enclose(_lastHold, Math.Min(sent, _heldUntil) - since, isGuess: RefusalsInRow > 2);
        }

        (RefusalsInRow, _isSecondLook) = (0, false);
    }

    private void Open()
    {
        _interval.Forget();
        (_isOpen, _anchor, _window, _isSearching) = (true, -1, OpenAnswers, false);
    }
}
