namespace CardanoBI.Generator.Basics;

/// <summary>Finds names that occur more than once.</summary>
internal static class Duplicates
{
    /// <summary>The names that occur more than once; nearly always there are none.</summary>
    public static HashSet<string> In(IReadOnlyCollection<string> names, StringComparer comparer)
    {
        var seen = new HashSet<string>(names, comparer);
        var repeated = new HashSet<string>(comparer);
        if (seen.Count == names.Count) return repeated;
        seen.Clear();
        foreach (string name in names)
            if (!seen.Add(name)) repeated.Add(name);
        return repeated;
    }
}
