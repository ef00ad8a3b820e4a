using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CardanoBI.Client.Calls;
using CardanoBI.Client.Http;
using CardanoBI.Client.Json;

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
        Caller(operation.Name).CallAsync(
            operation, target, static (operation, in _, bytes) => operation.ReadObject(bytes), cancellationToken);

    public Task<Page<T>> SendAsync<T>(ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken) =>
        Caller(operation.Name).CallAsync(
            operation,
            operation.Paging.Single(target),
            static (operation, in sent, bytes) => operation.ReadPage(sent, bytes),
            cancellationToken);

    public Task<T> SendAsync<T>(CardanoBIRequest request, ResponseReader<T> read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(read);
        return Caller(nameof(SendAsync)).CallAsync(
            new UnlistedOperation<T>(request, read),
            request.Target(),
            static (operation, in _, body) => operation.ReadBody(body),
            cancellationToken);
    }

    public Task<T> SendAsync<T>(CardanoBIRequest request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return SendAsync(request, body => TypedJson.Read(body, typeInfo), cancellationToken);
    }

    public Task<JsonElement> SendAsync(CardanoBIRequest request, CancellationToken cancellationToken) =>
        SendAsync(request, static body => JsonReader.ReadDocument(body, JsonReader.JsonElement), cancellationToken);

    public PagedRows<T> EnumerateAsync<T>(ListOperation<T> operation, RequestTarget target, CancellationToken cancellationToken)
    {
        ApiCaller caller = Caller(operation.Name, static name => Sibling(name, "Enumerate", "Async"));
        return new ListRows<T>(this, caller, operation, () => operation.Paging.Walk(target, _pageSize), cancellationToken);
    }

    public void Dispose()
    {
        if (ReferenceEquals(this, Substituted)) return;
        _isDisposed = true;
        _caller?.Dispose();
        _ownedClient?.Dispose();
    }

    internal void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, this);

    /// <summary>For a query, which would name the method of a single call otherwise.</summary>
    /// <exception cref="InvalidOperationException">The client is a substitute.</exception>
    internal Transport ForQuery(IListOperation operation)
    {
        if (_caller is null) throw Substitute(Sibling(operation.Name, "Query", ""));
        return this;
    }

    /// <summary><c>Core.Epochs.GetParametersAsync</c> → <c>Core.Epochs.QueryParameters</c></summary>
    private static string Sibling(string getter, string prefix, string suffix)
    {
        int stem = getter.LastIndexOf('.') + 1 + "Get".Length;
        return $"{getter[..(stem - "Get".Length)]}{prefix}{getter[stem..^"Async".Length]}{suffix}";
    }

    private static InvalidOperationException Substitute(string member) => new(
        $"CardanoBIClient.{member} was called on a substitute that does not override it. Each overload of a method is a member of its own. "
            + "To make calls, create the client from CardanoBIOptions.");

    /// <param name="name">Of the operation, which is that of the method for a single call.</param>
    /// <param name="member">What was called, by that name; the method itself if null.</param>
    private ApiCaller Caller(string name, Func<string, string>? member = null)
    {
        ThrowIfDisposed();
        return _caller ?? throw Substitute(member?.Invoke(name) ?? name);
    }
}
