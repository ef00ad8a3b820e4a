using CardanoBI.Sandbox.Operations;

namespace CardanoBI.Sandbox;

/// <summary>One documented operation, as the generator emits it with <c>CardanoBIEmitSamples</c>: what a sandbox serves.</summary>
/// <param name="method">The HTTP method, such as <c>GET</c>.</param>
/// <param name="route">The route with its placeholders, such as <c>/api/core/accounts/{stake_address}/assets</c>.</param>
/// <param name="response">The kind of response that the server really gives.</param>
/// <param name="sample">
/// The page's 200 sample as UTF-8 JSON, exactly as written there: <c>"..."</c> elements stand for omitted rows. Without a sample, or
/// with one that is not valid JSON, a list is empty and an object is a 404.
/// </param>
public sealed class SandboxOperation(string method, string route, SandboxResponse response, ReadOnlyMemory<byte> sample = default)
{
    /// <summary>The HTTP method.</summary>
    public string Method { get; } = method ?? throw new ArgumentNullException(nameof(method));

    /// <summary>The route with its placeholders.</summary>
    public string Route { get; } = route ?? throw new ArgumentNullException(nameof(route));

    /// <summary>The kind of response that the server really gives.</summary>
    public SandboxResponse Response { get; } = response;

    /// <summary>The page's 200 sample as UTF-8 JSON; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Sample { get; } = sample;

    /// <summary>The page that documents it, such as <c>core-domain/Accounts/Assets.md</c>.</summary>
    public string Page { get; init; } = "";

    /// <summary>Whether it needs neither a token nor a key.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>
    /// The maximum number of rows in one response. A plain list that is not paged by <c>page_no</c> is silently truncated here; an OData
    /// collection continues at its next link (after 20 rows if this is null). With 1, the whole list has one row.
    /// </summary>
    public int? RowCap { get; init; }

    /// <summary>The documented parameters.</summary>
    public IReadOnlyList<SandboxParameter> Parameters { get; init; } = [];

    /// <summary>
    /// The query options that the server supports. <c>$filter</c>, <c>$orderby</c> and <c>$select</c> also need <see cref="Columns"/>.
    /// </summary>
    public SandboxQueryOptions QueryOptions { get; init; }

    /// <summary>The documented members of a row, against which query options are parsed.</summary>
    public IReadOnlyList<SandboxColumn> Columns { get; init; } = [];

    /// <summary>Method and route, the name under which requests are counted.</summary>
    public override string ToString() => $"{Method} {Route}";

    /// <summary>Behaviour of the server that the page does not document.</summary>
    internal ServerWays Ways { get; private init; } = ServerWays.None;

    internal bool IsOData => Response is SandboxResponse.ODataCollection or SandboxResponse.ODataEntity;

    internal bool IsList => Response is SandboxResponse.Array or SandboxResponse.ODataCollection;

    internal SandboxParameter? Find(SandboxParameterPlace place, string name) =>
        Parameters.FirstOrDefault(parameter =>
            parameter.Place == place && string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same operation on a server that behaves like this.</summary>
    internal SandboxOperation With(ServerWays ways) => new(Method, Route, Response, Sample)
    {
        Page = Page,
        IsAnonymous = IsAnonymous,
        RowCap = RowCap,
        Parameters = Parameters,
        QueryOptions = ways.IgnoresPageNumbers ? QueryOptions | SandboxQueryOptions.Skip | SandboxQueryOptions.Top : QueryOptions,
        Columns = [.. Columns.Select(column => ways.UnsignedColumns.Contains(column.Name)
            ? new SandboxColumn(column.Name, SandboxColumnType.UInt64, column.IsNullable)
            : column)],
        Ways = ways,
    };
}
