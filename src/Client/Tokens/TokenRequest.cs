using System.Globalization;
using System.Text.Json;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Http;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tokens;

/// <summary>Exchanges key and secret for a token, with retries of its own.</summary>
internal sealed class TokenRequest(
    HttpExchange exchange, Uri address, TimeSpan totalTimeout, TimeProvider timeProvider, Failures failures)
{
    /// <summary>
    /// Used if the server does not state the lifetime of a token: a request every few minutes costs little, and a 401 renews it sooner.
    /// </summary>
    private static readonly TimeSpan UnknownLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan GreatestLifetime = TimeSpan.FromDays(365);
    private static readonly MemberNames TokenMembers = new("access_token", "expires_in", "token_type");

    public async Task<TokenOutcome> SendAsync(CardanoBICredentials credentials, CancellationToken closing)
    {
        using Deadline deadline = Deadline.Start(totalTimeout, timeProvider, closing);
        var call = new TokenCall(exchange, address, CredentialSource.Basic(credentials), deadline);

        // The lifetime counts from before the request, because the server starts it before the response arrives.
        DateTimeOffset start = timeProvider.GetUtcNow();
        try
        {
            using Answer answer = exchange.AnswerOf(call, await exchange.SendAsync(call).ConfigureAwait(false));
            return answer.IsSuccess
                ? Read(answer, start, credentials.ApiKey)
                : TokenOutcome.Failed(failures.OfTokenAnswer(address, answer.AsFailed));
        }
        catch (CardanoBIResponseException refused)
        {
            return TokenOutcome.Failed(Failures.OfTokenRefused(address, refused));
        }
        catch (CardanoBIException fault)
        {
            return TokenOutcome.Failed(Failures.OfTokenFault(fault));
        }
        catch (OperationCanceledException) when (!closing.IsCancellationRequested)
        {
            return TokenOutcome.Failed(OfSilence);
        }
    }

    private CardanoBIException OfSilence(string operationName) =>
        new($"the identity server {address.Authority} did not respond in time.", new TimeoutException()) { OperationName = operationName };

    private TokenOutcome Read(Answer answer, DateTimeOffset start, string apiKey)
    {
        try
        {
            IssuedToken issued = JsonReader.ReadDocument(answer.Bytes, ReadToken);
            return TokenOutcome.Of(new AccessToken(issued.Text, start, start + issued.Lifetime) { ApiKey = apiKey });
        }
        catch (CardanoBIResponseException unreadable)
        {
            return TokenOutcome.Failed(failures.OfTokenReading(address, unreadable, answer.AsFailed));
        }
    }

    /// <summary>Some servers write it as a text, with a fraction, or far beyond any use.</summary>
    private static TimeSpan? LifetimeOf(JsonElement? stated)
    {
        if (stated is not JsonElement value) return UnknownLifetime;
        string text = value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.GetRawText();
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        if (!isNumber || double.IsNaN(seconds)) return null;
        return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, GreatestLifetime.TotalSeconds));
    }

    private static IssuedToken ReadToken(ref JsonReader reader)
    {
        string? text = null;
        TimeSpan lifetime = UnknownLifetime;
        reader.ReadStartObject();
        int member = -1;
        while (reader.ReadMember(TokenMembers, ref member))
        {
            switch (member)
            {
                case 0:
                    text = reader.ReadString();
                    // It is sent in a header: only visible ASCII is valid.
                    if (text.Length == 0 || text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
                        throw reader.Fault("expected a token, found another string");
                    break;
                case 1:
                    lifetime = LifetimeOf(reader.ReadJsonElementOrNull())
                        ?? throw reader.Fault("expected a number of seconds, found another value");
                    break;
                case 2:
                    if (!string.Equals(reader.ReadStringOrNull() ?? "Bearer", "Bearer", StringComparison.OrdinalIgnoreCase))
                        throw reader.Fault("expected the token type Bearer, found another");
                    break;
                default:
                    reader.SkipValue();
                    break;
            }
        }

        return new IssuedToken(text ?? throw reader.MissingMember("access_token"), lifetime);
    }

    /// <summary>Not a value type: what is generic in one is compiled anew in every process, before its first call.</summary>
    private sealed record IssuedToken(string Text, TimeSpan Lifetime);
}
