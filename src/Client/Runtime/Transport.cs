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

    /// <summary>A transport to the servers of the options.</summary>
    /// <param name="options">Checked and copied here; later changes to it have no effect.</param>
    /// <param name="httpClient">Sends the requests and stays the caller's to dispose; it should not follow redirects. Null: a pooled one of its own.</param>
    /// <exception cref="ArgumentException">A setting is missing or wrong; the message names it.</exception>
    public Transport(CardanoBIOptions options, HttpClient? httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();

        _ownedClient = httpClient is null ? PooledHttpClient.Create() : null;
        _caller = CallerFactory.Create(options, httpClient ?? _ownedClient!);
        _pageSize = options.PageSize;
    }

    private Transport()
    {
    }

    /// <summary>The transport of a client that a test substitutes: every call on it throws <see cref="InvalidOperationException"/> that says so.</summary>
    public static Transport Substituted { get; } = new();

    /// <summary>Asks for a single object.</summary>
    /// <typeparam name="T">What the answer becomes.</typeparam>
    /// <param name="operation">The endpoint.</param>
    /// <param name="target">Path and query.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The object.</returns>
    /// <exception cref="CardanoBIException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<T> SendAsync<T>(ObjectOperation<T> operation, RequestTarget target, CancellationToken cancellationToken)
        => Caller().CallAsync(operation, target, static (operation, in _, bytes) => operation.ReadObject(bytes), cancellationToken);

    /// <summary>Asks for one page of a list, as the server cuts it.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="operation">The endpoint.</param>
    /// <param name="target">Path and query.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The page.</returns>
    /// <exception cref="CardanoBIException">The call failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<Page<T>> SendAsync<T>(ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken)
        => Caller().CallAsync(operation, target, static (operation, in sent, bytes) => operation.ReadPage(sent, bytes), cancellationToken);

    /// <summary>Reads a whole list: one page at a time, the next one asked for when its first row is.</summary>
    /// <typeparam name="T">What a row becomes.</typeparam>
    /// <param name="operation">The endpoint.</param>
    /// <param name="target">Path and query of the first page.</param>
    /// <param name="cancellationToken">Ends the reading early; so does the one of <c>WithCancellation</c>.</param>
    /// <returns>The rows. Nothing is sent before they are enumerated; the exceptions are those of a call.</returns>
    public IAsyncEnumerable<T> EnumerateAsync<T>(ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken)
        => EnumerateAsync(Caller(), operation, target, cancellationToken);

    /// <summary>Closes the connections, unless the HttpClient is the caller's. Running calls fail.</summary>
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
            ListAnswer<T> answer = await ReadListAsync(caller, operation, sent, cancellationToken, guard).ConfigureAwait(false);
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
        ApiCaller caller, ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken, RepeatedPageGuard? guard = null)
    {
        if (guard is null) return caller.CallAsync(operation, target, static (operation, in _, bytes) => operation.ReadList(bytes), cancellationToken);
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
