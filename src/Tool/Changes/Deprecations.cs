using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>What is said of something's being deprecated, when that changes.</summary>
internal static class Deprecations
{
    /// <param name="old">The sentence; empty where it was not deprecated.</param>
    /// <param name="new">So it is here.</param>
    public static (string Words, Verdict Weight, Effects Effects) InWords(string old, string @new) =>
        old.Length == 0 ? ($"Deprecated: {Code(@new)}", Verdict.Minor, Effects.Warning)
        : @new.Length == 0 ? ("No longer deprecated", Verdict.Patch, Effects.None)
        : ($"The deprecation notice changed: {FromTo(old, @new)}", Verdict.Patch, Effects.None);
}
