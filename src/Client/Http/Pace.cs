using System.Net;

namespace CardanoBI.Client.Http;

/// <summary>
/// The one pace of a client's calls: each waits for its turn in the order of their coming, and one that was refused keeps its place.
/// Time spent here is not the server's: the call's limit stands still meanwhile, and the turn has one of its own.
/// </summary>
internal sealed class Pace : IDisposable
{
    /// <summary>Refusals in a row after which nobody goes on waiting, however few retries the options allow.</summary>
    private const int LeastPatience = 3;

    private readonly object _gate = new();
    private readonly Rhythm _rhythm;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _queueTimeout;
    private readonly int _maximumRetries;
    private readonly ITimer _timer;
    private readonly PriorityQueue<PaceWaiter, long> _waiting = new();
    private volatile bool _isOpen;
    private long _order;
    private int _inFlight;

    public Pace(Rhythm rhythm, TimeSpan queueTimeout, int maximumRetries, TimeProvider clock)
    {
        (_rhythm, _queueTimeout, _maximumRetries, _clock) = (rhythm, queueTimeout, maximumRetries, clock);
        _isOpen = rhythm.IsOpen;
        _timer = CreateTimer();
    }

    private long Now => _clock.GetElapsedTime(0).Ticks;

    /// <summary>Whether a server refused for being too fast, without a word of when to come again.</summary>
    public static bool IsRefusal(HttpResponseMessage? answer) =>
        answer is { StatusCode: HttpStatusCode.TooManyRequests } response && !response.Headers.NonValidated.Contains("Retry-After");

    /// <summary>Whether nobody has to wait, so that nobody need ask.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Waits for the turn of a call.</summary>
    /// <exception cref="CardanoBIRateLimitException">It did not come in time, or the server refuses everybody.</exception>
    public ValueTask<PaceTicket?> EnterAsync(HttpCall call, CancellationToken cancellationToken)
    {
        if (_isOpen) return default;
        PaceWaiter waiter;
        lock (_gate)
        {
            long now = Now;
            if (call.Place == 0) call.Place = ++_order;
            if (_waiting.Count == 0 && _rhythm.Next(now, _inFlight) <= now) return new(Release(now));
            waiter = new PaceWaiter();
            _waiting.Enqueue(waiter, call.Place);
            Pump();
        }

        return new(WaitAsync(waiter, call, cancellationToken));
    }

    /// <summary>Tells what came of a turn.</summary>
    /// <param name="ticket">Null where nobody was counting.</param>
    /// <param name="answer">Null where none came.</param>
    public void Leave(PaceTicket? ticket, HttpResponseMessage? answer)
    {
        bool isRefusal = IsRefusal(answer);
        if (ticket is null && !isRefusal) return;
        lock (_gate)
        {
            long now = Now;
            if (ticket is not null) _inFlight--;
            // What went out while nobody counted went out before the first of its refusals was known.
            if (isRefusal) _rhythm.Refused(now, ticket?.Sent ?? (_isOpen ? now : 0));
            else if (answer is not null) _rhythm.Accepted(now, ticket!.Sent);
            _isOpen = _rhythm.IsOpen;
            if (_rhythm.RefusalsInRow > Math.Max(_maximumRetries, LeastPatience)) GiveUp();
            Pump();
        }
    }

    /// <summary>Whether a call that was refused is worth another turn: not where the server refuses every one of them.</summary>
    public bool MayRetry()
    {
        lock (_gate) return _maximumRetries > 0 && _rhythm.RefusalsInRow <= _maximumRetries;
    }

    /// <summary>How long everybody is held back.</summary>
    public TimeSpan Hold()
    {
        lock (_gate)
        {
            long now = Now, next = _rhythm.Next(now, 0);
            return TimeSpan.FromTicks(Math.Max(0, next - now));
        }
    }

    public void Dispose() => _timer.Dispose();

    private async Task<PaceTicket?> WaitAsync(PaceWaiter waiter, HttpCall call, CancellationToken cancellationToken)
    {
        call.Deadline.Pause();
        try
        {
            PaceTicket? ticket = await waiter.Task.WaitAsync(_queueTimeout, _clock, cancellationToken).ConfigureAwait(false);
            return ticket ?? throw Failed(
                call, "the server rejected one request after the other for coming too fast (429); no call waits any longer");
        }
        catch (TimeoutException)
        {
            Abandon(waiter);
            string limit = $"{_queueTimeout.TotalSeconds:0.###} s (QueueTimeout)";
            throw Failed(call, $"its turn did not come within {limit}; more requests are made than the plan allows");
        }
        catch (OperationCanceledException)
        {
            Abandon(waiter);
            throw;
        }
        finally
        {
            call.Deadline.Resume();
        }
    }

    private ITimer CreateTimer()
    {
        if (ExecutionContext.IsFlowSuppressed()) return Create();
        using (ExecutionContext.SuppressFlow()) return Create();

        ITimer Create() =>
            _clock.CreateTimer(static pace => ((Pace)pace!).Ring(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private static CardanoBIRateLimitException Failed(HttpCall call, string message) =>
        new($"{message}.") { OperationName = call.OperationName, IsClientSide = true, Attempts = call.Attempts };

    /// <summary>Gives the turn back where it had come just then.</summary>
    private void Abandon(PaceWaiter waiter)
    {
        if (waiter.TrySetResult(null) || waiter.Task.Result is null) return;
        lock (_gate)
        {
            _inFlight--;
            Pump();
        }
    }

    private PaceTicket Release(long now)
    {
        _inFlight++;
        _rhythm.Released(now);
        return new PaceTicket(now);
    }

    private void Ring()
    {
        lock (_gate) Pump();
    }

    private void GiveUp()
    {
        while (_waiting.TryDequeue(out PaceWaiter? waiter, out _))
            waiter.TrySetResult(null);
    }

    /// <summary>Lets everybody go whose turn it is, and sets the timer for the next.</summary>
    private void Pump()
    {
        while (_waiting.TryPeek(out PaceWaiter? waiter, out _))
        {
            if (!waiter.Task.IsCompleted)
            {
                long now = Now, next = _rhythm.Next(now, _inFlight);
                if (next > now)
                {
                    if (next != long.MaxValue) _timer.Change(TimeSpan.FromTicks(next - now), Timeout.InfiniteTimeSpan);
                    return;
                }

                // Whoever had given up in this very moment has no use for it: then the next one has.
                PaceTicket ticket = Release(now);
                if (!waiter.TrySetResult(ticket)) _inFlight--;
            }

            _waiting.Dequeue();
        }
    }
}
