namespace CardanoBI.Client.Http;

/// <summary>
/// The rhythm of a server of which nothing is known. It starts with one request at a time, and one more with every other answer, until
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

    /// <summary>A server that is slow to answer does not keep everybody else waiting at the start.</summary>
    private const long Impatience = 200 * TimeSpan.TicksPerMillisecond;

    /// <summary>Faster than that is no rhythm.</summary>
    private const long LeastInterval = TimeSpan.TicksPerMillisecond;

    private const double Slack = 1.02;

    /// <summary>So near to what was refused that another attempt is not worth its refusal.</summary>
    private const double CloseEnough = 1.06;
    private const int AnswersBeforeFaster = 12;
    private const int FirstSearch = 8;
    private const int MostAtOnceWhileSearching = 4;

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

    /// <summary>0 until it is learned.</summary>
    private long _interval;
    private long _least;
    private long _lastGood;
    private bool _isSearching;
    private int _answers;

    public override bool IsOpen => _isOpen;

    public override long Next(long now, int inFlight)
    {
        if (_isOpen) return now;
        if (RefusalsInRow > 0) return inFlight > 0 ? long.MaxValue : _heldUntil;
        if (_interval == 0) return inFlight < Math.Max(1, _window / 2) ? now : _lastRelease + Impatience;
        return _isSearching && inFlight >= MostAtOnceWhileSearching ? long.MaxValue : Math.Max(_heldUntil, _lastRelease + _interval);
    }

    /// <summary>A turn that came late, as timers do, does not make the next one as late.</summary>
    public override void Released(long now) => _lastRelease = Math.Max(Math.Min(now, _lastRelease + _interval), now - (_interval / 50));

    public override void Accepted(long now, long sent)
    {
        if (_isOpen) return;
        long before = _lastPassed;
        _lastPassed = Math.Max(_lastPassed, sent);
        if (_interval == 0 && RefusalsInRow == 0)
        {
            _isOpen = ++_window >= OpenAnswers;
            return;
        }

        if (sent <= _heldSince) return;
        _passed++;
        if (RefusalsInRow > 0) EndHold(sent, before);
        else if (_isSearching) Search();
        else if (++_answers >= AnswersBeforeFaster) Hasten();
        if (_interval <= LeastInterval && _passed >= OpenAnswers) Open();
    }

    public override void Refused(long now, long sent)
    {
        if (sent <= _heldSince) return;
        _isOpen = false;
        if (RefusalsInRow++ == 0) _firstHeld = now;
        _heldSince = now;
        if (_anchor < 0) (_anchor, _passed) = (now, 0);
        else if (_interval > 0) Count(now);
        // Counted from the first in a row: the waits are then half a second, one, two, and so on, since there was room the last time.
        long hold = _interval > 0 ? _interval : (long)(firstHold.Ticks * Slack);
        hold = Math.Min(hold << Math.Min(RefusalsInRow - 1, 16), longestHold.Ticks);
        _heldUntil = _interval > 0 ? now + hold : Math.Max(now, _firstHeld + hold);
    }

    /// <summary>There was room again. Where it was refused in between, the rate lies between the two; else it may be any.</summary>
    private void EndHold(long sent, long before)
    {
        if (_interval == 0)
        {
            _isSearching = RefusalsInRow == 1;
            // Where there was room at once, the rate may be any; the bucket has emptied meanwhile, and is filled to find out.
            // Else the rate is no slower than from the last that passed to this one; where that was long ago, than from the refusal.
            long since = Math.Max(before, _firstHeld - (firstHold.Ticks / 4));
            _interval = Math.Max(_isSearching ? (sent - _firstHeld) / FirstSearch : sent - since, LeastInterval);
            _least = _isSearching ? 0 : _interval / 2;
            _lastGood = _interval;
        }

        (RefusalsInRow, _answers) = (0, 0);
    }

    /// <summary>
    /// Twice as fast with every answer: a bucket that has emptied meanwhile is filled, and its next refusal tells the rate.
    /// </summary>
    private void Search() => _interval = Math.Max(_interval / 2, LeastInterval);

    private void Hasten()
    {
        _answers = 0;
        if (_interval < _least * CloseEnough) return;
        _lastGood = _interval;
        _interval = Math.Max((long)(_interval * 0.95), Math.Max(_least, LeastInterval));
    }

    private void Count(long now)
    {
        long tooFast = _interval;
        if (_isSearching && _passed > 0)
        {
            // From one full bucket to the other, as many went through as drained from it, give or take one.
            _interval = (long)((now - _anchor) / _passed * Slack);
            tooFast = (long)((now - _anchor) / (_passed + 1) * 0.95);
        }
        else
        {
            _interval = _lastGood > _interval ? _lastGood : (long)(_interval * 1.08);
        }

        _least = Math.Max(_least, tooFast);
        // Refused again and again: the limit is another one now, or somebody else uses the key.
        if (RefusalsInRow > 2) (_least, _interval) = (0, _interval * 2);
        (_isSearching, _answers, _lastGood) = (false, 0, _interval);
    }

    private void Open() => (_isOpen, _interval, _anchor, _window, _isSearching) = (true, 0, -1, OpenAnswers, false);
}
