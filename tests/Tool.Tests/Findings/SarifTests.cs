using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Generator;
using Json.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Gen.Tests.Findings;

/// <summary>SARIF as others read it: against the published schema, and against what the compiler itself writes.</summary>
public sealed class SarifTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "Findings", "sarif-2.1.0.json"));

    /// <summary>A build's log has notes as well.</summary>
    private static readonly string[] Infos = ["--severity", "CBI5005=info", "--severity", "CBI5006=info"];

    [Fact]
    public async Task What_lint_writes_is_valid_against_the_published_schema()
    {
        using Docs docs = Damaged();
        ToolRun run = await ToolRun.RunAsync(
            ["lint", docs.Folder, "--overlay", docs.Overlay, "--format", "sarif", .. Infos]);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(ErrorsOf(run.Output));
        using JsonDocument sarif = JsonDocument.Parse(run.Output);
        string?[] said =
        [
            .. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("ruleId").GetString()),
        ];
        Assert.Superset(new HashSet<string?> { "CBI1201", "CBI3003", "CBI4003", "CBI6002" }, said.ToHashSet());
    }

    [Fact]
    public async Task Pages_without_a_finding_make_a_valid_document_too() =>
        Assert.Empty(ErrorsOf((await ToolRun.RunAsync(
            "lint", Docs.Shipped, "--overlay", Path.Combine(Docs.Shipped, "overlay.yaml"), "--format", "sarif")).Output));

    [Fact]
    public void The_schema_refuses_what_is_not_SARIF()
    {
        Assert.NotEmpty(ErrorsOf("""{"version":"2.1.0","runs":[{"tool":{}}]}"""));
        Assert.NotEmpty(ErrorsOf("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"level":"bad","message":{"text":"x"}}]}]}"""));
    }

    /// <summary>The compiler's own log, of a compilation with the same pages.</summary>
    [Fact]
    public async Task Regions_are_those_of_a_builds_error_log()
    {
        using Docs docs = Damaged();
        ToolRun run = await ToolRun.RunAsync(
            ["lint", docs.Folder, "--overlay", docs.Overlay, "--no-mdx", "--format", "sarif", .. Infos]);
        string[] ofBuild = Regions(CompilerLog(docs), Path.GetFullPath), ofLint = Regions(run.Output, Path.GetFullPath);
        Assert.NotEmpty(ofLint);
        Assert.Equal(ofBuild, ofLint);
    }

    private static Docs Damaged()
    {
        Docs docs = Docs.Copy("core-domain/Accounts");
        docs.Replace("core-domain/Accounts/Staking.md", "integer(int32)", "integr(int32)");
        docs.Replace(
            "core-domain/Accounts/Delegations.md",
            "| epoch_no|integer(int64)|",
            "| is_new|boolean|Not in the sample, <5 characters.|\n| epoch_no|integer(int64)|");
        File.AppendAllText(docs.Overlay, "nonsense:\n  a: b\n");
        return docs;
    }

    /// <summary>The compiler writes a log only as a whole; its class for it is asked directly.</summary>
    private static string CompilerLog(Docs docs)
    {
        var request = new SpecRequest(docs.Folder, [docs.Overlay]);
        SpecFiles read = SpecFiles.Read(request, default);
        CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], read.Texts, optionsProvider: new CardanoBI.Gen.Specs.BuildOptions(request))
            .RunGeneratorsAndUpdateCompilation(
                CSharpCompilation.Create("Client"), out _, out ImmutableArray<Diagnostic> diagnostics);
        using var stream = new MemoryStream();
        Type logger = typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.SarifV2ErrorLogger", throwOnError: true)!;
        var log = (IDisposable)Activator.CreateInstance(
            logger, stream, "compiler", "1.0", new Version(1, 0, 0), CultureInfo.InvariantCulture)!;
        using (log)
        {
            foreach (Diagnostic diagnostic in diagnostics)
                logger.GetMethod("LogDiagnostic")!.Invoke(log, [diagnostic, null]);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string[] Regions(string sarif, Func<string, string> fullPath)
    {
        using JsonDocument document = JsonDocument.Parse(sarif);
        return
        [
            .. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(result =>
                {
                    JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                    string uri = Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
                    string path = uri.StartsWith("file://", StringComparison.Ordinal) ? new Uri(uri).LocalPath : fullPath(uri);
                    string region = JsonSerializer.Serialize(place.GetProperty("region"));
                    return $"{result.GetProperty("ruleId")} {result.GetProperty("level")} {path} {region}";
                })
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<string> ErrorsOf(string sarif)
    {
        using JsonDocument document = JsonDocument.Parse(sarif);
        EvaluationResults results = Schema.Evaluate(
            document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        if (results.IsValid) return [];
        return
        [
            "not valid",
            .. from detail in results.Details!
               where detail.Errors is { Count: > 0 }
               select $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}",
        ];
    }
}
