namespace CardanoBI.Client.Tests;

public class PageTests
{
    [Fact]
    public void A_page_can_be_made_for_a_test()
    {
        var page = new Page<int>([1, 2], totalCount: 5, hasMore: true);

        Assert.Equal([1, 2], page);
        Assert.Equal(2, page[1]);
        Assert.Equal(5, page.TotalCount);
        Assert.True(page.HasMore);
    }

    [Fact]
    public void A_page_of_rows_alone_knows_nothing_of_the_rest()
    {
        var page = new Page<int>([1]);

        Assert.Null(page.TotalCount);
        Assert.Null(page.HasMore);
    }

    [Fact]
    public void A_page_without_rows_is_refused() => Assert.Throws<ArgumentNullException>(() => new Page<int>(null!));
}
