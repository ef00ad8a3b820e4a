using System.Reflection;
using System.Runtime.Loader;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Tests.Infrastructure;

/// <summary>What a run gave: sources, diagnostics, and the compilation of both.</summary>
internal sealed class GeneratorRun(GeneratorDriver driver, Compilation compilation)
{
    private readonly GeneratorRunResult _result = driver.GetRunResult().Results.Single();

    public Compilation Compilation => compilation;

    public Exception? Exception => _result.Exception;

    /// <summary>The emitted files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The emitted files as the compiler read them.</summary>
    public IReadOnlyList<SyntaxTree> Trees => [.. _result.GeneratedSources.Select(source => source.SyntaxTree)];

    /// <summary>The model that was emitted, as the pipeline's step gave it.</summary>
    public ClientModel Client => ((BuiltClient)_result.TrackedSteps[TrackingNames.Client].Single().Outputs.Single().Value).Linked.Model;

    /// <summary>The diagnostics themselves, for what the words below leave out.</summary>
    public IReadOnlyList<Diagnostic> Reported => _result.Diagnostics;

    /// <summary>
    /// The diagnostics as <c>CBI3003 Assets.md(30,12)</c>, by file and place; line and column count from 1 as in a build's output.
    /// </summary>
    public IReadOnlyList<string> Diagnostics => _result.Diagnostics
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
        .Select(Describe)
        .ToList();

    public IReadOnlyList<string> Messages =>
        _result.Diagnostics.Select(diagnostic => diagnostic.Id + ": " + diagnostic.GetMessage()).ToList();

    public IReadOnlyList<string> Errors =>
        _result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Describe).ToList();

    /// <summary>
    /// What the compiler says of the emitted code, warnings included, and of
    /// nullability too: what emitted files spare their users is checked here.
    /// </summary>
    public IReadOnlyList<string> CompilerComplaints =>
        Trees.Aggregate(compilation, (checking, tree) => checking.ReplaceSyntaxTree(tree, WithNullableWarnings(tree))).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())
            .ToList();

    /// <summary>Compiles what was emitted, which must go without a warning, and loads it.</summary>
    public Assembly Load()
    {
        Assert.Null(Exception);
        Assert.Empty(CompilerComplaints);
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext("emitted", isCollectible: true).LoadFromStream(image);
    }

    public Type Type(string name) => Load().GetType(GeneratorHost.Namespace + "." + name, throwOnError: true)!;

    private static SyntaxTree WithNullableWarnings(SyntaxTree tree)
    {
        string text = tree.ToString();
        string checking = text.Replace("#nullable disable warnings", "#nullable enable warnings", StringComparison.Ordinal);
        Assert.True(text != checking || !tree.GetRoot().DescendantNodes().Any(), text);
        return tree.WithChangedText(SourceText.From(checking, tree.Encoding));
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
