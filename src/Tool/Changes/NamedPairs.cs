namespace CardanoBI.Gen.Changes;

/// <summary>
/// Pairs the rows of two tables: by name, and what is left over on both sides only where the evidence leaves no doubt. Whatever is not
/// paired is gone or new.
/// </summary>
/// <param name="Old">Null for what is new.</param>
/// <param name="New">Null for what is gone.</param>
internal readonly record struct NamedPair<T>(T? Old, T? New)
    where T : class
{
    public bool IsInBoth => Old is not null && New is not null;

    /// <param name="isSame">Whether two rows of unlike names say the same of the same; they must have said something.</param>
    public static IReadOnlyList<NamedPair<T>> Of(
        IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> name, Func<T, T, bool> isSame)
    {
        HashSet<string> common = [.. old.Select(name)];
        common.IntersectWith(@new.Select(name));
        List<Row> gone = LeftOver(old), come = LeftOver(@new);
        var renamed = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        foreach (Row row in gone)
        {
            // One of each, between the same neighbours: with two that would do, neither is certain.
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

    /// <summary>Whether those that are in both stand in the same order.</summary>
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

    /// <summary>A row without a namesake, and its nearest neighbours that have one.</summary>
    private sealed record Row(T Item, string? Before, string? After);
}
