using System.Text.Json;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>Responses that somebody recorded for <see cref="DifferingPage"/>, and what the probe finds in them.</summary>
internal sealed class RecordedFolder : IDisposable
{
    public RecordedFolder() => Docs.Write("overlay.yaml", DifferingPage.Overlay);

    public Docs Docs { get; } = Docs.Of("core-domain/Things/Things.md", DifferingPage.Text);

    /// <summary>The entries of <c>index.json</c>.</summary>
    public List<Dictionary<string, object>> Index { get; } = [];

    public void Dispose() => Docs.Dispose();

    public void Record(string route, string body, int? status = null, string? query = null)
    {
        string file = $"{Index.Count}.json";
        Docs.Write("recorded/" + file, body);
        var entry = new Dictionary<string, object> { ["route"] = route, ["file"] = file };
        if (status is not null) entry["status"] = status;
        if (query is not null) entry["query"] = query;
        Index.Add(entry);
    }

    public async Task<IReadOnlyList<string>> FindAsync(params string[] more)
    {
        ToolRun run = await RunAsync("", more);
        return [.. run.Lines.Select(line => line[line.IndexOf("CBI", StringComparison.Ordinal)..][..7])];
    }

    public Task<ToolRun> RunAsync(string head = "", params string[] more)
    {
        string index = Docs.PathOf("recorded/index.json");
        File.WriteAllText(index, head + JsonSerializer.Serialize(Index));
        return ToolRun.RunAsync(
            ["probe", Docs.Folder, "--overlay", Docs.PathOf("overlay.yaml"), "--recorded", index, "--notes", .. more]);
    }
}
