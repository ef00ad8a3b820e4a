namespace CardanoBI.Sandbox.Data;

/// <summary>
/// A part of a row: a text that all variants share or, with <paramref name="Counter"/>, a number that grows by one with each variant.
/// </summary>
/// <param name="Fixed">The constant text; for a scattered text, the text it starts from.</param>
/// <param name="Counter">The documented number of a part that counts.</param>
/// <param name="IsScattered">Whether each variant has a different text.</param>
internal readonly record struct SampleTrait(string Fixed, Int128? Counter = null, bool IsScattered = false);
