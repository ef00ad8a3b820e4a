using CardanoBI.Sandbox;
using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Wire;

/// <summary>
/// A long list takes no more memory than a short one, whatever the paging. Alone, because it looks at what the whole process holds.
/// </summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const string Name = "Memory";
    private const int WarmUp = 100_000;

    // Room for caches and the sandbox's own log of 1,000 requests. A million rows, were they kept, are hundreds of megabytes.
    private const long Allowed = 4 * 1024 * 1024;

    [Theory]
    [InlineData("/api/core/accounts/{stake_address}/assets", 1_000_000)]
    [InlineData("/api/core/accounts/{stake_address}/addresses", 1_000_000)]
    // Ten thousand answers as well: an OData list that goes on has 20 rows in each.
    [InlineData("/api/core/odata/poolsupdates", 200_000)]
    public async Task Memory_stays_flat_over_ten_thousand_answers(string route, int rows)
    {
        await using SandboxedClient host = await SandboxedClient.StartAsync(
            new SandboxOptions { RowsPerList = rows, Rows = SandboxRows.Distinct });
        OperationMethods methods = OperationMethods.All.Single(methods => methods.Operation.Route == route);
        long count = 0, start = 0, greatest = 0;

        await foreach (object _ in (IAsyncEnumerable<object>)methods.Invoke(host.Client, methods.Enumerate!, WireValue.Argument))
        {
            if (++count % WarmUp != 0) continue;
            long now = GC.GetTotalMemory(forceFullCollection: true);
            if (count == WarmUp) start = now;
            greatest = Math.Max(greatest, now);
        }

        output.WriteLine($"{route}: {start:N0} bytes after {WarmUp:N0} rows, at most {greatest:N0} up to {count:N0}");
        Assert.Equal(rows, count);
        Assert.True(greatest - start < Allowed, $"It grew by {greatest - start:N0} bytes.");
    }
}
