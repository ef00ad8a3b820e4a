using CardanoBI.Client.Tests.Lists.Servers;

namespace CardanoBI.Client.Tests.Lists;

/// <summary>Whatever the paging, and whatever the rows: all of them come, in as few requests as there are pages.</summary>
public class WholeListTests
{
    private static readonly int[] Totals = [0, 1, 2, 19, 20, 21, 40, 99, 100, 101, 199, 200, 201, 299, 300, 999, 1000, 1001];

    [Fact]
    public async Task Distinct_rows_come_once_each()
    {
        await using ListServer server = await ListServer.StartAsync();
        foreach (ServerKind kind in ServerKind.All)
        {
            foreach (int total in Totals)
                await AssertReadAsync(server, kind, ListServer.Distinct(total), extra: 1);
        }
    }

    [Fact]
    public async Task Rows_that_are_all_alike_come_all()
    {
        await using ListServer server = await ListServer.StartAsync();
        foreach (ServerKind kind in ServerKind.All)
        {
            foreach (int total in Totals)
            {
                // One question more is asked of a server that takes no $top, and at a few lengths of a clamped list.
                bool isPlain = kind.Name != "$skip without $top" && total is 0 or 1 or 100 or 101 or 200 or 1000;
                await AssertReadAsync(server, kind, ListServer.Alike(total), isPlain ? 1 : 2);
            }
        }
    }

    [Fact]
    public async Task Runs_of_rows_that_are_alike_come_whole()
    {
        await using ListServer server = await ListServer.StartAsync();
        var random = new Random(16);
        for (int trial = 0; trial < 60; trial++)
        {
            var list = new List<long>();
            while (list.Count < random.Next(600)) list.AddRange(Enumerable.Repeat((long)random.Next(3), random.Next(1, 250)));
            foreach (ServerKind kind in ServerKind.All.Where(kind => kind.Full > 1)) await AssertReadAsync(server, kind, list, extra: null);
        }
    }

    private static async Task AssertReadAsync(ListServer server, ServerKind kind, IReadOnlyList<long> list, int? extra)
    {
        server.Serve(kind.Serve(list));
        List<long> read = await server.Enumerate(kind.Paging).Select(row => row.Quantity).ToListAsync();
        int requests = server.Requests.Count;
        Assert.True(list.Order().SequenceEqual(read.Order()), $"{kind.Name}: {read.Count} of {list.Count} rows");
        int pages = (list.Count + kind.Full - 1) / kind.Full;
        if (extra is not int more) return;
        Assert.True(requests <= pages + more, $"{kind.Name}, {list.Count} rows: {requests} requests for {pages} pages");
    }
}
