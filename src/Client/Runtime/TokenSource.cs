namespace CardanoBI.Client.Runtime;

/// <summary>
/// The one token all calls share. However many callers need a new one, one request is made; it belongs to none of them,
/// so a caller who cancels stops only waiting. Failures are not kept: the next caller tries again.
/// </summary>
internal sealed class TokenSource(TokenRequest request, TimeProvider timeProvider) : IDisposable
{
    private readonly object _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private AccessToken? _current;
    private Task<TokenOutcome>? _inFlight;

    /// <summary>A token that is still good; a new one where <paramref name="rejected"/> is the current one.</summary>
    internal ValueTask<AccessToken> GetAsync(string operationName, AccessToken? rejected, CancellationToken cancellationToken)
    {
        Task<TokenOutcome> outcome;
        lock (_gate)
        {
            if (_current is not null && _current != rejected && timeProvider.GetUtcNow() < _current.RenewAt) return new(_current);
            // Not run here: the first part of sending would hold the lock.
            outcome = _inFlight ??= Task.Run(RequestAsync);
        }

        return new(WaitAsync(outcome, operationName, cancellationToken));
    }

    public void Dispose() => _closing.Cancel();

    private async Task<AccessToken> WaitAsync(Task<TokenOutcome> outcome, string operationName, CancellationToken cancellationToken)
    {
        try
        {
            (AccessToken? token, Func<string, CardanoBIException>? failure) = await outcome.WaitAsync(cancellationToken).ConfigureAwait(false);
            return token ?? throw failure!(operationName);
        }
        catch (OperationCanceledException) when (_closing.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(Transport));
        }
    }

    private async Task<TokenOutcome> RequestAsync()
    {
        AccessToken? token = null;
        try
        {
            TokenOutcome outcome = await request.SendAsync(_closing.Token).ConfigureAwait(false);
            token = outcome.Token;
            return outcome;
        }
        finally
        {
            lock (_gate)
            {
                _current = token ?? _current;
                _inFlight = null;
            }
        }
    }
}
