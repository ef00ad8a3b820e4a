using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Pipeline;

/// <summary>What a build says of the client it wants; the properties are made visible by build/CardanoBI.Generator.props.</summary>
internal sealed record GeneratorOptions(
    EmissionContext Context, bool EmitClient, bool EmitSamples, bool AcceptSurface, EquatableArray<Finding> Findings)
{
    private const string DefaultNamespace = "CardanoBI";

    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        string Property(string name) => provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

        List<string> namespaces = new[] { Property("CardanoBIRootNamespace"), Property("RootNamespace"), DefaultNamespace }
            .Where(name => name.Length > 0)
            .ToList();
        string @namespace = namespaces.First(IsNamespace);
        if (@namespace != namespaces[0]) findings.Add(Finding.At(Descriptors.NamespaceInvalid, null, namespaces[0]));

        string visibility = Property("CardanoBIVisibility") is { Length: > 0 } written ? written.ToLowerInvariant() : "public";
        if (visibility is not ("public" or "internal"))
        {
            findings.Add(Finding.At(Descriptors.VisibilityInvalid, null, visibility));
            visibility = "public";
        }

        return new GeneratorOptions(
            new EmissionContext(@namespace, visibility),
            EmitClient: !Property("CardanoBIEmitClient").Equals("false", StringComparison.OrdinalIgnoreCase),
            EmitSamples: Property("CardanoBIEmitSamples").Equals("true", StringComparison.OrdinalIgnoreCase),
            AcceptSurface: Property("CardanoBIAcceptSurface").Equals("true", StringComparison.OrdinalIgnoreCase),
            findings.ToEquatableArray());
    }

    private static bool IsNamespace(string text) =>
        text.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
}
