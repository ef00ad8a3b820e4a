using CardanoBI.Client.Http;

namespace CardanoBI.Client.Tests.Http;

/// <summary>
/// nginx's <c>limit_req … nodelay</c> and a client on the way to it, as events in simulated milliseconds. Timers ring late, requests and
/// answers take their time, and on a busy machine the client stands still now and then.
/// </summary>
internal sealed class SimulatedGateway(Rhythm rhythm, double requestsPerSecond, int burst, Random random, bool isBusy)
{
    private readonly PriorityQueue<(EventKind Kind, double Sent, bool IsRefused), double> _events = new();
    private readonly double _late = isBusy ? 5 : 0.7;
    private double _now, _ring, _standsStillUntil, _standsStillNext;
    private double _excess, _last = double.NaN;
    private int _waiting, _inFlight, _refused, _mostInRow;

    private enum EventKind
    {
        Ring,
        Arrives,
        IsAnswered,
    }

    private long Ticks => (long)((_now + 60_000) * TimeSpan.TicksPerMillisecond);

    public GatewayOutcome Run(int calls)
    {
        (_waiting, _standsStillNext) = (calls, isBusy ? Late(700) : double.MaxValue);
        Pump();
        double end = 0;
        while (_events.TryDequeue(out (EventKind Kind, double Sent, bool IsRefused) next, out _now))
        {
            if (next.Kind == EventKind.Ring && next.Sent == _ring) Ring();
            else if (next.Kind == EventKind.Arrives) Arrive(next.Sent);
            else if (next.Kind == EventKind.IsAnswered) end = Answer(next.Sent, next.IsRefused) ?? end;
        }

        Assert.Equal((0, 0), (_waiting, _inFlight));
        return new GatewayOutcome(end / ((calls - 1 - burst) / requestsPerSecond * 1000), _refused, _mostInRow);
    }

    private void Arrive(double sent)
    {
        double time = Math.Floor(_now);
        double excess = double.IsNaN(_last) ? 0 : Math.Max(0, _excess - (requestsPerSecond * (time - _last)) + 1000);
        bool isRefused = excess > burst * 1000;
        if (isRefused) _refused++;
        else (_excess, _last) = (excess, time);
        _events.Enqueue((EventKind.IsAnswered, sent, isRefused), Awake(_now + 0.3 + Late(_late)));
    }

    private double? Answer(double sent, bool isRefused)
    {
        _inFlight--;
        long sentTicks = (long)((sent + 60_000) * TimeSpan.TicksPerMillisecond);
        if (isRefused) rhythm.Refused(Ticks, sentTicks);
        else rhythm.Accepted(Ticks, sentTicks);
        if (isRefused) _waiting++;
        _mostInRow = Math.Max(_mostInRow, rhythm.RefusalsInRow);
        Pump();
        return isRefused ? null : _now;
    }

    private void Pump()
    {
        while (_waiting > 0)
        {
            long now = Ticks, next = rhythm.Next(now, _inFlight);
            if (next > now)
            {
                if (next == long.MaxValue) return;
                RingAt(_now + Math.Ceiling((next - now) / (double)TimeSpan.TicksPerMillisecond) + Late(_late));
                return;
            }

            _waiting--;
            _inFlight++;
            rhythm.Released(now);
            _events.Enqueue((EventKind.Arrives, _now, false), Awake(_now + 0.1 + Late(_late)));
        }
    }

    /// <summary>Whether the client stands still is found out when it rings: most timers are set again before.</summary>
    private void Ring()
    {
        double awake = Awake(_now);
        if (awake > _now) RingAt(awake);
        else Pump();
    }

    private void RingAt(double time)
    {
        _ring = time;
        _events.Enqueue((EventKind.Ring, time, false), time);
    }

    private double Late(double mean) => -Math.Log(1 - random.NextDouble()) * mean;

    /// <summary>The time, or when the client goes on where it stands still at that time.</summary>
    private double Awake(double time)
    {
        while (time >= _standsStillNext)
        {
            _standsStillUntil = _standsStillNext + Late(40);
            _standsStillNext = _standsStillUntil + Late(700);
        }

        return Math.Max(time, _standsStillUntil);
    }
}

/// <param name="Ratio">The time it took against what the plan allows.</param>
internal sealed record GatewayOutcome(double Ratio, int Refused, int MostInRow);
