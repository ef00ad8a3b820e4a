using System.Net;

namespace CardanoBI.Client.Http;

/// <summary>
/// The common pace of all calls of a client. Each call waits for its turn, first come, first served; a call that was refused keeps its
/// place. Waiting here is not the server's fault: the call's time limit is paused, and the wait has a limit of its own.
/// </summary>
internal sealed class Pace : IDisposable
{
    /// <summary>The number of refusals in a row after which no call waits any longer, even if the options allow fewer retries.</summary>
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

    /// <summary>Whether the server refused the request for its rate without saying when to retry.</summary>
    public static bool IsRefusal(HttpResponseMessage? answer) =>
        answer is { StatusCode: HttpStatusCode.TooManyRequests } response && !response.Headers.NonValidated.Contains("Retry-After");

    /// <summary>Whether no call has to wait, so that calls need not enter.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>Waits for the call's turn.</summary>
    /// <exception cref="CardanoBIRateLimitException">The turn did not come in time, or the server refuses every call.</exception>
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

    /// <summary>Reports the outcome of a turn.</summary>
    /// <param name="ticket">Null if the pace was open, so that the turn was not counted.</param>
    /// <param name="answer">Null if there was no response.</param>
    public void Leave(PaceTicket? ticket, HttpResponseMessage? answer)
    {
        bool isRefusal = IsRefusal(answer);
        if (ticket is null && !isRefusal) return;
        lock (_gate)
        {
            long now = Now;
            if (ticket is not null) _inFlight--;
            // A request that was not counted was sent before the first refusal was known, so only the first one counts.
            if (isRefusal) _rhythm.Refused(now, ticket?.Sent ?? (_isOpen ? now : 0));
            else if (answer is not null) _rhythm.Accepted(now, ticket!.Sent);
            _isOpen = _rhythm.IsOpen;
            if (_rhythm.RefusalsInRow > Math.Max(_maximumRetries, LeastPatience)) GiveUp();
            Pump();
        }
    }

    /// <summary>Whether a refused call may try again: not if the server refuses every call.</summary>
    public bool MayRetry()
    {
        lock (_gate) return _maximumRetries > 0 && _rhythm.RefusalsInRow <= _maximumRetries;
    }

    /// <summary>How long all calls are held back.</summary>
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

    /// <summary>Returns the turn if it came at the moment of giving up.</summary>
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

    /// <summary>Releases every call whose turn has come, and sets the timer for the next.</summary>
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

                // The waiter may have given up at this very moment; then the turn goes to the next one.
                PaceTicket ticket = Release(now);
                if (!waiter.TrySetResult(ticket)) _inFlight--;
            }

            _waiting.Dequeue();
        }
    }
}
