namespace CardanoBI.Layers.Tests;

/// <summary>The folders of a project, the lowest first, each with those whose types it names.</summary>
internal sealed class LayerTable(params (string Folder, string[] Names)[] layers)
{
    /// <summary>Whatever a folder names stands above it in the table, so that no way leads back.</summary>
    public void IsInOrder()
    {
        var above = new HashSet<string>();
        foreach ((string folder, string[] names) in layers)
        {
            Assert.True(above.IsSupersetOf(names), $"{folder} names a folder that does not stand above it in the table.");
            Assert.True(above.Add(folder), $"{folder} stands in the table twice.");
        }
    }

    /// <summary>The sources have these arrows and no others, so that the table is read as the architecture.</summary>
    public void IsThatOf(ProjectSources sources)
    {
        IReadOnlyDictionary<string, string[]> arrows = sources.Arrows();
        Assert.Equal(
            layers.Select(layer => Line(layer.Folder, layer.Names)).Order(StringComparer.Ordinal),
            arrows.Select(arrow => Line(arrow.Key, arrow.Value)).Order(StringComparer.Ordinal));
    }

    private static string Line(string folder, IEnumerable<string> names) =>
        $"{folder} -> {string.Join(", ", names.Order(StringComparer.Ordinal))}";
}
