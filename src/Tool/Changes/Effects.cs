namespace CardanoBI.Gen.Changes;

/// <summary>What a change does to those who call the API.</summary>
[Flags]
internal enum Effects
{
    None = 0,

    /// <summary>Code that was written against the old client does not compile against the new one.</summary>
    Source = 1,

    /// <summary>Code that was compiled against the old client does not run with the new one.</summary>
    Binary = 2,

    /// <summary>
    /// A request that was right is refused or answered otherwise, or an answer cannot be read as before; whatever the client.
    /// </summary>
    Wire = 4,

    /// <summary>The code compiles and runs, and says something else than it did: arguments of one type have changed places.</summary>
    Meaning = 8,

    /// <summary>The code compiles with a warning that it did not have.</summary>
    Warning = 16,

    /// <summary>What the old and the new client's public surface decide between them.</summary>
    OfSurface = Source | Binary | Warning,

    Breaking = Source | Binary | Wire | Meaning,
}

/// <summary>The step of the version that a change asks for.</summary>
internal enum Verdict
{
    /// <summary>Nothing was changed.</summary>
    None,

    /// <summary>Words only.</summary>
    Patch,

    /// <summary>More than there was, and nobody is broken; at most a warning.</summary>
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
