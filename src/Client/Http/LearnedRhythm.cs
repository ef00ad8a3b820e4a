namespace CardanoBI.Client.Http;

/// <summary>
/// The rhythm of a server of which nothing is known. It starts with one request at a time, and one more with every third answer, until
/// nothing is held back. A refusal stops everybody; then one request at a time asks whether there is room again, and what the server
/// lets through between two refusals tells its rate: at each of them its bucket is full.
/// </summary>
/// <param name="firstHold">How long the first refusal stops everybody; twice as long with each in a row.</param>
/// <param name="longestHold">How long at most.</param>
/// <param name="isOpen">Whether to start with nothing held back.</param>
internal sealed class LearnedRhythm(TimeSpan firstHold, TimeSpan longestHold, bool isOpen) : Rhythm
{
    /// <summary>Answers after which a server is taken for one without limits.</summary>
    private const int OpenAnswers = 100;

    private const int AnswersForOneMore = 3;

    /// <summary>A server that is slow to answer does not keep everybody else waiting at the start.</summary>
    private const long Impatience = 200 * TimeSpan.TicksPerMillisecond;

    private const double Slack = 1.02;
    private const int FirstSearch = 8;
    private const int MostAtOnceWhileSearching = 2;

    private readonly LearnedInterval _interval = new();
    private bool _isOpen = isOpen;
    private int _window;
    private long _lastRelease = long.MinValue / 2;
    private long _lastPassed;

    /// <summary>Of the first refusal that is counted from, and what was let through since.</summary>
    private long _anchor = -1;
    private int _passed;

    private long _heldSince = -1;
    private long _heldUntil;
    private long _firstHeld;
    private long _lastHold;
    private bool _isSearching;

    /// <summary>Whether the next request asks again very soon, which is not counted against anybody's patience.</summary>
    private bool _isSecondLook;

    /// <summary>The quickest answer, and how much later than it the last one came: so late its request may have been.</summary>
    private long _quickest = long.MaxValue;
    private long _late;

    /// <summary>Whether nothing may come early: the second request was refused already.</summary>
    private bool _isStrict;

    public override bool IsOpen => _isOpen;

    /// <summary>How late a request may go out without holding up the next: a bucket drains meanwhile.</summary>
    private long Credit => _isStrict ? _interval.Value / 50 : _interval.Value * 2;

    public override long Next(long now, int inFlight)
    {
        if (_isOpen) return now;
        if (RefusalsInRow > 0) return inFlight > 0 ? long.MaxValue : _heldUntil;
        if (!_interval.IsKnown) return inFlight < Math.Max(1, _window / AnswersForOneMore) ? now : _lastRelease + Impatience;
        bool isFull = _isSearching && inFlight >= MostAtOnceWhileSearching;
        return isFull ? long.MaxValue : Math.Max(_heldUntil, _lastRelease + _interval.Value);
    }

    /// <summary>A turn that came late, as timers do, does not make the next one as late.</summary>
    public override void Released(long now) =>
        _lastRelease = Math.Max(Math.Min(now, _lastRelease + _interval.Value), now - Credit);

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
    /// Counted from the first in a row: the waits are then half a second, one, two, and so on, since there was room the last time.
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
            // From one full bucket to the other, as many went through as drained from it, give or take one.
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
        // Where nothing may come early, the one that did was most likely early by little.
        _isSecondLook = _isStrict && RefusalsInRow == 1 && !_isSecondLook;
        long hold = _isSecondLook ? _interval.Value / 4 : _interval.Value << Math.Min(RefusalsInRow - 1, 16);
        _heldUntil = now + Math.Min(hold, longestHold.Ticks);
    }

    /// <summary>There was room again. Where it was refused in between, the rate lies between the two; else it may be any.</summary>
    private void EndHold(long sent, long before)
    {
        if (!_interval.IsKnown)
        {
            _isSearching = RefusalsInRow == 1;
            // Where there was room at once, the rate may be any; the bucket has emptied meanwhile, and is filled to find out.
            // Else the rate is no slower than from the answer to the last that passed to this one; where that was long ago, than from the
            // refusal. It was to come when the wait was over: that it came later says nothing of the server.
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
