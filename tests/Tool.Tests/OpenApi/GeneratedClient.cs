using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json.Nodes;
using CardanoBI.Sandbox;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>A client that somebody else's generator wrote: compiled, loaded, and signed in at the sandbox.</summary>
internal static class GeneratedClient
{
    public static Assembly Compile(IEnumerable<string> sources)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Peer{Guid.NewGuid():N}",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        assembly.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(assembly);
    }

    /// <summary>As any client of the description has to do it: a token by the client's credentials, and the key beside it.</summary>
    public static async Task<HttpClient> SignInAsync(CardanoBISandbox sandbox)
    {
        var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sandbox.IdentityAddress, "connect/token"))
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        string credentials = $"{sandbox.ApiKey}:{sandbox.ApiSecret}";
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));
        using HttpResponseMessage answer = await http.SendAsync(request);
        JsonNode token = JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token["access_token"]!.GetValue<string>());
        http.DefaultRequestHeaders.Add("Client-Api-Key", sandbox.ApiKey);
        return http;
    }
}
