using System.Text.Json.Nodes;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// Answers of all shipped operations, each changed in one place: the probe calls one an error exactly if the emitted client cannot read it.
/// PROBE_SEED and PROBE_CASES choose others and more of them.
/// </summary>
public sealed class EmittedAgreementTests
{
    private static readonly int Seed = Number("PROBE_SEED", 20), Cases = Number("PROBE_CASES", 60);

    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "-1", "1.5", "1.0", "1e3", "1E+2", "2147483648", "9223372036854775808", "18446744073709551616",
        "1E-30", "1e400", "\"\"", "\"7\"", "\"AAAA\"", "\"A\"", "\"2024-07-11T15:02:18\"", "\"2024-07-11T15:02:18.1234567+02:00\"",
        "\"2024-07-11\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "[]", "[1]", "[null]", "[\"a\"]", "[[1]]", "{}", "{\"a\":1}",
    ];

    private readonly EmittedReaders _client = EmittedReaders.Instance;

    [Fact]
    public void What_the_pages_show_is_read_and_is_silent()
    {
        Assert.Empty(
            from operation in _client.Spec.Operations
            let sample = EmittedReaders.SampleOf(operation)
            where sample is not null && !IsAnotherForm(operation, sample)
            let body = EmittedReaders.Utf8(sample.ToJsonString())
            let findings = _client.Judge(operation, body)
            where findings.Count > 0 || _client.Refusal(operation, body) is not null
            select $"{operation.Key}: {EmittedReaders.InWords(findings)} {_client.Refusal(operation, body)}");
    }

    [Fact]
    public void A_changed_value_is_an_error_exactly_if_the_client_cannot_read_it() => AgreeOn((random, sample) =>
    {
        (JsonNode Parent, object Place)[] places = [.. Places(sample)];
        (JsonNode parent, object place) = places[random.Next(places.Length)];
        Set(parent, place, JsonNode.Parse(Values[random.Next(Values.Length)]));
        return sample.ToJsonString();
    });

    [Fact]
    public void A_member_that_is_gone_is_an_error_exactly_if_the_client_cannot_do_without() => AgreeOn((random, sample) =>
    {
        JsonObject[] objects = [.. Places(sample).Select(place => place.Parent).OfType<JsonObject>().Distinct()];
        if (objects.Length == 0) return sample.ToJsonString();
        JsonObject parent = objects[random.Next(objects.Length)];
        string name = parent.ElementAt(random.Next(parent.Count)).Key;
        JsonNode? value = parent[name]?.DeepClone();
        parent.Remove(name);
        if (random.Next(2) == 0) parent["x" + name] = value;
        return sample.ToJsonString();
    });

    [Fact]
    public void Another_text_for_the_same_is_an_error_exactly_if_the_client_cannot_read_it() => AgreeOn((random, sample) =>
    {
        string text = sample.ToJsonString();
        int at = random.Next(text.Length);
        return random.Next(9) switch
        {
            0 => text[..at],
            1 => text + " \r\n\t",
            2 => "\uFEFF" + text,
            3 => sample.ToJsonString(new() { WriteIndented = true }),
            4 => text.Remove(at, 1),
            5 => text.Insert(at, text[random.Next(text.Length)].ToString()),
            // A member twice, the second time with another value.
            6 => text.Replace("{\"", "{\"id\":null,\"no\":\"x\",\"", StringComparison.Ordinal),
            7 => $"{{\"value\":{text}}}",
            _ => $"[{text}]",
        };
    });

    [Theory]
    [InlineData("{\"@odata.context\":\"c\",\"value\":[]}")]
    [InlineData("{\"value\":[],\"more\":1}")]
    [InlineData("{\"value\":[],\"@odata.count\":null,\"@odata.nextLink\":null}")]
    [InlineData("{\"value\":[],\"@odata.count\":3000000000}")]
    [InlineData("{\"value\":[],\"@odata.count\":\"3\"}")]
    [InlineData("{\"value\":[],\"@odata.count\":1.5}")]
    [InlineData("{\"value\":[],\"@odata.nextLink\":5}")]
    [InlineData("{\"value\":null}")]
    [InlineData("{\"Value\":[]}")]
    [InlineData("{\"value\":{}}")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("<html><head><title>502 Bad Gateway</title></head></html>")]
    public void Envelopes_are_an_error_exactly_if_the_client_cannot_read_them(string body)
    {
        foreach (SpecOperation operation in _client.Spec.Operations.Where(operation => operation.Client.IsList))
        {
            byte[] bytes = EmittedReaders.Utf8(body);
            IReadOnlyList<ProbeFinding> findings = _client.Judge(operation, bytes);
            string? refusal = _client.Refusal(operation, bytes);
            Assert.True(
                EmittedReaders.HasError(findings) == refusal is not null,
                $"{operation.Key}: {body}: {EmittedReaders.InWords(findings)} / {refusal}");
            Assert.True(findings.Count <= 1, EmittedReaders.InWords(findings));
        }
    }

    private void AgreeOn(Func<Random, JsonNode, string> change)
    {
        var random = new Random(Seed);
        var disagreements = new List<string>();
        int all = 0, refused = 0;
        foreach (SpecOperation operation in _client.Spec.Operations)
        {
            for (int i = 0; i < Cases; i++)
            {
                if (EmittedReaders.SampleOf(operation) is not { } sample || IsAnotherForm(operation, sample)) break;
                string text = change(random, sample);
                byte[] body = EmittedReaders.Utf8(text);
                IReadOnlyList<ProbeFinding> findings = _client.Judge(operation, body);
                string? refusal = _client.Refusal(operation, body);
                all++;
                if (refusal is not null) refused++;
                // An object of which nothing is known is read as one without anything in it: its rows are missing.
                bool isRead = refusal is null && !(findings.Any(IsOtherForm) && !operation.Client.IsList);
                if (EmittedReaders.HasError(findings) != isRead) continue;
                string shown = text[..Math.Min(text.Length, 300)];
                disagreements.Add($"{operation.Key}: {EmittedReaders.InWords(findings)} / {refusal} / {shown}");
            }
        }

        Assert.Empty(disagreements.Take(12));
        // Enough of both.
        Assert.InRange(refused, all / 20, all * 19 / 20);
    }

    private static bool IsOtherForm(ProbeFinding finding) => finding.Rule == ProbeDescriptors.ResponseKindDiffers;

    /// <summary>Some pages show one form where the overlay says that the server sends another.</summary>
    private static bool IsAnotherForm(SpecOperation operation, JsonNode sample) => operation.Said.Response is not null
        && AnswerBody.Of(System.Text.Json.JsonDocument.Parse(sample.ToJsonString()).RootElement).Kind != operation.Client.ResponseKind;

    private static IEnumerable<(JsonNode Parent, object Place)> Places(JsonNode node) => node switch
    {
        JsonObject all => all.SelectMany(member =>
            Of(member.Value).Prepend((all, (object)member.Key))).ToArray(),
        JsonArray all => all.SelectMany((element, i) => Of(element).Prepend((all, (object)i))).ToArray(),
        _ => [],
    };

    private static IEnumerable<(JsonNode Parent, object Place)> Of(JsonNode? node) => node is null ? [] : Places(node);

    private static void Set(JsonNode parent, object place, JsonNode? value)
    {
        if (parent is JsonObject all) all[(string)place] = value;
        else ((JsonArray)parent)[(int)place] = value;
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : usual;
}
