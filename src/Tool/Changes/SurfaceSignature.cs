using System.Text.RegularExpressions;
using CardanoBI.Generator.Surface;

namespace CardanoBI.Gen.Changes;

/// <summary>A method or constructor of the surface, taken apart: what a call needs to compile and to bind.</summary>
internal sealed partial record SurfaceSignature(string Key, IReadOnlyList<SurfaceParameter> Parameters, string Returns)
{
    /// <summary>The value types of the surface; for all other types, a question mark only affects compiler warnings.</summary>
    private static readonly HashSet<string> ValueTypes = new(StringComparer.Ordinal)
    {
        "bool", "int", "long", "ulong", "decimal", "double",
        "System.DateTimeOffset", "System.Text.Json.JsonElement", "Client.SortOrder", "CardanoBI.Client.SortOrder",
    };

    public static bool IsOne(SurfaceMember member) => member.Name.EndsWith(')');

    public static SurfaceSignature Of(SurfaceMember member)
    {
        string list = member.Name[(member.Key.Length + 1)..^1];
        return new SurfaceSignature(member.Key, [.. Split(list).Select(SurfaceParameter.Of)], WithoutMarks(member.Meaning));
    }

    /// <summary>The text without the question marks that do not exist in compiled code.</summary>
    public static string WithoutMarks(string text) =>
        Mark().Replace(text, match => ValueTypes.Contains(match.Groups[1].Value) ? match.Value : match.Groups[1].Value);

    /// <summary>
    /// Whether compiled code finds the method and a substitute still overrides it: both identify it by its types, so an argument that could
    /// be converted to another type does not help.
    /// </summary>
    public bool IsFoundAs(SurfaceSignature other) =>
        Returns == other.Returns
        && Parameters.Select(parameter => parameter.Type).SequenceEqual(other.Parameters.Select(parameter => parameter.Type));

    public bool HasNamesOf(SurfaceSignature other) =>
        Parameters.Select(parameter => parameter.Name).SequenceEqual(other.Parameters.Select(parameter => parameter.Name));

    /// <summary>Whether a call with only named arguments compiles.</summary>
    public bool TakesByName(SurfaceSignature old)
    {
        if (Returns != old.Returns) return false;
        Dictionary<string, SurfaceParameter> given = old.Parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        return given.Keys.All(name => Parameters.Any(parameter => parameter.Name == name))
            && Parameters.All(parameter => given.TryGetValue(parameter.Name, out SurfaceParameter? argument)
                ? argument.Type == parameter.Type
                : parameter.IsOptional);
    }

    /// <summary>Splits at the commas that separate parameters, not at those between type arguments.</summary>
    private static IEnumerable<string> Split(string list)
    {
        int depth = 0, start = 0;
        for (int i = 0; i < list.Length; i++)
        {
            depth += list[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (list[i] != ',' || depth > 0) continue;
            yield return list[start..i].Trim();
            start = i + 1;
        }

        if (list.Length > 0) yield return list[start..].Trim();
    }

    [GeneratedRegex(@"([\p{L}_][\p{L}\p{Nd}_.]*)?\?")]
    private static partial Regex Mark();
}

internal sealed record SurfaceParameter(string Type, string Name, bool IsOptional)
{
    /// <param name="text"><c>CancellationToken cancellationToken = default</c></param>
    public static SurfaceParameter Of(string text)
    {
        int optional = text.IndexOf(" = ", StringComparison.Ordinal);
        string declared = optional < 0 ? text : text[..optional];
        int name = declared.LastIndexOf(' ');
        return new SurfaceParameter(SurfaceSignature.WithoutMarks(declared[..name]), declared[(name + 1)..], optional >= 0);
    }
}
