namespace CardanoBI.Gen.Changes;

/// <summary>
/// Pairs the rows of two tables: by name, and rows that are left over on both sides only if the evidence leaves no doubt. Rows that are not
/// paired were removed or added.
/// </summary>
/// <param name="Old">Null for an added row.</param>
/// <param name="New">Null for a removed row.</param>
internal readonly record struct NamedPair<T>(T? Old, T? New)
    where T : class
{
    public bool IsInBoth => Old is not null && New is not null;

    /// <param name="isSame">Whether two rows with different names say the same about the same thing; they must say something.</param>
    public static IReadOnlyList<NamedPair<T>> Of(
        IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> name, Func<T, T, bool> isSame)
    {
        HashSet<string> common = [.. old.Select(name)];
        common.IntersectWith(@new.Select(name));
        List<Row> gone = LeftOver(old), come = LeftOver(@new);
        var renamed = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        foreach (Row row in gone)
        {
            // One on each side, between the same neighbours: if there were two candidates, neither would be certain.
            if (come.Where(other => IsRenamed(row, other)).ToArray() is [{ Item: var only }]
                && gone.Count(other => IsRenamed(other, come.First(row => row.Item == only))) == 1)
            {
                renamed.Add(row.Item, only);
            }
        }

        Dictionary<string, T> byName = @new.Where(item => common.Contains(name(item))).ToDictionary(name, StringComparer.Ordinal);
        HashSet<T> taken = new(renamed.Values, ReferenceEqualityComparer.Instance);
        return
        [
            .. old.Select(item => new NamedPair<T>(item, byName.GetValueOrDefault(name(item)) ?? renamed.GetValueOrDefault(item))),
            .. come.Where(row => !taken.Contains(row.Item)).Select(row => new NamedPair<T>(null, row.Item)),
        ];

        bool IsRenamed(Row left, Row right) =>
            left.Before == right.Before && left.After == right.After && isSame(left.Item, right.Item);

        List<Row> LeftOver(IReadOnlyList<T> items)
        {
            var rows = new List<Row>();
            for (int i = 0; i < items.Count; i++)
            {
                if (common.Contains(name(items[i]))) continue;
                rows.Add(new Row(
                    items[i],
                    items.Take(i).Select(name).LastOrDefault(common.Contains),
                    items.Skip(i + 1).Select(name).FirstOrDefault(common.Contains)));
            }

            return rows;
        }
    }

    /// <summary>Whether the rows that are in both are in the same order.</summary>
    public static bool AreInOrder(IEnumerable<NamedPair<T>> pairs, IReadOnlyList<T> @new)
    {
        int last = -1;
        foreach (NamedPair<T> pair in pairs)
        {
            if (!pair.IsInBoth) continue;
            int at = Enumerable.Range(0, @new.Count).First(i => ReferenceEquals(@new[i], pair.New));
            if (at < last) return false;
            last = at;
        }

        return true;
    }

    /// <summary>A row without a counterpart of the same name, and its nearest neighbours that have one.</summary>
    private sealed record Row(T Item, string? Before, string? After);
}
