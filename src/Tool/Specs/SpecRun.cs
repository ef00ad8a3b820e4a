using System.Collections.Immutable;
using CardanoBI.Generator;
using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Gen.Specs;

/// <summary>
/// What the generator makes of a request: the very pipeline of a build, in the compiler's own driver, over a compilation without code.
/// </summary>
/// <param name="Read">The files it was given.</param>
/// <param name="Files">Name and bytes of each emitted file, as a build writes them; none where the request asks for none.</param>
/// <param name="Diagnostics">Everything it says, of whatever severity.</param>
/// <param name="Linked">What the generator understood, as far as the pages are right; null where a file could not be read.</param>
internal sealed record SpecRun(
    SpecFiles Read, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Diagnostics, LinkedSpec? Linked)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>No page, or only pages that document no operation: the folder is another than was meant.</summary>
    public bool IsEmpty => Linked is null || Linked.Client.Catalogue.Count == 0;

    /// <summary>An error that lies in the arguments and in no page.</summary>
    public bool IsWronglyAskedFor => Diagnostics.Any(diagnostic => diagnostic.Id == Descriptors.NamespaceInvalid.Id);

    /// <inheritdoc cref="SpecFiles.Read"/>
    public static SpecRun Run(SpecRequest request, CancellationToken cancellationToken)
    {
        SpecFiles read = SpecFiles.Read(request, cancellationToken);

        // What the others would be without an unreadable one is of no use.
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
