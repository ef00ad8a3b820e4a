using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Mdx;

/// <summary>Something that MDX does not accept, or a name that is not defined.</summary>
/// <param name="Start">The position in the page.</param>
internal sealed record MdxFinding(DiagnosticDescriptor Rule, int Start, int Length, string[] Arguments);
