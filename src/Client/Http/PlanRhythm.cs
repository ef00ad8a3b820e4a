namespace CardanoBI.Client.Http;

/// <summary>
/// The rhythm of a known plan: its burst at once, then one request per interval, counted with a leaky bucket as nginx does
/// (<c>limit_req … burst … nodelay</c>).
/// </summary>
internal sealed class PlanRhythm(double requestsPerSecond, int burst) : Rhythm
{
    /// <summary>
    /// A little slower than the plan: requests sometimes come closer together on their way to the server, which refuses any that arrive
    /// too soon.
    /// </summary>
    private const double Slack = 1.03;

    /// <summary>The shortest interval between two requests if the first one was sent late.</summary>
    private const double LeastSlack = 1.005;

    private const int GreatestDoubling = 5;

    private readonly long _interval = (long)(TimeSpan.TicksPerSecond / requestsPerSecond * Slack);
    private readonly long _least = (long)(TimeSpan.TicksPerSecond / requestsPerSecond * LeastSlack);
    private long _due;
    private long _released;
    private long _quickest = long.MaxValue;
    private long _heldUntil;
    private long _heldSince = -1;
    private long _answered;

    /// <summary>When a request was sent that found the bucket empty; the maximum if its arrival is already taken into account.</summary>
    private long _emptySince = long.MaxValue;
    private bool _isSecondLook;

    public override long Next(long now, int inFlight)
    {
        // Somebody else uses the key too; a single request shows whether the server accepts again.
        if (RefusalsInRow > 0 && inFlight > 0) return Math.Max(_heldUntil, _released + Patience);
        return Math.Max(_heldUntil, _due - (_interval * burst));
    }

    /// <summary>If a turn came late, as timers do, the next one is not delayed by the same time.</summary>
    public override void Released(long now)
    {
        _released = now;
        if (_due <= now - _interval) _emptySince = now;
        _due = Math.Max(_due, now - (_interval - _least)) + _interval;
    }

    public override void Accepted(long now, long sent)
    {
        if (sent > _heldSince) (RefusalsInRow, _isSecondLook) = (0, false);
        // The server counts from the arrival, which was at the latest when it responded: opening a connection takes time.
        if (sent >= _emptySince) (_due, _emptySince) = (_due + Math.Min(now - sent, _interval), long.MaxValue);
        if (burst > 0) return;
        _answered = now;
        // Without a burst there is no room for a request that was slow on its way, followed by one that was not. The response shows
        // roughly when the request arrived; the response may have been slow as well.
        _quickest = Math.Min(_quickest, now - sent);
        long late = now - sent - _quickest;
        _due += Math.Min(late, _interval / 8);
    }

    public override void Refused(long now, long sent)
    {
        // Refusals of requests that were sent before the first refusal was known count as one.
        if (sent <= _heldSince) return;
        if (!_isSecondLook) RefusalsInRow++;
        _heldSince = now;
        // Without a burst, it came too soon, most likely by little: one interval after the response to the previous one, there is room.
        _isSecondLook = burst == 0 && RefusalsInRow == 1 && !_isSecondLook;
        long hold = _isSecondLook
            ? Math.Clamp(_answered + _least - now, _interval / 32, _interval)
            : _interval << Math.Min(RefusalsInRow - 1, GreatestDoubling);
        _heldUntil = now + hold;
        // The bucket is full.
        _due = Math.Max(burst > 0 ? _due : 0, _heldUntil + (_interval * burst));
    }
}
