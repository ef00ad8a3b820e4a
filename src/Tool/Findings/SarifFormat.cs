using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Findings;

/// <summary>SARIF 2.1.0, with the same regions as a build's <c>ErrorLog</c>.</summary>
/// <param name="folder">The folder to which file addresses are relative.</param>
internal sealed class SarifFormat(string folder) : IFindingFormat
{
    private static readonly string? Version = typeof(SarifFormat).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    public bool IsDocument => true;

    public void Write(IReadOnlyList<ReportedFinding> findings, TextWriter output) =>
        output.Write(JsonText.Write(json => Write(findings, json), isIndented: true) + "\n");

    private void Write(IReadOnlyList<ReportedFinding> findings, Utf8JsonWriter json)
    {
        DiagnosticDescriptor[] rules =
            [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Dictionary<string, int> indices = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteObjects("runs", [findings], run =>
        {
            json.WriteObject("tool", () => json.WriteObject("driver", () =>
            {
                json.WriteString("name", "cardanobi-gen");
                if (Version is not null) json.WriteString("version", Version);
                json.WriteObjects("rules", rules, rule => WriteRule(rule, json));
            }));
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteObjects("results", run, finding => WriteResult(finding, indices[finding.Id], json));
        });
        json.WriteEndObject();
    }

    private static void WriteRule(DiagnosticDescriptor rule, Utf8JsonWriter json)
    {
        string title = rule.Title.ToString();
        json.WriteString("id", rule.Id);
        WriteText("shortDescription", title);
        WriteText("fullDescription", title);
        if (rule.HelpLinkUri is { Length: > 0 } address)
        {
            json.WriteString("helpUri", address);
            WriteText("help", $"{title}: {address}");
        }

        json.WriteObject("defaultConfiguration", () => json.WriteString("level", Level(rule.DefaultSeverity)));

        void WriteText(string name, string text) => json.WriteObject(name, () => json.WriteString("text", text));
    }

    private void WriteResult(ReportedFinding finding, int rule, Utf8JsonWriter json)
    {
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(finding.Severity));
        json.WriteObject("message", () => json.WriteString("text", finding.Message));
        IEnumerable<FileLinePositionSpan> places = finding.Place is { } known ? [known] : [];
        json.WriteObjects("locations", places, place => json.WriteObject("physicalLocation", () =>
        {
            json.WriteObject("artifactLocation", () =>
            {
                json.WriteString("uri", Address(place.Path));
                json.WriteString("uriBaseId", "%SRCROOT%");
            });
            json.WriteObject("region", () =>
            {
                json.WriteNumber("startLine", place.StartLinePosition.Line + 1);
                json.WriteNumber("startColumn", place.StartLinePosition.Character + 1);
                json.WriteNumber("endLine", place.EndLinePosition.Line + 1);
                json.WriteNumber("endColumn", place.EndLinePosition.Character + 1);
            });
        }));
    }

    /// <summary>The address of a file; absolute only if there is no relative path, that is, from one Windows drive to another.</summary>
    private string Address(string path)
    {
        string full = Path.GetFullPath(path, folder), way = Path.GetRelativePath(folder, full);
        return Path.IsPathRooted(way)
            ? new Uri(full).AbsoluteUri
            : string.Join('/', way.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
