extern alias client;

using System.Text;
using System.Text.Json.Nodes;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Changes;
using CardanoBI.Gen.Tests.Infrastructure;
using client::CardanoBI.Client;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>The client of the shipped pages as the compiler makes it, and what the probe says of the same answers.</summary>
internal sealed class EmittedReaders
{
    private static readonly SpecRequest Request = new(Docs.Shipped, [Path.Combine(Docs.Shipped, "overlay.yaml")]);

    private static readonly Lazy<EmittedReaders> Shared = new(() => new EmittedReaders());

    private readonly Dictionary<string, Operation> _readers;

    private EmittedReaders()
    {
        SpecRun run = SpecRun.Run(Request, default);
        Spec = run.Linked!;
        Type root = CompiledClient.Of(Request).Load().GetType($"{CompiledClient.Namespace}.CardanoBIClient", throwOnError: true)!;
        var operations = (IReadOnlyList<Operation>)root.GetProperty("Operations")!.GetValue(null)!;
        _readers = operations.ToDictionary(operation => $"{operation.Method} {operation.Route}", StringComparer.Ordinal);
    }

    public static EmittedReaders Instance => Shared.Value;

    public LinkedSpec Spec { get; }

    /// <summary>A response as the page shows it, without the rows that stand for others.</summary>
    public static JsonNode? SampleOf(SpecOperation operation)
    {
        if (operation.Sample is null || JsonNode.Parse(operation.Sample) is not { } sample) return null;
        JsonArray? rows = sample as JsonArray ?? sample["value"] as JsonArray;
        foreach (JsonNode? elided in rows?.Where(row => row is JsonValue).ToArray() ?? []) rows!.Remove(elided);
        return sample;
    }

    /// <summary>Why the emitted client cannot read a response; null if it can.</summary>
    public string? Refusal(SpecOperation operation, byte[] body)
    {
        try
        {
            _readers[operation.Key].ReadResponse(body);
            return null;
        }
        catch (CardanoBIResponseException exception)
        {
            return exception.Message;
        }
    }

    public IReadOnlyList<ProbeFinding> Judge(SpecOperation operation, params byte[][] bodies) => Comparison.Of(
        Spec,
        bodies.Select(body => new Observation(operation.Key, operation.Documented.Route.Template, ProbeQuery.Empty, 200, body)));

    public static string InWords(IEnumerable<ProbeFinding> findings) =>
        string.Join("; ", findings.Select(finding => $"{finding.Rule.Id} {string.Join(", ", finding.Arguments)}"));

    public static bool HasError(IEnumerable<ProbeFinding> findings) =>
        findings.Any(finding => finding.Rule.DefaultSeverity == DiagnosticSeverity.Error);

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
