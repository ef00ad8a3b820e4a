using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CardanoBI.Surface.Tests.Snippets;

/// <summary>The parts of a snippet, which may be a whole file or the middle of one.</summary>
/// <param name="Usings">Its own.</param>
/// <param name="Body">Statements, or members of a class.</param>
internal sealed record SnippetCode(string Usings, string Body)
{
    /// <summary>The file with the types that need a source generator, and the namespace that it declares.</summary>
    private const string Compiled = "tests/Surface.Tests/Cookbook/SourceGenerated.cs";
    private const string CompiledNamespace = "CardanoBI.Surface.Tests.Cookbook.SourceGenerated";

    /// <param name="code">The snippet.</param>
    /// <param name="known">The usings of the file that it becomes part of.</param>
    public static SnippetCode Of(string code, string known)
    {
        CompilationUnitSyntax written = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot();
        string usings = string.Concat(written.Usings.Where(directive => !known.Contains(directive.ToString(), StringComparison.Ordinal))
            .Select(directive => directive.ToFullString()));
        CompilationUnitSyntax body = written.RemoveNodes(written.Usings, SyntaxRemoveOptions.KeepNoTrivia)!;
        if (!code.Contains(": JsonSerializerContext", StringComparison.Ordinal)) return new SnippetCode(usings, body.ToFullString());

        // The compiler in this process runs no source generators, so the build of this project compiled the same types.
        MemberDeclarationSyntax[] types = [.. body.Members.Where(member => member is BaseTypeDeclarationSyntax)];
        string compiled = File.ReadAllText(Path.Combine(Repository.Root, Compiled)).ReplaceLineEndings("\n");
        foreach (MemberDeclarationSyntax type in types) Assert.Contains(type.ToString(), compiled, StringComparison.Ordinal);
        return new SnippetCode(
            $"{usings}using {CompiledNamespace};\n", body.RemoveNodes(types, SyntaxRemoveOptions.KeepNoTrivia)!.ToFullString());
    }
}
