using CardanoBI.Client.Runtime;
using CardanoBI.Client.Tests.Lists.Servers;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests.Lists;

/// <summary>A list page by page, the caller's own loop, and substitutes.</summary>
public class PagedRowsTests
{
    [Fact]
    public async Task Pages_come_one_by_one_and_the_last_one_knows_that_it_is()
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Pages(ListServer.Distinct(250)));

        List<Page<StandInAsset>> pages = await server.Enumerate(Paging.PageNumber(20, 100)).AsPages().ToListAsync();

        Assert.Equal([100, 100, 50], pages.Select(page => page.Count));
        Assert.Equal([null, null, false], pages.Select(page => page.HasMore));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_page_is_asked_for_when_it_is_needed()
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Skips(ListServer.Distinct(250), 100));

        await foreach (Page<StandInAsset> page in server.Enumerate(Paging.Skip(100)).AsPages())
        {
            Assert.Equal(100, page.Count);
            break;
        }

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_empty_list_is_one_empty_page_and_a_full_last_page_is_followed_by_none()
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Pages([]));
        Assert.Empty(Assert.Single(await server.Enumerate(Paging.PageNumber(20, 100)).AsPages().ToListAsync()));

        server.Serve(ListServer.Pages(ListServer.Distinct(100)));
        Assert.Equal(100, Assert.Single(await server.Enumerate(Paging.PageNumber(20, 100)).AsPages().ToListAsync()).Count);
    }

    [Fact]
    public async Task Both_tokens_end_the_reading()
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Pages(ListServer.Distinct(250)));
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        foreach (PagedRows<StandInAsset> rows in (PagedRows<StandInAsset>[])
            [server.Enumerate(Paging.PageNumber(20, 100), cancellationToken: ended.Token), server.Enumerate(Paging.PageNumber(20, 100))])
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (StandInAsset _ in rows.WithCancellation(ended.Token)) Assert.Fail("A row came.");
            });
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await foreach (Page<StandInAsset> _ in rows.AsPages().WithCancellation(ended.Token)) Assert.Fail("A page came.");
            });
        }

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    [InlineData(45, 3)]
    public async Task A_callers_own_loop_ends(int total, int requests)
    {
        await using ListServer server = await ListServer.StartAsync(ListServer.Pages(ListServer.Distinct(total)));
        int read = 0, pageNo = 0;
        Page<StandInAsset> page;
        do
        {
            page = await server.GetAsync(Paging.PageNumber(20, 100), ++pageNo, 20);
            read += page.Count;
        }
        while (page.MayHaveMore);

        Assert.Equal((total, requests), (read, server.Requests.Count));
    }

    [Theory]
    [InlineData(1, true, true)]
    [InlineData(1, false, false)]
    [InlineData(1, null, true)]
    [InlineData(0, null, false)]
    [InlineData(0, true, true)]
    public void A_page_may_have_more_unless_it_is_known_to_be_the_last(int rows, bool? hasMore, bool mayHaveMore) =>
        Assert.Equal(mayHaveMore, new Page<int>(new int[rows], hasMore: hasMore).MayHaveMore);

    [Fact]
    public async Task Rows_for_a_substitute_can_be_made()
    {
        PagedRows<int> rows = PagedRows.FromRows([1, 2, 3]);
        Assert.Equal([1, 2, 3], await rows.ToListAsync());
        Assert.Equal([1, 2, 3], Assert.Single(await rows.AsPages().ToListAsync()));

        rows = PagedRows.FromPages([new Page<int>([1]), new Page<int>([2, 3], hasMore: false)]);
        Assert.Equal([1, 2, 3], await rows.ToListAsync());
        Assert.Equal([1, 2, 3], await rows.ToListAsync());
        Assert.Equal([1, 2], await rows.AsPages().Select(page => page.Count).ToListAsync());
    }

    [Fact]
    public async Task Rows_of_a_substitute_hear_cancellation()
    {
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int _ in PagedRows.FromRows([1, 2, 3]).WithCancellation(ended.Token)) Assert.Fail("A row came.");
        });
    }
}
