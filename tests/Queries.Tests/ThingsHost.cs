using System.Text;
using CardanoBI.Client;
using CardanoBI.Sandbox;

namespace Acme.Things.Tests;

/// <summary>The client of the page of things, on a sandbox that holds exactly the rows that it is given.</summary>
public sealed class ThingsHost : IAsyncLifetime
{
    private readonly string? _rows;

    public ThingsHost()
    {
    }

    private ThingsHost(string rows) => _rows = rows;

    public CardanoBISandbox Sandbox { get; private set; } = null!;

    public CardanoBIClient Client { get; private set; } = null!;

    /// <summary>All rows, read without any option.</summary>
    public IReadOnlyList<Thing> Rows { get; private set; } = [];

    public static async Task<ThingsHost> StartAsync(string rows)
    {
        var host = new ThingsHost(rows);
        await host.InitializeAsync();
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        IReadOnlyList<SandboxOperation> operations = _rows is null
            ? CardanoBISamples.Operations
            : [.. CardanoBISamples.Operations.Select(WithRows)];
        int rows = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(operations[0].Sample.Span).GetArrayLength();
        Sandbox = await CardanoBISandbox.StartAsync(operations, new SandboxOptions { RowsPerList = rows });
        Client = new CardanoBIClient(new CardanoBIOptions
        {
            ApiKey = Sandbox.ApiKey,
            ApiSecret = Sandbox.ApiSecret,
            BaseAddress = Sandbox.BaseAddress,
            IdentityAddress = Sandbox.IdentityAddress,
        });
        Rows = await ListAsync(Client.Core.Things.EnumerateAsync());
        Assert.Equal(rows, Rows.Count);
    }

    public static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (T row in rows) list.Add(row);
        return list;
    }

    /// <summary>The query of the latest request as it was sent, without its question mark.</summary>
    public string LatestQuery() => Sandbox.Requests[^1].Query.TrimStart('?');

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Sandbox.DisposeAsync();
    }

    private SandboxOperation WithRows(
        SandboxOperation operation) => new(operation.Method, operation.Route, operation.Response, Encoding.UTF8.GetBytes(_rows!))
    {
        Page = operation.Page,
        RowCap = operation.RowCap,
        Parameters = operation.Parameters,
        QueryOptions = operation.QueryOptions,
        Columns = operation.Columns,
    };
}
