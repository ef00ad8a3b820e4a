using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using CardanoBI.Sandbox;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>Whatever the server writes into its links, requests go to the two configured origins and nowhere else.</summary>
public sealed class OriginTests
{
    private const int Rows = 250;

    [Fact]
    public async Task No_list_follows_its_next_link_to_the_decoy_that_it_names()
    {
        using var decoy = new TcpListener(IPAddress.Loopback, 0);
        decoy.Start();
        using var recorder = new OriginRecorder();
        using var http = new HttpClient(recorder);
        var address = new Uri($"http://{decoy.LocalEndpoint}");
        await using SandboxedClient host = await SandboxedClient.StartAsync(
            new SandboxOptions { RowsPerList = Rows, PublicAddress = address }, http);

        foreach (OperationMethods methods in OperationMethods.All)
        {
            if (methods.IsList)
                await ReadAllAsync((IAsyncEnumerable<object>)methods.Invoke(host.Client, methods.Enumerate!, WireValue.Argument));
            else await (Task)methods.Invoke(host.Client, methods.Get, WireValue.Argument);
        }

        Assert.False(decoy.Pending(), "The decoy was connected to.");
        Assert.Equal(
            new HashSet<string> { Origin(host.Sandbox.BaseAddress), Origin(host.Sandbox.IdentityAddress) },
            recorder.Origins.Keys.ToHashSet());
        Assert.Contains(
            host.Sandbox.Requests, request => request.Operation == "GET /api/core/odata/poolsupdates" && request.Query == "?$skip=240");
    }

    [Fact]
    public async Task The_decoy_is_what_the_links_name()
    {
        using var decoy = new TcpListener(IPAddress.Loopback, 0);
        decoy.Start();
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(
            new SandboxOptions { PublicAddress = new Uri($"http://{decoy.LocalEndpoint}") });
        using HttpClient http = await RawAccess.ToAsync(sandbox);

        string answer = await http.GetStringAsync(new Uri(sandbox.BaseAddress, "/api/core/odata/poolsupdates"));

        Assert.Contains($"\"@odata.nextLink\":\"http://{decoy.LocalEndpoint}/api/core/odata/poolsupdates?$skip=20\"", answer, StringComparison.Ordinal);
        using var connection = new TcpClient();
        await connection.ConnectAsync((IPEndPoint)decoy.LocalEndpoint);
        Assert.True(decoy.Pending());
    }

    private static string Origin(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private static async Task ReadAllAsync(IAsyncEnumerable<object> rows)
    {
        await foreach (object _ in rows)
        {
        }
    }

    /// <summary>The last handler before the sockets: it sees every request that leaves.</summary>
    private sealed class OriginRecorder : DelegatingHandler
    {
        public OriginRecorder() : base(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
        }

        public ConcurrentDictionary<string, bool> Origins { get; } = new();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Origins[Origin(request.RequestUri!)] = true;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
