using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Acme.Things.Tests;

/// <summary>What a user's compiler says, in the language of the .NET 8 SDK: what a list does not honour is no option there.</summary>
public sealed class CompileTests
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    [Theory]
    [InlineData("client.Core.Things.Query().Where(t => t.Count > 480 & t.IsOpen == true).OrderByDescending(t => t.Big).Select(t => t.Hash, t => t.Made)")]
    [InlineData("client.Core.Things.Query().Where(t => t.Note == null | t.Note.Length() > 3 | t.Note.Contains(\"x\"))")]
    [InlineData("client.Core.Things.Query().Where(t => t.Fee == null || t.Fee > 1 && t.Fee != 3.5m)")]
    [InlineData("client.Core.Things.QuerySome().Top(5).Skip(5)")]
    [InlineData("client.Core.OData.QueryThings().WithCount().Where(t => t.Total == 5)")]
    [InlineData("client.Core.OData.QueryThings().CountAsync()")]
    [InlineData("client.Core.Things.Query().Select(t => t.Note).EnumerateAsync().GetAsyncEnumerator().Current?.Length")]
    public void Compiles_without_a_warning(string expression) => Assert.Empty(Diagnostics(expression));

    [Theory]
    [InlineData("client.Core.Things.QuerySome().Where(t => t.Id == 1)", "CS0315")]
    [InlineData("client.Core.Things.QuerySome().OrderBy(t => t.Id)", "CS0315")]
    [InlineData("client.Core.Things.QuerySome().Select(t => t.Id)", "CS0315")]
    [InlineData("client.Core.Things.Query().WithCount()", "CS0315")]
    [InlineData("client.Core.Things.Query().CountAsync()", "CS0315")]
    [InlineData("client.Core.Things.QueryPaged()", "CS1061")]
    [InlineData("client.Core.Things.Query().Where(t => t.Tags == null)", "CS1061")]
    [InlineData("client.Core.Things.Query().Where(t => t.Count == null)", "CS0029")]
    [InlineData("client.Core.Things.Query().Where(t => t.Made == null)", "CS0029")]
    [InlineData("client.Core.Things.Query().Where(t => t.Name == null)", "CS0619")]
    [InlineData("client.Core.Things.Query().Where(t => t.Hash != null)", "CS0619")]
    [InlineData("client.Core.Things.Query().Where(t => t.Count == 1.5)", "CS0019")]
    [InlineData("client.Core.Things.Query().Where(t => t.Amount == 1.5)", "CS0019")]
    [InlineData("client.Core.Things.Query().Where(t => t.Name == 5)", "CS0019")]
    [InlineData("client.Core.Things.Query().Where(t => t.IsOpen)", "CS0029")]
    [InlineData("client.Core.Things.Query().Where(t => t.Count > 1 && true)", "CS0019")]
    [InlineData("client.Core.Things.Query().Select(t => t.Name.Length())", "CS0411")]
    [InlineData("client.Core.Things.Query().OrderBy(t => t.Name.Length())", "CS0266")]
    [InlineData("client.Core.Things.Query().OrderBy(t => t.Id).ThenByDescending(t => t.Made.Year())", "CS0266")]
    [InlineData("client.Core.Things.Query().OrderByDescending(t => t.Name.ToLower())", "CS0266")]
    [InlineData("client.Core.Things.Query().OrderBy(t => t.Hash)", "CS0029")]
    [InlineData("client.Core.Things.Query().Select(t => t.Name).EnumerateAsync().GetAsyncEnumerator().Current.Nope", "CS1061")]
    public void Does_not_compile(string expression, string error) =>
        Assert.Contains(error, Diagnostics(expression).Select(diagnostic => diagnostic.Id));

    private static IEnumerable<Diagnostic> Diagnostics(string expression) => CSharpCompilation.Create(
        "User",
        [CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;
            using CardanoBI.Client;

            public static class User
            {
                public static object? Ask(Acme.Things.CardanoBIClient client) => {{expression}};
            }
            """,
            new CSharpParseOptions(LanguageVersion.CSharp12))],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
