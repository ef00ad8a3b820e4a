namespace CardanoBI.Client;

/// <summary>
/// Collects status and headers of every response, successful ones included, to the calls made within it in the same flow of control:
/// <c>using var scope = CardanoBIResponseScope.Begin(); await client.…; scope.Last!.Headers…</c>.
/// Scopes can be nested; the innermost one collects.
/// </summary>
public sealed class CardanoBIResponseScope : IDisposable
{
    private const int Capacity = 1000;
    private static readonly AsyncLocal<CardanoBIResponseScope?> Innermost = new();

    private readonly Queue<CardanoBIResponse> _responses = new();
    private CardanoBIResponse? _last;
    private readonly CardanoBIResponseScope? _outer;
    private volatile bool _isEnded;

    private CardanoBIResponseScope(CardanoBIResponseScope? outer) => _outer = outer;

    /// <summary>
    /// The latest 1,000 responses, oldest first: that of the last attempt of each call, and that of each page of an enumeration.
    /// </summary>
    public IReadOnlyList<CardanoBIResponse> Responses
    {
        get
        {
            lock (_responses) return _responses.ToArray();
        }
    }

    /// <summary>The latest response, or null before the first.</summary>
    public CardanoBIResponse? Last
    {
        get
        {
            lock (_responses) return _last;
        }
    }

    internal static CardanoBIResponseScope? Current
    {
        get
        {
            CardanoBIResponseScope? scope = Innermost.Value;
            while (scope is { _isEnded: true })
                scope = scope._outer;
            return scope;
        }
    }

    /// <summary>Starts collecting. The calls must be made in the method that starts it, or in methods called from there.</summary>
    /// <returns>The scope. Disposing it stops collecting, and keeps what was collected.</returns>
    public static CardanoBIResponseScope Begin() => Innermost.Value = new CardanoBIResponseScope(Current);

    /// <summary>Stops collecting. What was collected stays available.</summary>
    public void Dispose()
    {
        _isEnded = true;
        if (Innermost.Value == this) Innermost.Value = _outer;
    }

    internal void Add(CardanoBIResponse response)
    {
        lock (_responses)
        {
            if (_responses.Count == Capacity) _responses.Dequeue();
            _responses.Enqueue(response);
            _last = response;
        }
    }
}
