using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Pipeline;

/// <summary>What a build says about the client it wants; build/CardanoBI.Generator.props makes the properties visible.</summary>
internal sealed record GeneratorOptions(
    EmissionContext Context, bool EmitClient, bool EmitSamples, bool AcceptSurface, EquatableArray<Finding> Findings)
{
    private const string DefaultNamespace = "CardanoBI";

    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        string Property(string name) => provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

        string written = Property("CardanoBIRootNamespace") is { Length: > 0 } own ? own : Property("RootNamespace");
        // Outside a project there is no property at all; a project whose properties are empty has no namespace for the client.
        bool isUnsaid = written.Length == 0 && !provider.GlobalOptions.TryGetValue("build_property.RootNamespace", out _);
        string @namespace = isUnsaid ? DefaultNamespace : written;
        bool isUsable = IsNamespace(@namespace);
        if (!isUsable) findings.Add(Finding.At(Descriptors.NamespaceInvalid, null, written));

        string visibility = Property("CardanoBIVisibility").ToLowerInvariant();
        if (visibility.Length == 0) visibility = "public";
        if (visibility is not ("public" or "internal"))
        {
            findings.Add(Finding.At(Descriptors.VisibilityInvalid, null, Property("CardanoBIVisibility")));
            visibility = "public";
        }

        return new GeneratorOptions(
            new EmissionContext(@namespace, visibility),
            EmitClient: isUsable && !Property("CardanoBIEmitClient").Equals("false", StringComparison.OrdinalIgnoreCase),
            EmitSamples: isUsable && Property("CardanoBIEmitSamples").Equals("true", StringComparison.OrdinalIgnoreCase),
            AcceptSurface: Property("CardanoBIAcceptSurface").Equals("true", StringComparison.OrdinalIgnoreCase),
            findings.ToEquatableArray());
    }

    /// <summary>Whether a library that the project references already has a client in this one's namespace.</summary>
    public static bool IsTaken((GeneratorOptions Options, Compilation Compilation) build, CancellationToken cancellationToken)
    {
        (GeneratorOptions options, Compilation compilation) = build;
        return options.EmitClient && compilation.GetTypesByMetadataName(options.Context.Namespace + ".CardanoBIClient").Any(type =>
            !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }

    /// <summary>The options if the namespace is taken, which would declare each of the client's types twice.</summary>
    public static GeneratorOptions Free((GeneratorOptions Options, bool IsTaken) build, CancellationToken cancellationToken) =>
        !build.IsTaken
            ? build.Options
            : build.Options with
            {
                EmitClient = false,
                EmitSamples = false,
                Findings = [.. build.Options.Findings, Finding.At(Descriptors.NamespaceTaken, null, build.Options.Context.Namespace)],
            };

    private static bool IsNamespace(string text) =>
        text.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
}
