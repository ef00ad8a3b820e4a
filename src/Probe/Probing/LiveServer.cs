using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CardanoBI.Probe;

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
    private readonly ProbeCredentials? _credentials;
    private readonly bool _isOwn;
    private readonly Action<string> _say;
    private readonly int _budget;
    private string? _token;
    private long _earliest;

    /// <param name="credentials">Null for a server that needs none; then nothing is added to a request.</param>
    /// <param name="http">The caller's own, which is not disposed; null for connections of the probe's own.</param>
    /// <param name="budget">The maximum number of requests, repeated ones included; those for tokens are not counted.</param>
    /// <param name="say">Called with messages about waits.</param>
    public LiveServer(ProbeTarget target, ProbeCredentials? credentials, HttpClient? http, int budget, Action<string> say)
    {
        (_target, _credentials, _budget, _say, _isOwn) = (target, credentials, budget, say, http is null);
        _http = http ?? new HttpClient(new SocketsHttpHandler
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

    /// <summary>The number of requests sent.</summary>
    public int Sent { get; private set; }

    /// <returns>The response; null if the budget is used up before there is one.</returns>
    /// <exception cref="ProbeException">The server cannot be asked any further.</exception>
    public async Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken)
    {
        bool isRenewed = false;
        for (int attempt = 1; Sent < _budget; attempt++)
        {
            using HttpRequestMessage request = await RequestAsync(question, cancellationToken).ConfigureAwait(false);
            Sent++;
            (int status, byte[] body, TimeSpan? wait) = await SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (status == 402) throw new ProbeException("The quota of the API key is used up (402).");
            if (status == 401 && _credentials is not null && !question.Operation.Client.IsAnonymous && !isRenewed)
            {
                (_token, isRenewed) = (null, true);
                continue;
            }

            bool isRefused = status == 429 || (status == 503 && wait is not null);
            if (!isRefused || (status == 503 && attempt == MostTries))
            {
                body = _credentials?.Hide(body) ?? body;
                return new Observation(
                    question.Operation.Key, question.Path, question.Query, status, body, question.IsTrial, question.IsAgain);
            }

            // Whoever asks too fast has learned nothing about the documentation.
            if (attempt == MostTries) throw new ProbeException($"The server still refuses requests after {MostTries} tries (429).");
            TimeSpan pause = wait ?? TimeSpan.FromSeconds(Math.Pow(2, attempt - 1));
            if (pause > LongestWait) throw new ProbeException($"The server asks for a pause of {pause}, which is too long ({status}).");
            _say(string.Create(CultureInfo.InvariantCulture, $"{status}: waiting {pause.TotalSeconds:0.#} s"));
            await Task.Delay(pause, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    public void Dispose()
    {
        if (_isOwn) _http.Dispose();
    }

    private async Task<HttpRequestMessage> RequestAsync(Question question, CancellationToken cancellationToken)
    {
        string query = question.Query.IsEmpty ? "" : "?" + question.Query.Encoded;
        var request = new HttpRequestMessage(HttpMethod.Get, Join(_target.Api, question.Path) + query);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (_credentials is null) return request;
        request.Headers.TryAddWithoutValidation("Client-Api-Key", _credentials.Key);
        if (question.Operation.Client.IsAnonymous) return request;
        _token ??= await TokenAsync(_credentials, cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return request;
    }

    private async Task<string> TokenAsync(ProbeCredentials credentials, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Join(_target.Identity, "/connect/token"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials.Basic);
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
