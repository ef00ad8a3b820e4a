using System.Globalization;
using Acme.Things.Queries;
using CardanoBI.Client;

namespace Acme.Things.Tests;

/// <summary>What building a query allocates, against the same URL put together by hand out of escaped parts.</summary>
public sealed class AllocationTests(ThingsHost host) : IClassFixture<ThingsHost>
{
    [Fact]
    public void A_query_takes_no_more_memory_than_the_url_and_its_parts()
    {
        string name = "O'Brien & sons";
        var since = new DateTimeOffset(2024, 7, 11, 15, 2, 18, TimeSpan.Zero);
        int count = 480;
        decimal amount = 141738338747111456m;
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkipCount> whole = host.Client.Core.OData.QueryThings();

        string Built() => whole.Where(t => t.Count > count & t.Name == name & t.Made >= since & t.Amount < amount)
            .OrderByDescending(t => t.Big)
            .Top(50)
            .Skip(20)
            .ToString();
        string ByHand()
        {
            string filter = string.Create(
                CultureInfo.InvariantCulture,
                $"count gt {count} and name eq '{name.Replace("'", "''", StringComparison.Ordinal)}' and made ge {since:yyyy-MM-dd'T'HH:mm:ss'Z'} and amount lt {amount}");
            string query = $"$filter={Uri.EscapeDataString(filter)}&$orderby={Uri.EscapeDataString("big desc")}";
            return string.Create(CultureInfo.InvariantCulture, $"/api/core/odata/things?{query}&$skip={20}&$top={50}");
        }

        Assert.Equal(Uri.UnescapeDataString(ByHand()), Uri.UnescapeDataString(Built()));
        (long built, long byHand) = (Allocated(Built), Allocated(ByHand));
        Assert.True(built <= byHand, $"built: {built} bytes, by hand: {byHand} bytes");
    }

    private static long Allocated(Func<string> make)
    {
        const int Calls = 200;
        for (int i = 0; i < Calls; i++) make();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++) make();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
