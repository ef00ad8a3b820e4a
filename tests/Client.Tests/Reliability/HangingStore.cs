namespace CardanoBI.Client.Tests.Reliability;

/// <summary>A store that never answers and does not look at its token, either; before it first waits, where it is told to.</summary>
internal sealed class HangingStore(bool isSynchronous = false) : ICardanoBITokenStore
{
    private readonly TaskCompletionSource<CardanoBIStoredToken?> _never = new();

    public ValueTask<CardanoBIStoredToken?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        if (isSynchronous) Thread.Sleep(Timeout.Infinite);
        return new(_never.Task);
    }

    public ValueTask WriteAsync(string name, CardanoBIStoredToken token, CancellationToken cancellationToken) => new(_never.Task);
}
