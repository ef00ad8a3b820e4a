using System.Collections.Concurrent;

namespace CardanoBI.Bench.Soak;

/// <summary>Counts what the client sends to the API, and what becomes of it: the client's side of the books.</summary>
internal sealed class CountingHandler(HttpMessageHandler inner, int apiPort) : DelegatingHandler(inner)
{
    private long _sent;
    private long _broken;

    public long Sent => Volatile.Read(ref _sent);

    /// <summary>Requests without an answer: the connection broke before the headers came.</summary>
    public long Broken => Volatile.Read(ref _broken);

    public ConcurrentDictionary<int, long> ByStatus { get; } = new();

    /// <summary>The same by what broke, in the words of whoever noticed it first.</summary>
    public ConcurrentDictionary<string, long> ByFault { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri!.Port != apiPort) return await base.SendAsync(request, cancellationToken);
        Interlocked.Increment(ref _sent);
        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            ByStatus.AddOrUpdate((int)response.StatusCode, 1, static (_, count) => count + 1);
            return response;
        }
        catch (HttpRequestException fault)
        {
            Interlocked.Increment(ref _broken);
            ByFault.AddOrUpdate($"{fault.HttpRequestError}: {fault.GetBaseException().Message}", 1, static (_, count) => count + 1);
            throw;
        }
    }
}
