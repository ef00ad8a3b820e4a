using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CardanoBI.Gen.Specs;

/// <summary>
/// A request in the form of a build: the properties and item metadata that build/CardanoBI.Generator.props makes visible to the generator.
/// </summary>
internal sealed class BuildOptions(SpecRequest request) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.CardanoBIRootNamespace"] = request.Emission?.Namespace ?? "",
        ["build_property.CardanoBIVisibility"] = request.Emission?.IsInternal == true ? "internal" : "public",
        ["build_property.CardanoBIEmitClient"] = request.Emission is null ? "false" : "true",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is not SpecText file ? None : new Values(new()
    {
        ["build_metadata.AdditionalFiles.CardanoBIKind"] = file.Kind,
        ["build_metadata.AdditionalFiles.CardanoBIPage"] = file.Page,
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
