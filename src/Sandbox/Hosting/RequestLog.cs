namespace CardanoBI.Sandbox.Hosting;

/// <summary>The requests to both servers: exact counts, and the latest requests up to a limit.</summary>
internal sealed class RequestLog(string secret)
{
    private const int Capacity = 1000;

    private readonly object _gate = new();
    private readonly Queue<SandboxRequest> _latest = new();
    private readonly Dictionary<string, long> _byOperation = new(StringComparer.Ordinal);
    private readonly string _escapedSecret = Uri.EscapeDataString(secret);
    private long _apiCount;
    private long _identityCount;

    public long ApiCount => Volatile.Read(ref _apiCount);

    public long IdentityCount => Volatile.Read(ref _identityCount);

    public void AddApi(SandboxRequest request)
    {
        lock (_gate)
        {
            _apiCount++;
            if (request.Operation is not null) _byOperation[request.Operation] = _byOperation.GetValueOrDefault(request.Operation) + 1;
            Keep(request with { Path = WithoutSecret(request.Path), Query = WithoutSecret(request.Query) });
        }
    }

    public void AddIdentity(SandboxRequest request)
    {
        lock (_gate)
        {
            _identityCount++;
            // Some clients send their credentials in the query by mistake.
            Keep(request with { Path = WithoutSecret(request.Path), Query = "" });
        }
    }

    public IReadOnlyList<SandboxRequest> Latest()
    {
        lock (_gate)
            return _latest.ToArray();
    }

    public IReadOnlyDictionary<string, long> CountsByOperation()
    {
        lock (_gate)
            return new Dictionary<string, long>(_byOperation, StringComparer.Ordinal);
    }

    public void Clear()
    {
        lock (_gate)
        {
            _apiCount = 0;
            _identityCount = 0;
            _byOperation.Clear();
            _latest.Clear();
        }
    }

    private void Keep(SandboxRequest request)
    {
        if (_latest.Count == Capacity) _latest.Dequeue();
        _latest.Enqueue(request);
    }

    private string WithoutSecret(string text) =>
        text.Replace(_escapedSecret, "***", StringComparison.Ordinal).Replace(secret, "***", StringComparison.Ordinal);
}
