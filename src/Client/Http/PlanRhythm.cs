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

    public override long Next(long now, int inFlight)
    {
        // Somebody else uses the key as well: one request shows whether there is room again.
        if (RefusalsInRow > 0 && inFlight > 0) return long.MaxValue;
        return Math.Max(_heldUntil, _due - (_interval * burst));
    }

    /// <summary>A turn that came late, as timers do, does not make the next one as late.</summary>
    public override void Released(long now) => _due = Math.Max(_due, now - (_interval - _least)) + _interval;

    public override void Accepted(long now, long sent)
    {
        if (sent > _heldSince) RefusalsInRow = 0;
        if (burst > 0) return;
        // Without a burst there is no room for a request that was slow on its way and the next one that was not. When it arrived is known
        // from its answer, if not quite: the answer may have been slow as well.
        _quickest = Math.Min(_quickest, now - sent);
        long late = now - sent - _quickest;
        _due += Math.Min(late, _interval / 25);
    }

    public override void Refused(long now, long sent)
    {
        // Several at once are one refusal: they had gone out before the first of them was known.
        if (sent <= _heldSince) return;
        RefusalsInRow++;
        _heldSince = now;
        _heldUntil = now + (_interval << Math.Min(RefusalsInRow - 1, GreatestDoubling));
        // The bucket is full.
        _due = Math.Max(_due, now + (_interval * (burst + 1)));
    }
}
