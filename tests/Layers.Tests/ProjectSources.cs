using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CardanoBI.Layers.Tests;

/// <summary>A project's hand-written sources as the compiler understands them: which folder names which, and what stands where.</summary>
internal sealed class ProjectSources
{
    /// <summary>How the project's own folder is called in a table of layers.</summary>
    public const string Root = "(root)";

    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string _folder;
    private readonly CSharpCompilation _compilation;

    private ProjectSources(string folder, CSharpCompilation compilation) => (_folder, _compilation) = (folder, compilation);

    /// <summary>Compiles a project below <c>src/</c>; what its tests run with is what it is compiled against.</summary>
    /// <param name="project">The name of its folder.</param>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="emitted">Stands for what a generator adds.</param>
    /// <param name="knows">Those of these projects that it knows, as assemblies.</param>
    public static ProjectSources Compile(string project, string assembly, string emitted, params string[] knows)
    {
        string folder = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "src", project));
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None);
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"));
        IEnumerable<string> assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            // No project knows another, unless it says so, and their types would be nearer than those of libraries.
            .Where(file => Path.GetFileNameWithoutExtension(file) is var name
                && name != "cardanobi-gen"
                && (knows.Contains(name) || !name.StartsWith("CardanoBI.", StringComparison.Ordinal)));

        CSharpCompilation compilation = CSharpCompilation.Create(
            assembly,
            [
                .. files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
                CSharpSyntaxTree.ParseText(ImplicitUsings, options),
                CSharpSyntaxTree.ParseText(emitted, options),
            ],
            assemblies.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // A name that is not understood would be an arrow that is not seen.
        // CS8805: a program, which is compiled as a library here. CS8795: a partial method whose body one of the framework's generators writes.
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error && found.Id is not ("CS8795" or "CS8805")));
        return new ProjectSources(folder, compilation);
    }

    /// <summary>Each folder with the folders whose types it names; documentation aside.</summary>
    public IReadOnlyDictionary<string, string[]> Arrows() => _compilation.SyntaxTrees
        .SelectMany(tree => References(tree).Select(to => (From: FolderOf(tree), To: to)))
        .Where(arrow => arrow.From is not null && arrow.To is not null)
        .GroupBy(arrow => arrow.From!, arrow => arrow.To!)
        .ToDictionary(group => group.Key, group => group.Where(to => to != group.Key).Distinct().Order(StringComparer.Ordinal).ToArray());

    /// <summary>The types that are not part of another, each with its folder.</summary>
    public IEnumerable<(string Folder, INamedTypeSymbol Type)> Types() =>
        from tree in _compilation.SyntaxTrees
        where FolderOf(tree) is not null
        let model = _compilation.GetSemanticModel(tree)
        from declaration in tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
        let type = model.GetDeclaredSymbol(declaration) as INamedTypeSymbol
        where type is { ContainingType: null }
        select (FolderOf(tree)!, type);

    private IEnumerable<string?> References(SyntaxTree tree)
    {
        SemanticModel model = _compilation.GetSemanticModel(tree);
        return
            from node in tree.GetRoot().DescendantNodes()
            where node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax
            let symbol = model.GetSymbolInfo(node).Symbol
            let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
            where type is not null
            from declaration in type.OriginalDefinition.DeclaringSyntaxReferences
            select FolderOf(declaration.SyntaxTree);
    }

    private string? FolderOf(SyntaxTree tree)
    {
        if (tree.FilePath.Length == 0) return null;
        string[] way = Path.GetRelativePath(_folder, tree.FilePath).Split(Path.DirectorySeparatorChar);
        return way.Length == 1 ? Root : way[0];
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
