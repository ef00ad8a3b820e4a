using CardanoBI.Client.Http;
using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Tokens;

/// <summary>
/// The one token all calls share. However many callers need a new one, one request is made; it belongs to none of them,
/// so a caller who cancels stops only waiting. A token that is still good is used for as long as no better one is to be had.
/// </summary>
internal sealed class TokenSource(
    TokenRequest request, TokenCache? cache, CredentialSource credentials, TimeProvider timeProvider, Telemetry telemetry) : IDisposable
{
    /// <summary>An identity server that fails is not asked by every call while the token is still good.</summary>
    private static readonly TimeSpan RefreshPause = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long a call waits for a new token that could go with the old one. Of the system's clock: it is a caller who waits.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How long a token that is fresh is not looked at again, in milliseconds. Reading UTC is 30 ns of a quick call. Any longer, and a
    /// machine that slept might go on with a token that expired meanwhile.
    /// </summary>
    private const long LongestTrust = 1_000;

    /// <summary>What is disposed when this is: the transport, which is no type that tokens know.</summary>
    public const string Owner = "Transport";

    private readonly object _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly TokenDamper _damper = new();
    private volatile AccessToken? _current;
    private volatile AccessToken? _rejected;
    private Task<TokenOutcome>? _inFlight;
    private TimeSpan _refreshNotBefore;

    /// <summary>Until when the current token counts as fresh, on the deadlines' clock.</summary>
    private long _freshUntil;

    /// <summary>Ends when the client is disposed.</summary>
    public CancellationToken Closing => _closing.Token;

    /// <summary>The key of requests without a token.</summary>
    public string ApiKey => credentials.Current.ApiKey;

    /// <summary>Pauses are measured with it: unlike the time of day, nobody sets it.</summary>
    private TimeSpan Elapsed => timeProvider.GetElapsedTime(0);

    /// <summary>
    /// A token that is still good; a new one where <paramref name="rejected"/> is the current one, unless there were too many of those.
    /// </summary>
    public ValueTask<AccessToken> GetAsync(string operationName, AccessToken? rejected, Deadline deadline)
    {
        AccessToken? current = _current;
        if (current == rejected) current = null;
        // After a rejection, the call may have started so long ago that its start says nothing about now.
        bool hasJustStarted = rejected is null && deadline.Started < Volatile.Read(ref _freshUntil);
        if (current is not null && hasJustStarted) return new(current);
        DateTimeOffset now = timeProvider.GetUtcNow();
        if (current is not null && now < current.RefreshAt)
        {
            if (rejected is null) Trust(current, now, deadline.Started);
            return new(current);
        }

        Task<TokenOutcome> outcome;
        AccessToken? spare;
        lock (_gate)
        {
            spare = _current is AccessToken known && known != rejected && now < known.ExpiresAt ? known : null;
            if (spare is not null && now < spare.RenewAt)
            {
                if (now >= spare.RefreshAt && Elapsed >= _refreshNotBefore) StartIfIdle();
                return new(spare);
            }

            if (spare is not null && _inFlight is null && Elapsed < _refreshNotBefore) return new(spare);
            if (rejected is not null && rejected == _current)
            {
                // Sent once more as it is: a server that goes on rejecting would else cost a token for each call.
                if (_inFlight is null && now < rejected.ExpiresAt && !_damper.MayReplace(Elapsed)) return new(rejected);
                _rejected = rejected;
            }

            outcome = StartIfIdle();
        }

        return new(WaitAsync(outcome, spare, operationName, deadline.Token));
    }

    /// <summary>
    /// The token for a call that has waited since it got its own. If that is about to expire, a new one is requested in the background.
    /// </summary>
    public AccessToken Latest(AccessToken own)
    {
        AccessToken latest = _current ?? own;
        if (timeProvider.GetUtcNow() < latest.RefreshAt) return latest;
        lock (_gate)
        {
            if (Elapsed >= _refreshNotBefore) StartIfIdle();
        }

        return latest;
    }

    /// <summary>The API took a token in place of a rejected one.</summary>
    public void Helped()
    {
        lock (_gate) _damper.Helped();
    }

    public void Dispose() => _closing.Cancel();

    /// <summary>Not with a clock from the options, which may move UTC alone.</summary>
    private void Trust(AccessToken fresh, DateTimeOffset now, long started)
    {
        if (timeProvider != TimeProvider.System) return;
        Volatile.Write(ref _freshUntil, started + Math.Min(LongestTrust, (long)(fresh.RefreshAt - now).TotalMilliseconds));
    }

    private async Task<AccessToken> WaitAsync(
        Task<TokenOutcome> outcome, AccessToken? spare, string operationName, CancellationToken cancellationToken)
    {
        try
        {
            (AccessToken? token, Func<string, CardanoBIException>? failure) = await outcome
                .WaitAsync(spare is null ? Timeout.InfiniteTimeSpan : Patience, cancellationToken)
                .ConfigureAwait(false);
            return token ?? spare ?? throw failure!(operationName);
        }
        catch (TimeoutException) when (spare is not null)
        {
            return spare;
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
        TokenOutcome? outcome = null;
        try
        {
            CardanoBICredentials asking = credentials.Renew();
            lock (_gate) outcome = _damper.Standing(asking, Elapsed);
            if (outcome is not null) return outcome;
            if (cache is not null) outcome = await FromStoreAsync(cache, asking).ConfigureAwait(false);
            if (outcome is null)
            {
                outcome = await request.SendAsync(asking, _closing.Token).ConfigureAwait(false);
                Tell(outcome);
                if (cache is not null && outcome.Token is AccessToken token)
                    await cache.WriteAsync(token, _closing.Token).ConfigureAwait(false);
            }

            lock (_gate) _damper.Told(outcome, asking, Elapsed);
            return outcome;
        }
        finally
        {
            lock (_gate)
            {
                _current = outcome?.Token ?? _current;
                Volatile.Write(ref _freshUntil, 0);
                _inFlight = null;
                if (outcome?.Token is null) _refreshNotBefore = Elapsed + RefreshPause;
            }
        }
    }

    /// <summary>What another process has left, where it is better than what is here.</summary>
    private async Task<TokenOutcome?> FromStoreAsync(TokenCache store, CardanoBICredentials asking)
    {
        if (await store.ReadAsync(asking.ApiKey, _closing.Token).ConfigureAwait(false) is not AccessToken stored) return null;
        bool isFresh = timeProvider.GetUtcNow() < stored.RefreshAt;
        return isFresh && stored.Text != _rejected?.Text && stored.Text != _current?.Text ? TokenOutcome.Of(stored) : null;
    }

    private void Tell(TokenOutcome outcome)
    {
        if (outcome.Failure is not null) telemetry.TokenFailed(outcome.Failure);
        if (outcome.Token is AccessToken token) telemetry.TokenRenewed(token.Lifetime);
    }
}
