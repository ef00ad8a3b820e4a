using System.Security.Cryptography;
using System.Text;
using CardanoBI.Client.Http;
using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Tokens;

/// <summary>
/// A caller's token store, held at arm's length: what it does wrong or slowly is logged and costs a token request, never a call.
/// </summary>
internal sealed class TokenCache(ICardanoBITokenStore store, Uri address, string apiKey, Telemetry telemetry)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>Not worth writing, and gone before another process could use it.</summary>
    private static readonly TimeSpan LeastLifetime = TimeSpan.FromSeconds(10);

    /// <summary>Server and key, so that one store serves many; hashed, because names are seen by more people than values.</summary>
    private readonly string _name = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{address}\n{apiKey}")));

    public async Task<AccessToken?> ReadAsync(CancellationToken closing)
    {
        try
        {
            using Deadline deadline = Deadline.Start(Timeout, TimeProvider.System, closing);
            Task<CardanoBIStoredToken?> reading = store.ReadAsync(_name, deadline.Token).AsTask();
            CardanoBIStoredToken? stored = await reading.WaitAsync(deadline.Token).ConfigureAwait(false);
            return stored is null || stored.Text.Length == 0 || stored.Text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0
                ? null
                : new AccessToken(stored.Text, stored.IssuedAt, stored.ExpiresAt);
        }
        catch (Exception fault) when (!closing.IsCancellationRequested)
        {
            telemetry.StoreFailed("reading", fault);
            return null;
        }
    }

    public async Task WriteAsync(AccessToken token, CancellationToken closing)
    {
        if (token.Lifetime < LeastLifetime) return;
        try
        {
            using Deadline deadline = Deadline.Start(Timeout, TimeProvider.System, closing);
            var stored = new CardanoBIStoredToken(token.Text, token.IssuedAt, token.ExpiresAt);
            await store.WriteAsync(_name, stored, deadline.Token).AsTask().WaitAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (!closing.IsCancellationRequested)
        {
            telemetry.StoreFailed("writing", fault);
        }
    }
}
