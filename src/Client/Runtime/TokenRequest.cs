namespace CardanoBI.Client.Runtime;

/// <summary>Exchanges key and secret for a token: OAuth 2.0 client credentials, the credentials in the Basic header.</summary>
internal sealed class TokenRequest(HttpExchange exchange, Uri address, CardanoBIOptions options, Failures failures)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(100);

    // A server that does not say how long a token lives: asking again every few minutes costs little, and a 401 renews it sooner.
    private static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan GreatestMargin = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _timeProvider = options.TimeProvider;
    private readonly string _credentials = "Basic " + Failures.BasicCredentials(options);

    internal async Task<TokenOutcome> SendAsync(CancellationToken closing)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(closing);
        limit.CancelAfter(Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]) };
        request.Headers.TryAddWithoutValidation("Authorization", _credentials);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");

        // The lifetime counts from before the request: the server starts it somewhere on the way.
        DateTimeOffset start = _timeProvider.GetUtcNow();
        try
        {
            using Answer answer = await exchange.SendAsync(request, null, limit.Token).ConfigureAwait(false);
            return answer.IsSuccess ? Read(address, answer, start) : TokenOutcome.Failed(failures.OfTokenAnswer(address, answer));
        }
        catch (CardanoBIException fault)
        {
            return TokenOutcome.Failed(Failures.OfTokenFault(fault));
        }
        catch (OperationCanceledException) when (!closing.IsCancellationRequested)
        {
            return TokenOutcome.Failed(name => new CardanoBIException($"the identity server {address.Authority} did not answer in time.") { OperationName = name });
        }
    }

    private static TokenOutcome Read(Uri address, Answer answer, DateTimeOffset start)
    {
        try
        {
            (string text, TimeSpan lifetime) = JsonReader.ReadDocument(answer.Bytes, ReadToken);
            TimeSpan margin = lifetime / 10 < GreatestMargin ? lifetime / 10 : GreatestMargin;
            return TokenOutcome.Of(new AccessToken(text, start + lifetime - margin));
        }
        catch (CardanoBIResponseException unreadable)
        {
            return TokenOutcome.Failed(Failures.OfTokenReading(address, unreadable, answer));
        }
    }

    private static (string Text, TimeSpan Lifetime) ReadToken(ref JsonReader reader)
    {
        string? text = null;
        TimeSpan lifetime = UnknownLifetime;
        reader.ReadStartObject();
        while (reader.ReadMember())
        {
            if (reader.MemberIs("access_token"u8))
            {
                text = reader.ReadString();
                // It is to travel in a header: visible ASCII and nothing else.
                if (text.Length == 0 || text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0) throw reader.Fault("expected a token, found another string");
            }
            else if (reader.MemberIs("expires_in"u8))
            {
                lifetime = TimeSpan.FromSeconds(Math.Clamp(reader.ReadInt32OrNull() ?? UnknownLifetime.TotalSeconds, 0, int.MaxValue));
            }
            else if (reader.MemberIs("token_type"u8))
            {
                if (!string.Equals(reader.ReadStringOrNull() ?? "Bearer", "Bearer", StringComparison.OrdinalIgnoreCase))
                    throw reader.Fault("expected the token type Bearer, found another");
            }
            else
            {
                reader.SkipValue();
            }
        }

        return (text ?? throw reader.MissingMember("access_token"), lifetime);
    }
}
