using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Mdx;

/// <summary>Something MDX does not accept, or a name that a page would look up in vain.</summary>
/// <param name="Start">In the page.</param>
internal sealed record MdxFinding(DiagnosticDescriptor Rule, int Start, int Length, string[] Arguments);
