namespace CardanoBI.Gen.Changes;

/// <summary>The effects of a change on callers of the API.</summary>
[Flags]
internal enum Effects
{
    None = 0,

    /// <summary>Code that was written against the old client does not compile against the new one.</summary>
    Source = 1,

    /// <summary>Code that was compiled against the old client does not run with the new one.</summary>
    Binary = 2,

    /// <summary>
    /// A request that was valid is refused or answered differently, or a response cannot be read as before, with any client.
    /// </summary>
    Wire = 4,

    /// <summary>The code compiles and runs but means something else: arguments of the same type have changed places.</summary>
    Meaning = 8,

    /// <summary>The code compiles with a new warning.</summary>
    Warning = 16,

    /// <summary>The effects that a comparison of the old and new client's public surfaces decides.</summary>
    OfSurface = Source | Binary | Warning,

    Breaking = Source | Binary | Wire | Meaning,
}

/// <summary>The version step that a change asks for.</summary>
internal enum Verdict
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Only wording changed.</summary>
    Patch,

    /// <summary>Something was added, and nobody is broken; there may be a warning.</summary>
    Minor,

    /// <summary>A caller is broken: in source, in binary, on the wire.</summary>
    Major,
}

internal static class EffectsExtensions
{
    private static readonly Effects[] Breaks = [Effects.Source, Effects.Binary, Effects.Wire, Effects.Meaning];

    public static bool IsBreaking(this Effects effects) => (effects & Effects.Breaking) != 0;

    /// <summary>What is broken: <c>source</c>, <c>binary</c>, <c>wire</c>, <c>meaning</c>.</summary>
    public static IEnumerable<string> BreaksInWords(this Effects effects) =>
        Breaks.Where(one => effects.HasFlag(one)).Select(one => one.ToString().ToLowerInvariant());

    public static string InWords(this Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
