using CardanoBI.Client.Tests.Json;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;

namespace CardanoBI.Client.Tests;

public class OperationTests
{
    [Fact]
    public void An_operation_says_where_it_is_documented()
    {
        Operation operation = StandInClient.Operations[0];

        Assert.Equal("GET", operation.Method);
        Assert.Equal("/api/core/accounts/{stake_address}/assets", operation.Route);
        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", operation.Name);
        Assert.Equal("core-domain/Accounts/Assets.md", operation.Page);
        Assert.Equal(21, operation.Line);
    }

    [Fact]
    public void A_stored_list_is_read_as_a_page()
    {
        Page<StandInAsset> page = Assert.IsType<Page<StandInAsset>>(
            StandInClient.Operations[0].ReadResponse(System.Text.Encoding.UTF8.GetBytes(Answers.Rows(0, 3))));

        Assert.Equal(3, page.Count);
        Assert.Null(page.HasMore);
    }

    [Theory]
    [InlineData("""{"value":[],"@odata.count":7,"@odata.nextLink":"https://a/b?$skip=1"}""", true, 7L)]
    [InlineData("""{"@odata.context":"x","value":[]}""", false, null)]
    public void A_stored_OData_list_is_read_as_a_page(string json, bool hasMore, long? count)
    {
        Page<StandInAsset> page = Assert.IsType<Page<StandInAsset>>(
            StandInClient.Operations[1].ReadResponse(System.Text.Encoding.UTF8.GetBytes(json)));

        Assert.Equal(hasMore, page.HasMore);
        Assert.Equal(count, page.TotalCount);
    }

    [Fact]
    public void An_OData_list_without_its_rows_names_what_is_missing() =>
        Assert.Equal("$.value", Assert.Throws<CardanoBIResponseException>(() => StandInClient.Operations[1].ReadResponse("{}"u8)).JsonPath);

    [Fact]
    public void A_stored_object_is_read_as_that_object() =>
        Assert.IsType<StandInAsset>(StandInClient.Operations[2].ReadResponse(System.Text.Encoding.UTF8.GetBytes(SampleDocument.Json)));

    [Fact]
    public void A_stored_answer_that_cannot_be_read_names_the_operation()
    {
        CardanoBIResponseException fault = Assert.Throws<CardanoBIResponseException>(
            () => StandInClient.Operations[0].ReadResponse("[1]"u8));

        Assert.Equal("Core.Accounts.GetAssetsByStakeAddressAsync", fault.OperationName);
        Assert.Equal("$[0]", fault.JsonPath);
        Assert.StartsWith("Core.Accounts.GetAssetsByStakeAddressAsync: the response", fault.Message, StringComparison.Ordinal);
    }
}
