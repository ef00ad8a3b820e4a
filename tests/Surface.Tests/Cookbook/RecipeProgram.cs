using System.Reflection;
using System.Runtime.Loader;
using CardanoBI.Surface.Tests.Snippets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CardanoBI.Surface.Tests.Cookbook;

/// <summary>A snippet as a program: compiled by the real compiler without a warning, then run with a client.</summary>
internal static class RecipeProgram
{
    /// <summary>
    /// The snippet's Console is its own, so that recipes can run beside other tests. The client is a field, so that a snippet may declare
    /// its own.
    /// </summary>
    private const string Frame = """
        public static class Recipe
        {
            private static class Console
            {
                public static readonly System.IO.StringWriter Out = new() { NewLine = "\n" };
                public static void WriteLine(string text) => Out.WriteLine(text);
            }

            public static CardanoBIClient client = null!;

            public static async Task<string> RunAsync(CardanoBIClient given)
            {
                Recipe.client = given;
                await Task.CompletedTask;
        {code}
                return Console.Out.ToString();
            }
        }
        """;

    public static async Task<string> RunAsync(Recipe recipe, CardanoBIClient? client)
    {
        MethodInfo run = Compile(recipe).GetType("Recipe", throwOnError: true)!.GetMethod("RunAsync")!;
        return await (Task<string>)run.Invoke(null, [client])!;
    }

    private static Assembly Compile(Recipe recipe)
    {
        SnippetCode code = SnippetCode.Of(recipe.Code, SnippetTests.Usings);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Recipe",
            [CSharpSyntaxTree.ParseText(SnippetTests.Usings + code.Usings + Frame.Replace("{code}", code.Body, StringComparison.Ordinal))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()));

        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success);
        image.Position = 0;
        return new AssemblyLoadContext(recipe.Title, isCollectible: true).LoadFromStream(image);
    }
}
