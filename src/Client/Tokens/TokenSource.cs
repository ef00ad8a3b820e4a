using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Tokens;

/// <summary>
/// The one token all calls share. However many callers need a new one, one request is made; it belongs to none of them,
/// so a caller who cancels stops only waiting. Failures are not kept: the next caller tries again.
/// </summary>
internal sealed class TokenSource(TokenRequest request, TokenCache? cache, TimeProvider timeProvider, Telemetry telemetry) : IDisposable
{
    /// <summary>An identity server that fails is not asked by every call while the token is still good.</summary>
    private static readonly TimeSpan RefreshPause = TimeSpan.FromSeconds(10);

    /// <summary>What is disposed when this is: the transport, which is no type that tokens know.</summary>
    private const string Owner = "Transport";

    private readonly object _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private volatile AccessToken? _current;
    private volatile AccessToken? _rejected;
    private Task<TokenOutcome>? _inFlight;
    private DateTimeOffset _refreshNotBefore = DateTimeOffset.MinValue;

    /// <summary>A token that is still good; a new one where <paramref name="rejected"/> is the current one.</summary>
    public ValueTask<AccessToken> GetAsync(string operationName, AccessToken? rejected, CancellationToken cancellationToken)
    {
        AccessToken? current = _current;
        DateTimeOffset now = timeProvider.GetUtcNow();
        if (current is not null && current != rejected && now < current.RefreshAt) return new(current);

        Task<TokenOutcome> outcome;
        lock (_gate)
        {
            if (_current is AccessToken good && good != rejected && now < good.RenewAt)
            {
                if (now >= good.RefreshAt && now >= _refreshNotBefore) StartIfIdle();
                return new(good);
            }

            if (rejected is not null) _rejected = rejected;
            outcome = StartIfIdle();
        }

        return new(WaitAsync(outcome, operationName, cancellationToken));
    }

    public void Dispose() => _closing.Cancel();

    private async Task<AccessToken> WaitAsync(Task<TokenOutcome> outcome, string operationName, CancellationToken cancellationToken)
    {
        try
        {
            (AccessToken? token, Func<string, CardanoBIException>? failure) =
                await outcome.WaitAsync(cancellationToken).ConfigureAwait(false);
            return token ?? throw failure!(operationName);
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ObjectDisposedException(Owner);
        }
    }

    private Task<TokenOutcome> StartIfIdle()
    {
        if (_inFlight is not null) return _inFlight;
        // Not run here, where it would hold the lock; and without the context of the call that happens to be the first.
        if (ExecutionContext.IsFlowSuppressed()) return _inFlight = Task.Run(RequestAsync);
        using (ExecutionContext.SuppressFlow()) return _inFlight = Task.Run(RequestAsync);
    }

    private async Task<TokenOutcome> RequestAsync()
    {
        AccessToken? token = null;
        try
        {
            TokenOutcome outcome = await FromStoreAsync().ConfigureAwait(false) ?? await FromServerAsync().ConfigureAwait(false);
            token = outcome.Token;
            return outcome;
        }
        finally
        {
            lock (_gate)
            {
                _current = token ?? _current;
                _inFlight = null;
                if (token is null) _refreshNotBefore = timeProvider.GetUtcNow() + RefreshPause;
            }
        }
    }

    /// <summary>What another process has left, where it is better than what is here.</summary>
    private async Task<TokenOutcome?> FromStoreAsync()
    {
        if (cache is null || await cache.ReadAsync(_closing.Token).ConfigureAwait(false) is not AccessToken stored) return null;
        bool isFresh = timeProvider.GetUtcNow() < stored.RefreshAt;
        return isFresh && stored.Text != _rejected?.Text && stored.Text != _current?.Text ? TokenOutcome.Of(stored) : null;
    }

    private async Task<TokenOutcome> FromServerAsync()
    {
        TokenOutcome outcome = await request.SendAsync(_closing.Token).ConfigureAwait(false);
        if (outcome.Failure is not null) telemetry.TokenFailed(outcome.Failure);
        if (outcome.Token is not AccessToken token) return outcome;
        telemetry.TokenRenewed(token.Lifetime);
        if (cache is not null) await cache.WriteAsync(token, _closing.Token).ConfigureAwait(false);
        return outcome;
    }
}
