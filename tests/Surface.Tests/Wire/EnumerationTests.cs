using System.Text.Json;
using CardanoBI.Sandbox;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>
/// Every list is read to its end, each row once, whatever the paging. A page holds 20 or 100 rows, one list's a single row; the block lists
/// end with their window.
/// </summary>
public sealed class EnumerationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(1_000)]
    public async Task Every_list_is_read_to_its_end_and_each_row_once(int total)
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(
            new SandboxOptions { RowsPerList = total, Rows = SandboxRows.Distinct });
        List<string> wrong = [];
        foreach (OperationMethods methods in OperationMethods.All.Where(methods => methods.IsList))
        {
            var rows = (IAsyncEnumerable<object>)methods.Invoke(host.Client, methods.Enumerate!, WireValue.Argument);
            int count = 0;
            HashSet<string> distinct = [];
            await foreach (object row in rows)
            {
                count++;
                distinct.Add(JsonSerializer.Serialize(row, row.GetType()));
            }

            int expected = Math.Min(total, Windows.GetValueOrDefault(methods.Operation.Route, int.MaxValue));
            if (count != expected || distinct.Count != expected)
                wrong.Add($"{methods.Key}: {count} rows, {distinct.Count} of them different");
        }

        Assert.Empty(wrong);
    }

    public static IEnumerable<object[]> Totals =>
        from total in (int[])[0, 1, 20, 21, 40, 99, 100, 101, 200, 252, 1_000]
        from rows in (SandboxRows[])[SandboxRows.Distinct, SandboxRows.Equal]
        select (object[])[total, rows];

    // Rows that are all alike look like a server that gives one page for ever.
    [Theory]
    [MemberData(nameof(Totals))]
    public async Task Every_list_is_read_whole_with_no_more_requests_than_its_pages_and_one(int total, SandboxRows rows)
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(new SandboxOptions { RowsPerList = total, Rows = rows });
        List<string> wrong = [];
        foreach (OperationMethods methods in OperationMethods.All.Where(methods => methods.IsList))
        {
            long before = host.Sandbox.RequestCount;
            int count = 0, largest = 1;
            dynamic list = methods.Invoke(host.Client, methods.Enumerate!, WireValue.Argument);
            await foreach (IReadOnlyList<object> page in (IAsyncEnumerable<IReadOnlyList<object>>)list.AsPages())
            {
                count += page.Count;
                largest = Math.Max(largest, page.Count);
            }

            int expected = Math.Min(total, Windows.GetValueOrDefault(methods.Operation.Route, int.MaxValue));
            int pages = Math.Max(1, (expected + largest - 1) / largest);
            long requests = host.Sandbox.RequestCount - before;
            if (count != expected || requests > pages + 1)
                wrong.Add($"{methods.Key}: {count} of {expected} rows with {requests} requests for {pages} pages");
        }

        Assert.Empty(wrong);
    }

    [SharedFact]
    public void The_list_of_a_single_row_is_the_one_that_api_json_caps_at_one() =>
        Assert.Equal(
            [SingleRowRoute],
            ApiFacts.Endpoints.Where(endpoint => ApiFacts.IsList(endpoint) && endpoint.GetProperty("rows_per_response").GetInt32() == 1)
                .Select(endpoint => ApiFacts.Text(endpoint, "path")));

    [SharedFact]
    public void Lists_are_those_that_api_json_calls_lists()
    {
        Dictionary<string, OperationMethods> byRoute = OperationMethods.All.ToDictionary(methods => methods.Operation.Route);

        Assert.All(
            ApiFacts.Endpoints,
            endpoint => Assert.Equal(ApiFacts.IsList(endpoint), byRoute[ApiFacts.Text(endpoint, "path")].IsList));
    }

    private static readonly Dictionary<string, int> Windows = new()
    {
        ["/api/core/blocks/history"] = 20,
        ["/api/core/blocks/history/prev/{block_no}"] = 5,
        ["/api/core/blocks/history/next/{block_no}"] = 5,
        ["/api/core/odata/blocks"] = 20,
    };

    private const string SingleRowRoute = "/api/core/assets/{fingerprint}";
}
