using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace CardanoBI.Gen.Probing;

/// <summary>
/// A server, accessed as a client does: with a token if one is needed, no faster than allowed, and with retries if the server asks for
/// them. It sends only GET requests, and follows no redirects, since another host must not get the key.
/// </summary>
internal sealed class LiveServer : IDisposable
{
    private const int MostTries = 5;
    private const int BrokenOff = 200;
    private const int LargestBody = 64 * 1024 * 1024;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly HttpClient _http;
    private readonly ProbeTarget _target;
    private readonly ProbeCredentials _credentials;
    private readonly Action<string> _say;
    private string? _token;
    private long _earliest;

    /// <param name="say">Called with messages about waits.</param>
    public LiveServer(ProbeTarget target, ProbeCredentials credentials, Action<string> say)
    {
        (_target, _credentials, _say) = (target, credentials, say);
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseProxy = !target.Api.IsLoopback,
        })
        {
            MaxResponseContentBufferSize = LargestBody,
            Timeout = TimeSpan.FromSeconds(100),
        };
    }

    public async Task<Observation> AskAsync(Question question, CancellationToken cancellationToken)
    {
        bool isRenewed = false;
        for (int attempt = 1; ; attempt++)
        {
            using HttpRequestMessage request = await RequestAsync(question, cancellationToken).ConfigureAwait(false);
            (int status, byte[] body, TimeSpan? wait) = await SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (status == 402) throw new ProbeException("The quota of the API key is used up (402).");
            if (status == 401 && !question.Operation.Client.IsAnonymous && !isRenewed)
            {
                (_token, isRenewed) = (null, true);
                continue;
            }

            if (status is not (429 or 503) || (status == 503 && wait is null) || attempt == MostTries)
            {
                return new Observation(
                    question.Operation.Key, question.Path, question.Query, status, body, question.IsTrial, question.IsAgain);
            }

            TimeSpan pause = wait ?? TimeSpan.FromSeconds(Math.Pow(2, attempt - 1));
            if (pause > LongestWait) throw new ProbeException($"The server asks for a pause of {pause}, which is too long ({status}).");
            _say(string.Create(CultureInfo.InvariantCulture, $"{status}: waiting {pause.TotalSeconds:0.#} s"));
            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpRequestMessage> RequestAsync(Question question, CancellationToken cancellationToken)
    {
        string query = question.Query.IsEmpty ? "" : "?" + question.Query.Encoded;
        var request = new HttpRequestMessage(HttpMethod.Get, Join(_target.Api, question.Path) + query);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("Client-Api-Key", _credentials.Key);
        if (question.Operation.Client.IsAnonymous) return request;
        _token ??= await TokenAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return request;
    }

    private async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Join(_target.Identity, "/connect/token"));
        // The server decodes both again (RFC 6749, 2.3.1).
        string pair = $"{Uri.EscapeDataString(_credentials.Key)}:{Uri.EscapeDataString(_credentials.Secret)}";
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
        (int status, byte[] body, _) = await SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            if (status == 200 && JsonDocument.Parse(body).RootElement.GetProperty("access_token").GetString() is { Length: > 0 } token)
                return token;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Reported below, without the body, which may contain secrets.
        }

        throw new ProbeException($"{_target.Identity.Authority} issued no token (status {status}).");
    }

    private async Task<(int Status, byte[] Body, TimeSpan? Wait)> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await PaceAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using HttpResponseMessage answer = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            byte[] body = await answer.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            RetryConditionHeaderValue? after = answer.Headers.RetryAfter;
            TimeSpan? wait = after?.Delta ?? (after?.Date is { } date ? date - DateTimeOffset.UtcNow : null);
            return ((int)answer.StatusCode, body, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
        }
        catch (HttpRequestException exception) when (!IsUnreachable(exception.HttpRequestError))
        {
            // If the server breaks off, that is a bad response, and no reason to skip the other requests.
            return (BrokenOff, [], null);
        }
        catch (HttpRequestException exception)
        {
            throw new ProbeException($"{request.RequestUri!.Authority} cannot be reached: {exception.HttpRequestError}.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ProbeException($"{request.RequestUri!.Authority} did not respond in time.");
        }
    }

    private async Task PaceAsync(CancellationToken cancellationToken)
    {
        if (_target.Rate <= 0) return;
        long now = Environment.TickCount64;
        if (_earliest > now) await Task.Delay((int)(_earliest - now), cancellationToken).ConfigureAwait(false);
        _earliest = Math.Max(now, _earliest) + (long)Math.Ceiling(1000 / _target.Rate);
    }

    private static bool IsUnreachable(HttpRequestError error) => error
        is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;

    private static string Join(Uri server, string path) => server.GetLeftPart(UriPartial.Path).TrimEnd('/') + path;
}
