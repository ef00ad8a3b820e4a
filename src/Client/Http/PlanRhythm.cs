namespace CardanoBI.Client.Http;

/// <summary>
/// The rhythm of a plan that is known: its burst at once, and then one request an interval, as a leaky bucket counts them (nginx's
/// <c>limit_req … burst … nodelay</c>).
/// </summary>
internal sealed class PlanRhythm(double requestsPerSecond, int burst) : Rhythm
{
    /// <summary>
    /// A little slower than the plan: on their way to the server, requests come closer together now and then, and whatever comes too soon
    /// is refused.
    /// </summary>
    private const double Slack = 1.03;

    /// <summary>As near as two requests may come where the one before went out late.</summary>
    private const double LeastSlack = 1.005;

    private const int GreatestDoubling = 5;

    private readonly long _interval = (long)(TimeSpan.TicksPerSecond / requestsPerSecond * Slack);
    private readonly long _least = (long)(TimeSpan.TicksPerSecond / requestsPerSecond * LeastSlack);
    private long _due;
    private long _quickest = long.MaxValue;
    private long _heldUntil;
    private long _heldSince = -1;
    private long _answered;

    /// <summary>When a request went out that found the bucket empty; the greatest where its arrival has been accounted for.</summary>
    private long _emptySince = long.MaxValue;
    private bool _isSecondLook;

    public override long Next(long now, int inFlight)
    {
        // Somebody else uses the key as well: one request shows whether there is room again.
        if (RefusalsInRow > 0 && inFlight > 0) return long.MaxValue;
        return Math.Max(_heldUntil, _due - (_interval * burst));
    }

    /// <summary>A turn that came late, as timers do, does not make the next one as late.</summary>
    public override void Released(long now)
    {
        if (_due <= now - _interval) _emptySince = now;
        _due = Math.Max(_due, now - (_interval - _least)) + _interval;
    }

    public override void Accepted(long now, long sent)
    {
        if (sent > _heldSince) (RefusalsInRow, _isSecondLook) = (0, false);
        // The server counts from its arrival, which was when it was answered at the latest: a new connection takes its time.
        if (sent >= _emptySince) (_due, _emptySince) = (_due + Math.Min(now - sent, _interval), long.MaxValue);
        if (burst > 0) return;
        _answered = now;
        // Without a burst there is no room for a request that was slow on its way and the next one that was not. When it arrived is known
        // from its answer, if not quite: the answer may have been slow as well.
        _quickest = Math.Min(_quickest, now - sent);
        long late = now - sent - _quickest;
        _due += Math.Min(late, _interval / 8);
    }

    public override void Refused(long now, long sent)
    {
        // Several at once are one refusal: they had gone out before the first of them was known.
        if (sent <= _heldSince) return;
        if (!_isSecondLook) RefusalsInRow++;
        _heldSince = now;
        // Without a burst it came too soon, most likely by little: since the answer to the one before there is room again in an interval.
        _isSecondLook = burst == 0 && RefusalsInRow == 1 && !_isSecondLook;
        long hold = _isSecondLook
            ? Math.Clamp(_answered + _least - now, _interval / 32, _interval)
            : _interval << Math.Min(RefusalsInRow - 1, GreatestDoubling);
        _heldUntil = now + hold;
        // The bucket is full.
        _due = Math.Max(burst > 0 ? _due : 0, _heldUntil + (_interval * burst));
    }
}
