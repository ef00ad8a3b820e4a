using System.Runtime.Loader;
using CardanoBI.Bench.Calling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace CardanoBI.Bench.Peers;

/// <summary>NSwag's client of a description: its text, and the text compiled and loaded.</summary>
internal static class NSwagClient
{
    /// <summary>NSwag as a library, with its own settings but for the serializer where the caller says so.</summary>
    public static async Task<string> GenerateAsync(string description, CSharpJsonLibrary library = CSharpJsonLibrary.NewtonsoftJson)
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(description);
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "NSwagClient",
            CSharpGeneratorSettings = { Namespace = "NSwagPeer", JsonLibrary = library },
        };
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }

    /// <summary>Compiled as a release build does. The calls are the client's own tasks: nothing stands between.</summary>
    public static Func<HttpClient, ICalls> Compile(string client, string calls)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"NSwagPeer{Guid.NewGuid():N}", [CSharpSyntaxTree.ParseText(client), CSharpSyntaxTree.ParseText(calls)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var assembly = new MemoryStream();
        if (compilation.Emit(assembly) is { Success: false } failed)
        {
            throw new InvalidOperationException(
                string.Join('\n', failed.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(10)));
        }

        assembly.Position = 0;
        Type type = new AssemblyLoadContext(null).LoadFromStream(assembly).GetType("NSwagPeer.NSwagCalls")!;
        return httpClient => (ICalls)Activator.CreateInstance(type, httpClient)!;
    }
}
