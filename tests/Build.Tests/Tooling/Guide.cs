namespace CardanoBI.Build.Tests.Tooling;

/// <summary>A page of <c>docs/</c> that a test follows: the fences of its sections, as they stand there.</summary>
internal sealed class Guide
{
    private readonly List<Fence> _fences = [];
    public string Path { get; }

    public Guide(string path)
    {
        Path = path;
        string section = "", marks = "", language = "";
        List<string> code = [];
        foreach (string line in File.ReadLines(path))
        {
            if (marks.Length > 0 && line == marks)
            {
                _fences.Add(new Fence(section, language, [.. code]));
                marks = "";
            }
            else if (marks.Length > 0)
            {
                code.Add(line);
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                language = line.TrimStart('`');
                marks = line[..^language.Length];
                code.Clear();
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..];
            }
        }
    }

    /// <summary>The commands of a section, a line each.</summary>
    public IReadOnlyList<string> Commands(string section) => Fences(section, "sh").Single();

    /// <summary>The fences of a section in one language, each as its lines.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Fences(string section, string language)
    {
        IReadOnlyList<IReadOnlyList<string>> found =
            [.. _fences.Where(fence => fence.Section == section && fence.Language == language).Select(fence => fence.Lines)];
        return found.Count > 0 ? found : throw new InvalidOperationException($"{Path} has no fence of {language} below '{section}'.");
    }

    private sealed record Fence(string Section, string Language, IReadOnlyList<string> Lines);
}
