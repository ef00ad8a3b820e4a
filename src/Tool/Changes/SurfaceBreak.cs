using System.Text;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Surface;

namespace CardanoBI.Gen.Changes;

/// <summary>A member of the old client that callers do not find unchanged in the new one.</summary>
/// <param name="Instead">What now has its name; null if nothing has.</param>
internal sealed record SurfaceBreak(SurfaceMember Member, Effects Effects, SurfaceMember? Instead)
{
    private readonly HashSet<string> _words = [.. Words(Member.Line)];

    /// <summary>Finds all breaks. Only files that differ are read, since equal files declare the same.</summary>
    public static IReadOnlyList<SurfaceBreak> Find(SpecSide old, SpecSide @new, CancellationToken cancellationToken)
    {
        List<SurfaceMember> before = Read(old, @new), after = Read(@new, old);
        HashSet<string> same = [.. after.Select(member => member.Line)];
        ILookup<string, SurfaceMember> byKey = after.ToLookup(member => member.Key, StringComparer.Ordinal);
        return
        [
            .. from member in before.DistinctBy(member => member.Line)
               where !same.Contains(member.Line)
               let candidates = byKey[member.Key].ToArray()
               let effects = EffectsOn(member, candidates)
               where effects != Effects.None
               select new SurfaceBreak(member, effects, candidates.FirstOrDefault()),
        ];

        List<SurfaceMember> Read(SpecSide side, SpecSide other) =>
        [
            .. from file in side.Run.Files
               where !other.Run.Files.TryGetValue(file.Key, out byte[]? bytes) || !bytes.AsSpan().SequenceEqual(file.Value)
               from member in SurfaceReader.Read(
                   new EmittedFile(file.Key, Encoding.UTF8.GetString(file.Value)),
                   side.Spec.Client.Root.Context.Namespace,
                   cancellationToken)
               select member,
        ];
    }

    /// <summary>Whether the member mentions the name of a type.</summary>
    public bool Mentions(string type) => _words.Contains(type);

    private static Effects EffectsOn(SurfaceMember member, SurfaceMember[] candidates)
    {
        if (IsCompiledIn(member))
        {
            // What was compiled has the value itself.
            return !candidates.Any(candidate => candidate.Name == member.Name) ? Effects.Source
                : candidates.Contains(member) ? Effects.None
                : Effects.Meaning;
        }

        if (!SurfaceSignature.IsOne(member))
        {
            return candidates.FirstOrDefault(candidate => candidate.Name == member.Name) is not { } same
                || SurfaceSignature.WithoutMarks(same.Meaning) != SurfaceSignature.WithoutMarks(member.Meaning)
                ? Effects.Source | Effects.Binary
                : Effects.Warning;
        }

        SurfaceSignature old = SurfaceSignature.Of(member);
        SurfaceSignature[] now = [.. candidates.Where(SurfaceSignature.IsOne).Select(SurfaceSignature.Of)];
        if (!now.Any(old.IsFoundAs)) return Effects.Source | Effects.Binary;
        if (!now.Any(candidate => candidate.TakesByName(old))) return Effects.Source;
        // With the same names in the same order, it differs only in what may be null.
        return now.Any(candidate => candidate.IsFoundAs(old) && candidate.HasNamesOf(old)) ? Effects.Warning : Effects.None;
    }

    /// <summary>A constant, or a class that holds nothing else.</summary>
    private static bool IsCompiledIn(SurfaceMember member) =>
        member.Meaning == "static class" || member.Meaning.StartsWith("const ", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string line)
    {
        var word = new StringBuilder();
        foreach (char character in line)
        {
            if (char.IsLetterOrDigit(character) || character == '_')
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
