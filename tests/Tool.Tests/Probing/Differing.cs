using CardanoBI.Gen.Findings;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>A small documentation, and a server that does what a test says.</summary>
internal sealed class Differing : IAnswers, IDisposable
{
    public const string Things = "/api/core/things", Pages = "/api/core/pages", Window = "/api/core/window";

    public const string One = "/api/core/things/{thing_id}";

    private readonly Docs _docs = Docs.Of("core-domain/Things/Things.md", DifferingPage.Text);
    private readonly Dictionary<string, Func<Dictionary<string, string>, string, (int Status, string Body)>> _documented, _operations;

    public Differing(string overlay = "")
    {
        _docs.Write("overlay.yaml", DifferingPage.Overlay);
        _docs.Write("own.yaml", overlay);
        _documented = new(StringComparer.Ordinal)
        {
            [Things] = (query, _) => (200, Things20(query)),
            [Pages] = (query, _) => (200, Paged(query, all: 30, isClamped: false)),
            [Window] = (query, _) => (200, Windowed(query)),
            [One] = (_, path) => (path.EndsWith("/7", StringComparison.Ordinal) ? 200 : 404, DifferingPage.Thing(7)),
        };
        _operations = new(_documented, StringComparer.Ordinal);
    }

    /// <summary>Lets an operation answer in another way.</summary>
    /// <param name="answer">Of the query and the path.</param>
    public Differing With(string route, Func<Dictionary<string, string>, string, (int Status, string Body)> answer)
    {
        _operations[route] = answer;
        return this;
    }

    /// <summary>Lets every row of the list of things be another.</summary>
    public Differing WithRow(string old, string @new) =>
        With(Things, (query, _) => (200, Things20(query).Replace(old, @new, StringComparison.Ordinal)));

    /// <summary>What the overlay says of the list of things; null for what it does.</summary>
    public string? ThingsSaid { get; init; }

    /// <summary>Values that the user gives; those of the page's samples count after them.</summary>
    public GivenValues Values { get; init; } = GivenValues.None;

    /// <summary>Whether the overlay speaks of the window.</summary>
    public bool HasWindow { get; init; } = true;

    public string Mend => Path.Combine(_docs.Folder, "mend.yaml");

    /// <summary>The pages and overlays, with or without the one that the probe wrote.</summary>
    public SpecRequest Request(bool isMended)
    {
        if (ThingsSaid is not null)
            _docs.Write("overlay.yaml", DifferingPage.Overlay.Replace(DifferingPage.ThingsWords, ThingsSaid, StringComparison.Ordinal));
        if (!HasWindow) _docs.Write("overlay.yaml", DifferingPage.Overlay.Replace(", window: depth", "", StringComparison.Ordinal));
        return new SpecRequest(
            _docs.Folder, [_docs.PathOf("overlay.yaml"), _docs.PathOf("own.yaml"), .. isMended ? (string[])[Mend] : []]);
    }

    /// <summary>What is found, each as <c>CBI1105 at 'text'</c>.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(bool isMended = false)
    {
        SpecRun run = SpecRun.Run(Request(isMended), default);
        Assert.DoesNotContain(run.Diagnostics, said => said.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        var values = new KnownValues(Values, new PageValues(run.Linked!, run.Read));
        var store = new RecordedAnswers([]);
        var probe = new ProbeRun(run.Linked!, run.Linked!.Operations, new Storing(this, store), store, values);
        ProbeResult result = await probe.RunAsync(default);
        if (!isMended) File.WriteAllText(Mend, MendFile.Write(result.Findings.SelectMany(finding => finding.Mends)) ?? "");
        return
        [
            .. result.Findings
                .Select(finding => finding.Report(run.Linked!))
                .Select(found => $"{found.Id} at '{TextAt(found)}'")
                .Order(StringComparer.Ordinal),
        ];
    }

    public Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken)
    {
        Dictionary<string, string> query = question.Query.ToString()
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        (int status, string body) = question.Operation.Client.IsAnonymous
            ? Answer(query, question.Path)
            : AnswerWithToken(query, question.Path);
        return Task.FromResult<Observation?>(new Observation(
            question.Operation.Key,
            question.Path,
            question.Query,
            status,
            System.Text.Encoding.UTF8.GetBytes(body),
            question.IsTrial,
            question.IsAgain));
    }

    /// <summary>The answer to a request.</summary>
    public (int Status, string Body) Answer(Dictionary<string, string> query, string path) =>
        _operations[_operations.ContainsKey(path) ? path : One](query, path);

    /// <summary>The same with a token: a server that answers 401 wants one, and answers as documented to it.</summary>
    public (int Status, string Body) AnswerWithToken(Dictionary<string, string> query, string path) =>
        Answer(query, path) is { Status: not 401 } answer ? answer : _documented[path](query, path);

    public void Dispose() => _docs.Dispose();

    /// <summary>The rows of one page, as the documentation has them.</summary>
    public static string Paged(Dictionary<string, string> query, int all, bool isClamped, int most = 25, int usual = 10)
    {
        int size = Math.Min(most, int.Parse(query.GetValueOrDefault("page_size", $"{usual}")));
        int page = int.Parse(query.GetValueOrDefault("page_no", "1"));
        if (isClamped) page = Math.Min(page, (all + size - 1) / size);
        return DifferingPage.List(Enumerable.Range(0, all).Skip((page - 1) * size).Take(size));
    }

    /// <summary>The newest rows, as many as <c>depth</c> says.</summary>
    public static string Windowed(Dictionary<string, string> query, int usual = 4, int most = 8) => DifferingPage.List(
        Enumerable.Range(0, Math.Min(most, int.Parse(query.GetValueOrDefault("depth", $"{usual}"))))
            .Skip(int.Parse(query.GetValueOrDefault("$skip", "0"))));

    /// <summary>Sixty things, at most twenty in an answer, with every option.</summary>
    public static string Things20(Dictionary<string, string> query, int cap = 20)
    {
        IEnumerable<int> rows = Enumerable.Range(0, 60);
        if (query.TryGetValue("$filter", out string? filter)) rows = rows.Where(row => filter == $"id eq {row}" || filter == "size eq 9");
        if (query.TryGetValue("$orderby", out string? order) && order.EndsWith("desc", StringComparison.Ordinal)) rows = rows.Reverse();
        int skip = int.Parse(query.GetValueOrDefault("$skip", "0")), top = int.Parse(query.GetValueOrDefault("$top", "100"));
        rows = rows.Skip(skip).Take(Math.Min(cap, top));
        return query.TryGetValue("$select", out string? member)
            ? "[" + string.Join(',', rows.Select(row => $$"""{"{{member}}":{{(member == "id" ? row : 9)}}}""")) + "]"
            : DifferingPage.List(rows);
    }

    private static string TextAt(ReportedFinding found)
    {
        if (found.Place is not { } place) return "";
        string line = File.ReadAllLines(place.Path)[place.StartLinePosition.Line];
        int end = place.EndLinePosition.Line == place.StartLinePosition.Line ? place.EndLinePosition.Character : line.Length;
        return line[place.StartLinePosition.Character..end].Trim();
    }

    private sealed class Storing(IAnswers answers, RecordedAnswers store) : IAnswers
    {
        public async Task<Observation?> AskAsync(Question question, CancellationToken cancellationToken)
        {
            if (store.Find(question) is { } known) return known;
            Observation? answer = await answers.AskAsync(question, cancellationToken);
            store.Add(answer!);
            return answer;
        }
    }
}
