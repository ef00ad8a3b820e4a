namespace CardanoBI.Gen.Mdx;

/// <summary>A tag as it was read.</summary>
/// <param name="Name">Empty for <c>&lt;&gt;</c>.</param>
/// <param name="Start">Where its <c>&lt;</c> stands.</param>
/// <param name="End">Behind its <c>&gt;</c>.</param>
/// <param name="IsClosing"><c>&lt;/a&gt;</c>.</param>
/// <param name="IsWhole"><c>&lt;a/&gt;</c>.</param>
internal sealed record JsxTag(string Name, int Start, int End, bool IsClosing, bool IsWhole);
