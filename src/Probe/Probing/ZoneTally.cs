using System.Text.Json;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;

namespace CardanoBI.Gen.Probing;

/// <summary>Whether times have a zone, in answers and in the page's sample.</summary>
internal sealed class ZoneTally
{
    private readonly Dictionary<(SpecOperation Operation, string Path), Counts> _counts = [];

    public void Add(SpecOperation operation, string path, string text)
    {
        if (!ValueText.IsInstant(text)) return;
        if (!_counts.TryGetValue((operation, path), out Counts? counts)) _counts.Add((operation, path), counts = new Counts());
        if (ValueText.HasZone(text)) counts.With++;
        else counts.Without++;
    }

    public IEnumerable<ProbeFinding> Findings()
    {
        foreach (((SpecOperation operation, string path), Counts seen) in _counts)
        {
            if (Shown(operation, path) is not { } hasZone) continue;
            int others = hasZone ? seen.Without : seen.With;
            if (others == 0) continue;
            yield return ProbeFinding.At(
                ProbeDescriptors.ZoneDiffers,
                operation.Anchor.Sample(path),
                path,
                hasZone ? "a zone" : "no zone",
                hasZone ? "none" : "one",
                $"{others} of {seen.With + seen.Without} responses");
        }
    }

    /// <summary>Null if the sample shows no such time, or some times with a zone and some without.</summary>
    private static bool? Shown(SpecOperation operation, string path)
    {
        if (operation.Sample is null) return null;
        var shown = new HashSet<bool>();
        using JsonDocument sample = JsonDocument.Parse(operation.Sample);
        foreach (JsonElement row in AnswerBody.Of(sample.RootElement).Rows)
            Collect(row, "", path, shown);
        return shown.Count == 1 ? shown.Single() : null;
    }

    private static void Collect(JsonElement value, string at, string path, HashSet<bool> shown)
    {
        if (at == path && value.ValueKind == JsonValueKind.String && ValueText.IsInstant(value.GetString()!))
            shown.Add(ValueText.HasZone(value.GetString()!));
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
                Collect(member.Value, MemberPath.Member(at, member.Name), path, shown);
        }

        if (value.ValueKind != JsonValueKind.Array) return;
        foreach (JsonElement element in value.EnumerateArray())
            Collect(element, MemberPath.Elements(at), path, shown);
    }

    private sealed class Counts
    {
        public int With { get; set; }

        public int Without { get; set; }
    }
}
