using System.Collections.Immutable;
using CardanoBI.Generator;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Gen.Specs;

/// <summary>
/// The result of running the generator on a request: the pipeline of a build, in the compiler's own driver, on a compilation without code.
/// </summary>
/// <param name="Read">The files it was given.</param>
/// <param name="Files">The name and bytes of each emitted file, as a build writes them; none if the request asks for none.</param>
/// <param name="Diagnostics">All diagnostics, of any severity.</param>
/// <param name="Linked">What the generator understood, as far as the pages are correct; null if a file could not be read.</param>
internal sealed record SpecRun(
    SpecFiles Read, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Diagnostics, LinkedSpec? Linked)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>
    /// Whether there is no page, or none that documents an operation, so that the folder is probably not the intended one.
    /// </summary>
    public bool IsEmpty => Linked is null || Linked.Client.Catalogue.Count == 0;

    /// <summary>Whether there is an error in the arguments instead of in a page.</summary>
    public bool IsWronglyAskedFor => Diagnostics.Any(diagnostic => diagnostic.Id == Descriptors.NamespaceInvalid.Id);

    /// <inheritdoc cref="SpecFiles.Read"/>
    public static SpecRun Run(SpecRequest request, CancellationToken cancellationToken) =>
        Run(request, SpecFiles.Read(request, cancellationToken), cancellationToken);

    /// <summary>Runs the generator on files that have been read already.</summary>
    public static SpecRun Run(SpecRequest request, SpecFiles read, CancellationToken cancellationToken)
    {
        // The result of the other files without an unreadable one would be of no use.
        if (read.Unreadable.Count > 0) return new SpecRun(read, ImmutableDictionary<string, byte[]>.Empty, read.Unreadable, null);

        Understanding? understanding = null;
        GeneratorRunResult run = CSharpGeneratorDriver
            .Create(
                [new ClientGenerator(told => understanding = told).AsSourceGenerator()],
                read.Texts,
                optionsProvider: new BuildOptions(request))
            .RunGenerators(CSharpCompilation.Create("Client"), cancellationToken)
            .GetRunResult()
            .Results
            .Single();
        if (run.Exception is not null)
            throw new InvalidOperationException("The generator failed because of a bug in it; please report it.", run.Exception);
        return new SpecRun(
            read,
            run.GeneratedSources.ToDictionary(
                source => source.HintName, source => source.SourceText.Encoding!.GetBytes(source.SourceText.ToString())),
            run.Diagnostics,
            new LinkedSpec(understanding!));
    }
}
