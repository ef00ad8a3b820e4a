using System.Text.Json.Nodes;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>What Redocly's linter says with its recommended rules.</summary>
public sealed class RedoclyTests
{
    /// <summary>
    /// Warnings that the API itself gives cause for: times without a zone, which the server sends, routes that a fixed word and a parameter
    /// both fit, and no license, which no page names. In OpenAPI 3.0 nothing says that an object may be null so that examples pass.
    /// </summary>
    private static readonly string[] Expected = ["info-license", "no-ambiguous-paths", "no-invalid-media-type-examples"];

    [RedoclyTheory]
    [InlineData("3.0", "json")]
    [InlineData("3.0", "yaml")]
    [InlineData("3.1", "json")]
    [InlineData("3.1", "yaml")]
    public async Task The_linter_finds_no_error(string version, string format)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-redocly-").FullName;
        try
        {
            string file = Path.Combine(folder, "api." + format);
            await File.WriteAllTextAsync(file, Described.Text(Described.Version(version), format == "yaml"));
            string program = Path.Combine(InstalledTool.Redocly.Folder, "node_modules", "@redocly", "cli", "bin", "cli.js");
            (int end, string output, string error) =
                await InstalledTool.RunAsync(folder, "node", program, "lint", file, "--format=json", "--max-problems=1000");
            Assert.True(end == 0, error);
            JsonNode report = JsonNode.Parse(output)!;
            Assert.Equal(0, report["totals"]!["errors"]!.GetValue<int>());
            ILookup<string, string> problems = report["problems"]!.AsArray().ToLookup(
                problem => problem!["ruleId"]!.GetValue<string>(), problem => problem!["message"]!.GetValue<string>());
            Assert.Equal(Expected, problems.Select(rule => rule.Key).Order(StringComparer.Ordinal));
            Assert.All(problems["no-invalid-media-type-examples"], message => Assert.True(
                message.Contains("match format \"date-time\"", StringComparison.Ordinal)
                || (version == "3.0" && message.EndsWith("type must be object.", StringComparison.Ordinal)),
                message));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
