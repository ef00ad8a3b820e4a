using System.ComponentModel;
using System.Runtime.CompilerServices;
using CardanoBI.Client.Calls;
using CardanoBI.Client.Http;
using CardanoBI.Client.Lists;

namespace CardanoBI.Client.Runtime;

/// <summary>
/// Makes the calls of an emitted client: one token for all of them, one place for headers, errors and paging.
/// Safe for concurrent use; meant to be shared and kept.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Transport : IDisposable
{
    private readonly HttpClient? _ownedClient;
    private readonly ApiCaller? _caller;
    private readonly int? _pageSize;
    private volatile bool _isDisposed;

    public Transport(CardanoBIOptions options, HttpClient? httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        if (OperatingSystem.IsBrowser())
        {
            throw new PlatformNotSupportedException(
                "A CardanoBI client cannot run in a browser: every visitor could read the secret, and the service does not answer pages of "
                    + "other origins. Call it on a server of yours, and that server from the page.");
        }

        // An HttpClient that was given stays the caller's to dispose; what is read of the options here is not read again.
        _ownedClient = httpClient is null ? PooledHttpClient.Create() : null;
        _caller = CallerFactory.Create(options, httpClient ?? _ownedClient!);
        _pageSize = options.PageSize;
    }

    private Transport()
    {
    }

    public static Transport Substituted { get; } = new();

    public Task<T> SendAsync<T>(ObjectOperation<T> operation, RequestTarget target, CancellationToken cancellationToken) =>
        Caller().CallAsync(operation, target, static (operation, in _, bytes) => operation.ReadObject(bytes), cancellationToken);

    public Task<Page<T>> SendAsync<T>(ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken) =>
        Caller().CallAsync(operation, target, static (operation, in sent, bytes) => operation.ReadPage(sent, bytes), cancellationToken);

    public IAsyncEnumerable<T> EnumerateAsync<T>(ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken) =>
        EnumerateAsync(Caller(), operation, target, cancellationToken);

    public void Dispose()
    {
        if (ReferenceEquals(this, Substituted)) return;
        _isDisposed = true;
        _caller?.Dispose();
        _ownedClient?.Dispose();
    }

    private async IAsyncEnumerable<T> EnumerateAsync<T>(
        ApiCaller caller, ListOperation<T> operation, RequestTarget target, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RequestTarget? next = operation.Paging.First(target, _pageSize);
        RepeatedPageGuard? guard = operation.HasPartialRows ? null : RepeatedPageGuard.For(operation.Paging);
        while (next is RequestTarget sent)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            ListAnswer<T> answer = await ReadListAsync(caller, operation, sent, guard, cancellationToken).ConfigureAwait(false);
            foreach (T row in answer.Rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }

            next = Next(operation, sent, answer);
        }
    }

    private static RequestTarget? Next<T>(ListOperation<T> operation, RequestTarget sent, ListAnswer<T> answer)
    {
        try
        {
            return operation.Paging.Next(sent, answer.Rows.Count, answer.NextLink);
        }
        catch (CardanoBIResponseException unusable)
        {
            throw unusable.In(operation.Name);
        }
    }

    private static Task<ListAnswer<T>> ReadListAsync<T>(
        ApiCaller caller, ListOperation<T> operation, RequestTarget target, RepeatedPageGuard? guard, CancellationToken cancellationToken)
    {
        if (guard is null)
            return caller.CallAsync(operation, target, static (operation, in _, bytes) => operation.ReadList(bytes), cancellationToken);
        return caller.CallAsync(operation, target, Checked, cancellationToken);

        ListAnswer<T> Checked(ListOperation<T> operation, in RequestTarget sent, ReadOnlySpan<byte> bytes)
        {
            guard.Check(bytes);
            return operation.ReadList(bytes);
        }
    }

    private ApiCaller Caller()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return _caller ?? throw new InvalidOperationException(
            "This client is a substitute and makes no calls: set up the member that was called, or make the client from CardanoBIOptions.");
    }
}
