using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CardanoBI.Gen;

/// <summary>
/// A request in the words of a build: the properties and item metadata that build/CardanoBI.Generator.props makes visible to the generator.
/// </summary>
internal sealed class BuildOptions(ClientRequest request) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.CardanoBIRootNamespace"] = request.Namespace ?? "",
        ["build_property.CardanoBIVisibility"] = request.IsInternal ? "internal" : "public",
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
