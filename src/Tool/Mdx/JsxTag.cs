namespace CardanoBI.Gen.Mdx;

/// <summary>A parsed tag.</summary>
/// <param name="Name">Empty for <c>&lt;&gt;</c>.</param>
/// <param name="Start">The position of its <c>&lt;</c>.</param>
/// <param name="End">The position after its <c>&gt;</c>.</param>
/// <param name="IsClosing">Whether it is a closing tag, <c>&lt;/a&gt;</c>.</param>
/// <param name="IsWhole">Whether it is self-closing, <c>&lt;a/&gt;</c>.</param>
internal sealed record JsxTag(string Name, int Start, int End, bool IsClosing, bool IsWhole);
