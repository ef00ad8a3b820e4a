using System.Globalization;
using CardanoBI.Client;
using CardanoBI.Queries;

namespace CardanoBI.Bench.Queries;

/// <summary>
/// Building a query's URL from the list on: typed, and by hand out of interpolated and escaped parts, which is what it is compared with.
/// </summary>
internal static class BuiltQueries
{
    public const string Baseline = "by hand";

    private static readonly CardanoBIClient Client = new(
        new CardanoBIOptions { ApiKey = "key", ApiSecret = "secret", Network = CardanoBINetwork.Mainnet });
    private static readonly ListQuery<Block, BlockFields, FilterOrderBySelectTopSkipCount> Blocks = Client.Core.OData.QueryBlocks();
    private static readonly DateTimeOffset Since = new(2024, 7, 11, 15, 2, 18, TimeSpan.Zero);
    private static readonly long[] Ids = [.. Enumerable.Range(1_000_000, 20).Select(id => (long)id)];

    public static IEnumerable<(string Name, IReadOnlyList<(string Name, Func<object?> Run)> Contenders)> All()
    {
        int epoch = 480;
        string key = "vrf_vk1' & sons";
        yield return ("one comparison",
        [
            (Baseline, () => Url("/api/core/odata/blocks", Text($"epoch_no gt {epoch}"), null)),
            ("typed", () => Blocks.Where(b => b.EpochNo > epoch).ToString()),
        ]);
        yield return ("four comparisons, an order, two columns",
        [
            (Baseline, () =>
            {
                string vrfKey = key.Replace("'", "''", StringComparison.Ordinal);
                string filter = Text(
                    $"epoch_no gt {epoch} and tx_count eq {0} and vrf_key ne '{vrfKey}' and time ge {Since.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}");
                return Url("/api/core/odata/blocks", filter, "slot_no desc", "hash,time") + "&$top=50";
            }),
            ("typed", () => Blocks.Where(b => b.EpochNo > epoch & b.TxCount == 0 & b.VrfKey != key & b.Time >= Since)
                .OrderByDescending(b => b.SlotNo).Select(b => b.Hash, b => b.Time).Top(50).ToString()),
        ]);
        yield return ("one of twenty numbers",
        [
            (Baseline, () => Url("/api/core/odata/blocks", Text($"id in ({string.Join(",", Ids)})"), null)),
            ("typed", () => Blocks.Where(b => b.Id.In(Ids)).ToString()),
        ]);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Url(string path, string filter, string? order, string? columns = null)
    {
        string orderBy = order is null ? "" : "&$orderby=" + Uri.EscapeDataString(order);
        string select = columns is null ? "" : "&$select=" + columns;
        return $"{path}?$filter={Uri.EscapeDataString(filter)}{orderBy}{select}";
    }
}
