using System.Reflection;
using System.Runtime.Loader;
using CardanoBI.Gen.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Gen.Tests.Changes;

/// <summary>The client of some pages as the compiler makes it, and code that calls all of it.</summary>
internal sealed class CompiledClient
{
    public const string Namespace = "Emitted";

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "netstandard.dll" or "mscorlib.dll" or "CardanoBI.Client.dll"
                    || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly byte[] _image;

    private CompiledClient(CSharpCompilation compilation)
    {
        Compilation = compilation;
        _image = Emit(compilation);
    }

    public CSharpCompilation Compilation { get; }

    public static CompiledClient Of(SpecRequest request)
    {
        SpecRun run = SpecRun.Run(request with { Emission = new Emission(Namespace, IsInternal: false) }, default);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new CompiledClient(Compile(
            Namespace,
            run.Files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(new MemoryStream(file.Value)), Language, file.Key)),
            References));
    }

    /// <summary>The caller as this client's user compiles it.</summary>
    public CSharpCompilation Compile(string caller) => Compile(
        "Caller", [CSharpSyntaxTree.ParseText(caller, Language)], [.. References, MetadataReference.CreateFromImage(_image)]);

    /// <summary>The client in this process, over the run time that the tests refer to.</summary>
    public Assembly Load() => Assembly.Load(_image);

    /// <summary>The caller, loaded with this client into a context of their own.</summary>
    public Assembly Load(string caller)
    {
        var context = new AssemblyLoadContext("called", isCollectible: true);
        context.LoadFromStream(new MemoryStream(_image));
        return context.LoadFromStream(new MemoryStream(Emit(Compile(caller))));
    }

    /// <summary>Members and types that compiled code names and this client does not have.</summary>
    public IReadOnlyList<string> Missing(CSharpCompilation caller)
    {
        var context = new AssemblyLoadContext("pair", isCollectible: true);
        try
        {
            context.LoadFromStream(new MemoryStream(_image));
            Module module = context.LoadFromStream(new MemoryStream(Emit(caller))).ManifestModule;
            return [.. Unresolved(0x01000000, token => module.ResolveType(token)), .. Unresolved(0x0A000000, token => module.ResolveMember(token))];
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Every row of a metadata table, until there is none.</summary>
    private static IEnumerable<string> Unresolved(int table, Action<int> resolve)
    {
        for (int token = table + 1; ; token++)
        {
            string? missing = null;
            try
            {
                resolve(token);
            }
            catch (ArgumentOutOfRangeException)
            {
                yield break;
            }
            catch (Exception exception) when (exception is MissingMemberException or TypeLoadException)
            {
                missing = exception.Message;
            }

            if (missing is not null) yield return missing;
        }
    }

    private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            name,
            trees,
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static byte[] Emit(CSharpCompilation compilation)
    {
        var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }
}
