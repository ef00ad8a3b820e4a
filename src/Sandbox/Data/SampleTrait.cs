namespace CardanoBI.Sandbox.Data;

/// <summary>
/// One part of a row: a text that all variants share, or else (with
/// <paramref name="Counter"/>) a number that grows by one with the variant.
/// </summary>
/// <param name="Fixed">What stays, or for a scattered text the text it starts from.</param>
/// <param name="Counter">The documented number of a part that counts.</param>
/// <param name="IsScattered">Whether each variant has a text of its own that no other variant repeats.</param>
internal readonly record struct SampleTrait(string Fixed, Int128? Counter = null, bool IsScattered = false);
