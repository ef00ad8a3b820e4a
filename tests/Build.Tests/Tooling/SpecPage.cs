namespace CardanoBI.Build.Tests.Tooling;

/// <summary>A documentation page on disk that a test edits as its author would.</summary>
internal sealed class SpecPage(string path)
{
    public string Path { get; } = path;

    /// <summary>Replaces a text that stands in the page exactly once.</summary>
    public void Replace(string text, string replacement)
    {
        _ = IndexOf(text);
        File.WriteAllText(Path, Text.Replace(text, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds a line below the one that holds the text.</summary>
    public void InsertBelow(string text, string line)
    {
        string page = Text;
        int end = page.IndexOf('\n', IndexOf(text)) + 1;
        File.WriteAllText(Path, page.Insert(end, line + "\n"));
    }

    public void Append(string text) => File.AppendAllText(Path, text);

    /// <summary>What saving a file without a change does.</summary>
    public void Touch() => File.SetLastWriteTimeUtc(Path, DateTime.UtcNow);

    /// <summary>
    /// How a compiler names the place of a text that stands in the page exactly once: <c>path(line,column)</c>, both counted from 1.
    /// </summary>
    public string PlaceOf(string text)
    {
        int index = IndexOf(text);
        return $"{Path}({LineAt(index)},{index - Text.LastIndexOf('\n', index)})";
    }

    /// <summary>The line of a text that stands in the page exactly once, counted from 1.</summary>
    public int LineOf(string text) => LineAt(IndexOf(text));

    private string Text => File.ReadAllText(Path);

    private int LineAt(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    private int IndexOf(string text)
    {
        int index = Text.IndexOf(text, StringComparison.Ordinal);
        if (index < 0 || Text.IndexOf(text, index + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"'{text}' does not stand in {Path} exactly once.");
        return index;
    }
}
