using System.Text.Json;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using static CardanoBI.Gen.Tests.Probing.TrueRows;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// The real server's responses, made from its own types: pages and overlay have nothing to say to them, however odd they are.
/// </summary>
public sealed class TrueAnswersTests : IDisposable
{
    /// <summary>Its page shows a REST answer in place of OData's, whose times have a zone: that is so, and worth knowing.</summary>
    private const string WithoutZone = "GET /api/core/odata/blocks";

    private readonly EmittedReaders _client = EmittedReaders.Instance;

    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-true-").FullName;

    [SharedFact]
    public void Whatever_the_servers_types_allow_is_read_and_is_silent()
    {
        var rows = new TrueRows(_client.Spec);
        Extent[][] responses = [[Extent.Usual], [Extent.Least], [Extent.Most], [], [Extent.Usual, Extent.Least, Extent.Most, Extent.Least]];
        Assert.Equal(_client.Spec.Operations.Count, rows.Operations.Count());
        AssertNothing(
            from known in rows.Operations
            from extents in responses
            where extents.Length > 0 || known.Operation.Client.IsList
            from change in Changes
            let body = EmittedReaders.Utf8(change.Change(rows.Response(known.Operation, known.Facts, extents)))
            let findings = _client.Judge(known.Operation, body).Where(finding => !IsKnown(known.Operation, finding)).ToArray()
            let refusal = _client.Refusal(known.Operation, body)
            where findings.Length > 0 || refusal is not null
            select $"{known.Operation.Key} {change.Name} [{string.Join(',', extents)}]: {EmittedReaders.InWords(findings)} {refusal}");
    }

    /// <summary>All of them in a folder, as someone records them: each route as the page has it, and a file.</summary>
    [SharedFact]
    public async Task A_folder_of_them_is_silent()
    {
        var rows = new TrueRows(_client.Spec);
        var index = new List<object>();
        foreach ((SpecOperation operation, JsonElement facts) in rows.Operations)
        {
            int cap = facts.GetProperty("rows_per_response").GetInt32();
            string file = $"{index.Count:000}.json", route = operation.Documented.Route.Template;
            File.WriteAllText(Path.Combine(_folder, file), rows.Response(operation, facts, [.. Enumerable.Repeat(Extent.Usual, cap)]));
            index.Add(new { route, file });
            if (!operation.Client.IsList || operation.Client.Facts.Window is not null) continue;
            File.WriteAllText(Path.Combine(_folder, "n" + file), rows.Response(operation, facts, Extent.Least, Extent.Most));
            index.Add(new { route = route + "/", file = "n" + file, query = new Dictionary<string, object> { ["$skip"] = cap } });
        }

        ToolRun run = await RecordedAsync(index);
        AssertNothing(run.Lines.Where(line => !line.Contains("CBI1113: 'time' has no zone in the sample", StringComparison.Ordinal)));
        Assert.DoesNotContain("not probed:", run.Error, StringComparison.Ordinal);
    }

    [SharedFact]
    public async Task A_long_list_is_compared_in_whole()
    {
        var rows = new TrueRows(_client.Spec);
        (SpecOperation operation, JsonElement facts) = rows.Operations.First(known => known.Operation.Client.RowCap == 100);
        string body = rows.Response(operation, facts, [.. Enumerable.Repeat(Extent.Most, 100)]);
        // More than any answer of the server: 20 MB.
        string row = body[1..body.IndexOf("},{", StringComparison.Ordinal)] + "}";
        File.WriteAllText(
            Path.Combine(_folder, "a.json"),
            $"[{string.Join(',', Enumerable.Repeat(row, 20_000_000 / row.Length))},{row.Insert(2, "x")}]");
        ToolRun run = await RecordedAsync([new { route = operation.Documented.Route.Template, file = "a.json" }]);
        Assert.True(run.Output.Contains("missing in 1 of ", StringComparison.Ordinal), run.Output);
    }

    private static bool IsKnown(SpecOperation operation, ProbeFinding finding) =>
        operation.Key == WithoutZone && finding.Rule == ProbeDescriptors.ZoneDiffers;

    /// <summary>Says all of it, and not its first characters.</summary>
    private static void AssertNothing(IEnumerable<string> said)
    {
        string all = string.Join('\n', said.Take(40));
        if (all.Length > 0) Assert.Fail(all);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Other spellings of the same JSON.</summary>
    private static (string Name, Func<string, string> Change)[] Changes =>
    [
        ("as it is", text => text),
        ("with a byte order mark", text => "\uFEFF" + text),
        ("with white space", text => JsonSerializer.Serialize(
            JsonDocument.Parse(text).RootElement, new JsonSerializerOptions { WriteIndented = true }) + "\r\n"),
        ("in another order", Reversed),
        ("with members that come twice", text => text.Replace("\"id\":", "\"id\":1,\"id\":", StringComparison.Ordinal)),
        ("with annotations", text => text.Replace(":[{", ":[{\"@odata.id\":\"x\",", StringComparison.Ordinal)),
        ("with escaped names", text => text.Replace("\"epoch_no\"", "\"epoch\\u005fno\"", StringComparison.Ordinal)),
    ];

    private static string Reversed(string text)
    {
        return Of(JsonDocument.Parse(text).RootElement);

        static string Of(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Reverse().Select(Member))}}}",
            JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Of))}]",
            _ => value.GetRawText(),
        };

        static string Member(JsonProperty member) => $"{JsonSerializer.Serialize(member.Name)}:{Of(member.Value)}";
    }

    private async Task<ToolRun> RecordedAsync(IEnumerable<object> index)
    {
        string path = Path.Combine(_folder, "index.json");
        File.WriteAllText(path, JsonSerializer.Serialize(index));
        return await ToolRun.RunAsync(
            "probe", Docs.Shipped, "--overlay", Path.Combine(Docs.Shipped, "overlay.yaml"), "--recorded", path, "--notes");
    }
}
