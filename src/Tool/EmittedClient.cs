using System.Collections.Immutable;
using System.Text;
using CardanoBI.Generator;
using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Gen;

/// <summary>
/// What the generator makes of a request: the very pipeline of a build, in the compiler's own driver, over a compilation without code.
/// </summary>
/// <param name="Files">Name and bytes of each file, as a build writes them.</param>
/// <param name="Diagnostics">Warnings and errors.</param>
internal sealed record EmittedClient(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>No page, or only pages that document no operation: the folder is another than was meant.</summary>
    public bool IsEmpty => Files.Count == 0;

    /// <summary>An error that lies in the arguments and in no page.</summary>
    public bool IsWronglyAskedFor => Diagnostics.Any(diagnostic => diagnostic.Id == Descriptors.NamespaceInvalid.Id);

    /// <exception cref="IOException">The pages' folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The pages' folder must not be listed.</exception>
    public static EmittedClient Emit(ClientRequest request, CancellationToken cancellationToken)
    {
        // In one order on every machine, so that messages are.
        IEnumerable<string> pages = Directory
            .EnumerateFiles(request.Pages, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
        var unreadable = new List<Diagnostic>();
        var files = new List<AdditionalText>();
        foreach (string page in pages)
            Read(page, () => SpecText.ReadPage(page, request.Pages));
        foreach (string overlay in request.Overlays)
            Read(overlay, () => SpecText.ReadOverlay(overlay));

        // What the others would be without it is of no use.
        if (unreadable.Count > 0) return new EmittedClient(ImmutableDictionary<string, byte[]>.Empty, unreadable);

        GeneratorRunResult run = CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], files, optionsProvider: new BuildOptions(request))
            .RunGenerators(CSharpCompilation.Create("Client"), cancellationToken)
            .GetRunResult()
            .Results
            .Single();
        if (run.Exception is not null)
            throw new InvalidOperationException("The generator failed, which is a defect of it; please report it.", run.Exception);
        return new EmittedClient(
            run.GeneratedSources.ToDictionary(
                source => source.HintName, source => source.SourceText.Encoding!.GetBytes(source.SourceText.ToString())),
            [.. run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);

        void Read(string path, Func<SpecText> read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                files.Add(read());
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DecoderFallbackException)
            {
                var place = new SourceLocation(path, default, default);
                unreadable.Add(Finding.At(Descriptors.PageUnreadable, place, exception.Message).ToDiagnostic());
            }
        }
    }
}
