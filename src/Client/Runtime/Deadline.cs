namespace CardanoBI.Client.Runtime;

/// <summary>A caller's cancellation and a limit of time in one token. On the system's clock the source is used again, so a call costs no timer of its own.</summary>
internal readonly struct Deadline : IDisposable
{
    [ThreadStatic]
    private static CancellationTokenSource? t_spare;

    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly bool _isReusable;

    private Deadline(CancellationTokenSource source, CancellationTokenRegistration registration, bool isReusable)
        => (_source, _registration, _isReusable) = (source, registration, isReusable);

    /// <summary>Ends when the caller cancels or the time is over.</summary>
    internal CancellationToken Token => _source.Token;

    internal static Deadline Start(TimeSpan limit, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        bool isReusable = timeProvider == TimeProvider.System;
        CancellationTokenSource source = isReusable ? Rent(limit) : new CancellationTokenSource(limit, timeProvider);
        return new Deadline(source, cancellationToken.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source), isReusable);
    }

    public void Dispose()
    {
        _registration.Dispose();
        if (_isReusable && t_spare is null && _source.TryReset()) t_spare = _source;
        else _source.Dispose();
    }

    private static CancellationTokenSource Rent(TimeSpan limit)
    {
        CancellationTokenSource source = t_spare ?? new CancellationTokenSource();
        t_spare = null;
        source.CancelAfter(limit);
        return source;
    }
}
