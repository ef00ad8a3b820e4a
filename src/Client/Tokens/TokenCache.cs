using System.Security.Cryptography;
using System.Text;
using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Tokens;

/// <summary>
/// Isolates a caller's token store: if it fails or is slow, that is logged and costs a token request, but never a call. It runs on its own
/// thread, because it may block before its first await; while it hangs, it is not called again.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="address">The identity server, which is a part of a token's name.</param>
/// <param name="totalTimeout">A call's limit of time, of which the store may have a fourth at most.</param>
/// <param name="telemetry">Is told what it does wrong.</param>
internal sealed class TokenCache(ICardanoBITokenStore store, Uri address, TimeSpan totalTimeout, Telemetry telemetry)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>Not worth writing, and gone before another process could use it.</summary>
    private static readonly TimeSpan LeastLifetime = TimeSpan.FromSeconds(10);

    private readonly TimeSpan _patience =
        totalTimeout > TimeSpan.Zero && totalTimeout / 4 < Timeout ? totalTimeout / 4 : Timeout;

    /// <summary>What the store was last asked to do, which may never end.</summary>
    private volatile Task _asked = Task.CompletedTask;

    public async Task<AccessToken?> ReadAsync(string apiKey, CancellationToken closing)
    {
        CardanoBIStoredToken? stored = null;
        string name = Name(apiKey);
        await AskAsync("reading", async token => stored = await store.ReadAsync(name, token).ConfigureAwait(false), closing)
            .ConfigureAwait(false);
        // Written by a thread that may still be running when the wait has ended; then it is not read.
        CardanoBIStoredToken? read = _asked.IsCompletedSuccessfully ? stored : null;
        return read is null || read.Text.Length == 0 || read.Text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0
            ? null
            : new AccessToken(read.Text, read.IssuedAt, read.ExpiresAt) { ApiKey = apiKey };
    }

    public Task WriteAsync(AccessToken token, CancellationToken closing)
    {
        if (token.Lifetime < LeastLifetime) return Task.CompletedTask;
        var stored = new CardanoBIStoredToken(token.Text, token.IssuedAt, token.ExpiresAt);
        string name = Name(token.ApiKey!);
        return AskAsync("writing", async limit => await store.WriteAsync(name, stored, limit).ConfigureAwait(false), closing);
    }

    private async Task AskAsync(string action, Func<CancellationToken, Task> ask, CancellationToken closing)
    {
        if (!_asked.IsCompleted) return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing);
        limit.CancelAfter(_patience);
        CancellationToken token = limit.Token;
        try
        {
            _asked = Task.Run(() => ask(token), CancellationToken.None);
            // It may fail after the wait for it has ended, which nobody would notice but TaskScheduler.UnobservedTaskException.
            _ = _asked.ContinueWith(
                static late => late.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            await _asked.WaitAsync(token).ConfigureAwait(false);
        }
        catch (Exception fault) when (!closing.IsCancellationRequested)
        {
            telemetry.StoreFailed(action, fault);
        }
    }

    /// <summary>Server and key, so that one store serves many; hashed, because names are seen by more people than values.</summary>
    private string Name(string apiKey) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{address}\n{apiKey}")));
}
