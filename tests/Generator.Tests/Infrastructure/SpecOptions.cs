using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>
/// What the .props and .targets would say: build properties, and each file's kind and page by its path below <c>spec/</c>.
/// </summary>
internal sealed class SpecOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public const string Root = "/project/spec/";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        properties.ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        if (!textFile.Path.StartsWith(Root, StringComparison.Ordinal)) return new Values([]);
        return new Values(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.CardanoBIKind"] = Path.GetExtension(textFile.Path) switch
            {
                ".yaml" => "Overlay",
                ".txt" => "Surface",
                _ => "Page",
            },
            ["build_metadata.AdditionalFiles.CardanoBIPage"] = textFile.Path[Root.Length..],
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
