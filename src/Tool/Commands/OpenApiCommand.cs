using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using System.Text.Json.Nodes;
using CardanoBI.Gen.Findings;
using CardanoBI.Gen.OpenApi;
using CardanoBI.Gen.Specs;
using CardanoBI.Generator.Basics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Commands;

/// <summary><c>openapi</c>: a description of the API for other tools.</summary>
internal sealed class OpenApiCommand : ToolCommand
{
    private static readonly string[] YamlEndings = [".yaml", ".yml"];

    private readonly SpecArguments _spec = new();

    private readonly Option<FileInfo> _output = new("--output", "-o")
    {
        Description = "The file to write: YAML if its name ends in .yaml or .yml, JSON if it ends in .json.",
        HelpName = "file",
        Required = true,
    };

    private readonly Option<string> _version = new Option<string>("--version")
    {
        Description = "The OpenAPI version to write.",
        DefaultValueFactory = _ => "3.1",
    }.AcceptOnlyFromAmong("3.0", "3.1");

    private readonly Option<string> _title = new("--title")
    {
        Description = "The title of the API.",
        HelpName = "text",
        DefaultValueFactory = _ => new DescriptionRequest().Title,
    };

    private readonly Option<string> _apiVersion = new("--api-version")
    {
        Description = "The version of the described API.",
        HelpName = "text",
        DefaultValueFactory = _ => new DescriptionRequest().ApiVersion,
    };

    private readonly Option<bool> _keepsPaths = new("--keep-identical-paths")
    {
        Description = "Keep the paths of routes that differ only in a parameter's name, although OpenAPI forbids such paths.",
    };

    public OpenApiCommand(ToolConsole console)
        : base(
            console,
            "openapi",
            "Write an OpenAPI description of what the pages and overlays say. If a page has an error, nothing is written.")
    {
        _output.Validators.Add(CheckOutput);
        _spec.AddTo(this);
        foreach (Option option in (Option[])[_output, _version, _title, _apiVersion, _keepsPaths])
            Add(option);
    }

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        SpecRequest request = _spec.Read(parsed);
        SpecRun run = SpecRun.Run(request, cancellationToken);
        ReportedFinding[] findings =
            [.. run.Diagnostics.Where(said => said.Severity >= DiagnosticSeverity.Warning).Select(ReportedFinding.Of)];
        new TextFormat().Write(findings, Console.Error);
        if (run.HasErrors) return Task.FromResult(ExitCode.Failed);
        if (run.IsEmpty) return Task.FromResult(EndWithoutOperations(request.Pages));

        var wishes = new DescriptionRequest
        {
            Version = parsed.GetValue(_version) == "3.0" ? OpenApiVersion.V30 : OpenApiVersion.V31,
            Title = parsed.GetRequiredValue(_title),
            ApiVersion = parsed.GetRequiredValue(_apiVersion),
            KeepsIdenticalPaths = parsed.GetValue(_keepsPaths),
        };
        JsonObject document = new ApiDescription(run.Linked!, wishes).Write(cancellationToken);
        string file = parsed.GetRequiredValue(_output).ToString();
        bool isWritten = Write(file, IsYaml(file) ? YamlText.Write(document) : ApiDescription.JsonText(document));
        Console.Output.WriteLine(
            $"{file}: {Counted.Of(run.Linked!.Operations.Count, "operation")}, "
                + $"{Counted.Of(document["components"]!["schemas"]!.AsObject().Count, "schema")}, "
                + $"OpenAPI {document["openapi"]}, {(isWritten ? "written" : "unchanged")}");
        return Task.FromResult(ExitCode.Done);
    }

    private static bool IsYaml(string file) => YamlEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static bool Write(string file, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes)) return false;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.WriteAllBytes(file, bytes);
        return true;
    }

    private static void CheckOutput(OptionResult result)
    {
        if (result.Tokens is not [{ Value: { Length: > 0 } output }]) return;
        if (Directory.Exists(output))
            result.AddError($"The output '{output}' is a folder; it must be a file.");
        else if (!IsYaml(output) && !Path.GetExtension(output).Equals(".json", StringComparison.OrdinalIgnoreCase))
            result.AddError($"The output '{output}' ends neither in .json nor in .yaml or .yml.");
    }
}
