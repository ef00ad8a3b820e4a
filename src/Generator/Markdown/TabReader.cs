using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>Knows which tab is being read: that of a status, by its value, its label or the line below it, or that of a language.</summary>
internal sealed class TabReader(MarkdownSource source, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> Languages = new(
        [
            "js", "javascript", "node", "node.js", "nodejs", "ts", "typescript", "py", "python", "rust", "rs", "java", "kotlin", "scala",
            "go", "golang", "php", "ruby", "swift", "c", "c++", "cpp", "c#", "csharp", "cs", "f#", ".net", "dotnet", "r", "curl", "bash",
            "sh", "shell", "powershell", "http", "dart", "elixir", "haskell",
        ],
        StringComparer.OrdinalIgnoreCase);

    private bool _isStatusOfTab;
    private StatusTab? _tab;

    /// <summary>The status whose tab or line came last.</summary>
    public PageText? Status { get; private set; }

    public bool IsLanguage { get; private set; }

    /// <summary>Whether the tab of a status is open.</summary>
    public bool IsInStatus => _isStatusOfTab;

    /// <summary>Leaves whatever was being read.</summary>
    public void Leave() => Begin(null, isTab: false);

    public void Read(MdxTag tag, PageText place)
    {
        if (tag.IsClosing)
        {
            Leave();
            return;
        }

        string? value = StatusOf(tag.Value), label = StatusOf(tag.Label), status = value ?? label;
        Begin(status is null ? null : place with { Value = status }, isTab: status is not null);
        IsLanguage = status is null && (Languages.Contains(tag.Value) || Languages.Contains(tag.Label));
        if (label is not null && label != status) diagnostics.Report(Descriptors.StatusContradicts, place.Span, label, status!);
    }

    /// <summary>Reads a line that names a status; inside a tab, the tab's own status counts, and both must agree.</summary>
    public void ReadLine(PageText status)
    {
        if (!_isStatusOfTab) Begin(status, isTab: false);
        else if (Status!.Value != status.Value)
            diagnostics.Report(Descriptors.StatusContradicts, LineOf(status), status.Value, Status.Value);
    }

    /// <summary>The three digits at the beginning of a tab's name, if no letter or digit follows them.</summary>
    private static string? StatusOf(string name)
    {
        if (name.Length < 3) return null;
        for (int at = 0; at < 3; at++)
            if (name[at] is < '0' or > '9') return null;
        return name.Length == 3 ? name : char.IsLetterOrDigit(name[3]) || name[3] == '_' ? null : name.Substring(0, 3);
    }

    private TextSpan LineOf(PageText text) => source.Line(source.InText(text.Span).Start).Span;

    /// <summary>The tab of the status, made on first use in <paramref name="tabs"/>; null outside any status.</summary>
    public StatusTab? Current(List<StatusTab> tabs)
    {
        if (_tab is not null || Status is not { Value.Length: > 0 }) return _tab;
        _tab = new StatusTab(Status);
        tabs.Add(_tab);
        return _tab;
    }

    private void Begin(PageText? status, bool isTab)
    {
        Status = status;
        _isStatusOfTab = isTab;
        _tab = null;
        IsLanguage = false;
    }
}
