using static CardanoBI.Gen.Changes.Wording;

namespace CardanoBI.Gen.Changes;

/// <summary>Describes changes of deprecation notices.</summary>
internal static class Deprecations
{
    /// <param name="old">The old sentence; empty if it was not deprecated.</param>
    /// <param name="new">The new sentence; empty if it is not deprecated.</param>
    public static (string Words, Verdict Weight, Effects Effects) InWords(string old, string @new) =>
        old.Length == 0 ? ($"Deprecated: {Code(@new)}", Verdict.Minor, Effects.Warning)
        : @new.Length == 0 ? ("No longer deprecated", Verdict.Patch, Effects.None)
        : ($"The deprecation notice changed: {FromTo(old, @new)}", Verdict.Patch, Effects.None);
}
