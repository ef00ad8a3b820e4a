using CardanoBI.Sandbox.Faults;

namespace CardanoBI.Sandbox;

/// <summary>An active fault of a sandbox. Disposing it ends it.</summary>
public sealed class SandboxInjectedFault : IDisposable
{
    private readonly object _gate = new();
    private readonly TimeProvider _clock;
    private long _seen;
    private long _hits;
    private DateTimeOffset _windowEnd;
    private int _passed;
    private bool _isEnded;

    internal SandboxInjectedFault(SandboxFault fault, TimeProvider clock) => (Fault, _clock) = (fault, clock);

    /// <summary>The fault.</summary>
    public SandboxFault Fault { get; }

    /// <summary>How many requests it has hit.</summary>
    public long HitCount
    {
        get
        {
            lock (_gate) return _hits;
        }
    }

    /// <summary>Ends the fault: later requests are answered normally.</summary>
    public void Dispose()
    {
        lock (_gate) _isEnded = true;
    }

    /// <summary>Whether it hits this request, which is then counted. For a rate limit, also how long it still lasts.</summary>
    internal bool TryHit(SandboxOperation? operation, out TimeSpan wait)
    {
        wait = default;
        if (Fault.Operation is not null && !string.Equals(Fault.Operation, operation?.ToString(), StringComparison.Ordinal)) return false;
        lock (_gate)
        {
            if (_isEnded || _hits >= (Fault.Times ?? long.MaxValue)) return false;
            if (Fault.Kind == FaultKind.RateLimit && Passes(out wait)) return false;
            _seen++;
            if (Math.Floor(_seen * Fault.InjectionRate) <= Math.Floor((_seen - 1) * Fault.InjectionRate)) return false;
            _hits++;
            return true;
        }
    }

    private bool Passes(out TimeSpan wait)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        if (now >= _windowEnd) (_windowEnd, _passed) = (now + Fault.Time, 0);
        wait = _windowEnd - now;
        return _passed++ < Fault.Permits;
    }
}
