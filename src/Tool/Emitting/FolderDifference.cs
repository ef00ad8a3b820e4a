namespace CardanoBI.Gen.Emitting;

/// <summary>
/// How a folder of emitted files differs from what is emitted now. Only <c>*.g.cs</c> files directly in the folder count, as for a build's
/// <c>CardanoBIEmittedFolder</c>.
/// </summary>
/// <param name="Missing">Names of files that are not there.</param>
/// <param name="Different">Names of files with other bytes.</param>
/// <param name="Stale">Names of files that are no longer emitted.</param>
internal sealed record FolderDifference(
    string Folder,
    IReadOnlyDictionary<string, byte[]> Files,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Different,
    IReadOnlyList<string> Stale)
{
    public bool IsNone => Missing.Count + Different.Count + Stale.Count == 0;

    public int Unchanged => Files.Count - Missing.Count - Different.Count;

    /// <param name="folder">The folder; it need not exist.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static FolderDifference Find(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        HashSet<string> present = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.g.cs").Select(file => Path.GetFileName(file))]
            : [];
        string[] names = [.. files.Keys.Order(StringComparer.Ordinal)];
        return new FolderDifference(
            folder,
            files,
            [.. names.Where(name => !present.Contains(name))],
            [.. names.Where(name => present.Contains(name) && !IsEqual(Path.Combine(folder, name), files[name]))],
            [.. present.Where(name => !files.ContainsKey(name)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Writes and deletes files until there is no difference. If it is interrupted, the next run continues.</summary>
    /// <inheritdoc cref="Find"/>
    public void Settle(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        // Deletes first, for file systems on which two names that differ only in case are the same file.
        foreach (string name in Stale)
            File.Delete(Path.Combine(Folder, name));
        foreach (string name in Missing.Concat(Different))
        {
            cancellationToken.ThrowIfCancellationRequested();
            File.WriteAllBytes(Path.Combine(Folder, name), Files[name]);
        }
    }

    private static bool IsEqual(string file, byte[] bytes) => File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes);
}
