using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CardanoBI.Surface.Tests.Snippets;

/// <summary>
/// Every C# snippet that the documentation shows, compiled by the real compiler
/// without a warning. What a snippet takes for granted is declared here; any other using stands in the snippet.
/// </summary>
public sealed class SnippetTests
{
    /// <summary>Those of a new console project with the package, and the client's own.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using CardanoBI;
        using CardanoBI.Client;

        """;

    /// <summary>As fields, so that a snippet may declare its own.</summary>
    private const string Context = """
        public abstract class Context
        {
            protected static readonly CardanoBIClient client = null!;
            protected static readonly CardanoBI.Sandbox.CardanoBISandbox sandbox = null!;
            protected static readonly Microsoft.Extensions.DependencyInjection.IServiceCollection services = null!;
            protected static readonly Microsoft.Extensions.Configuration.IConfiguration configuration = null!;
            protected static readonly System.Threading.RateLimiting.RateLimiter sharedLimiter = null!;
            protected static readonly CancellationToken cancellationToken = default;
            protected static readonly string key = "", secret = "", stakeAddress = "", fingerprint = "";
            protected static readonly byte[] keyOf32Bytes = new byte[32];
        }

        namespace Acme.Chain
        {
            /// <summary>In the place of a client that somebody's own pages give.</summary>
            public class CardanoBIClient(CardanoBIOptions options, HttpClient http) : IDisposable
            {
                public string Describe() => $"{options} {http}";
                public void Dispose() => GC.SuppressFinalize(this);
            }
        }

        """;

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> All => [.. Snippet.All.Select(snippet => snippet.ToString())];

    [Fact]
    public void There_are_snippets_in_the_README_and_in_the_documentation()
    {
        Assert.Contains(Snippet.All, snippet => snippet.Page == "README.md");
        Assert.Contains(Snippet.All, snippet => snippet.Page == "docs/testing.md");
        Assert.True(Snippet.All.Count >= 20, $"Only {Snippet.All.Count} were found.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_compiles(string name)
    {
        Snippet snippet = Snippet.All.Single(candidate => candidate.ToString() == name);

        // The same text may be statements or members of a class; its first complaint tells which it was meant to be.
        string[] asStatements = Complaints(snippet, "public static async Task RunAsync()\n{\nawait Task.CompletedTask;\n", "}\n");
        if (asStatements.Length > 0 && Complaints(snippet, "", "").Length > 0) Assert.Fail($"{snippet}:\n{string.Join('\n', asStatements)}");
    }

    [Fact]
    public async Task A_snippet_that_is_a_test_passes()
    {
        Snippet[] tests = [.. Snippet.All.Where(snippet => snippet.Code.Contains("[Fact]", StringComparison.Ordinal))];

        Assert.Equal(["docs/testing.md", "docs/testing.md"], tests.Select(snippet => snippet.Page));
        foreach (Snippet snippet in tests)
        {
            using var image = new MemoryStream();
            Assert.True(Compile(snippet, "", "").Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success, $"{snippet}");
            image.Position = 0;
            MethodInfo[] facts =
            [
                .. new AssemblyLoadContext(snippet.ToString(), isCollectible: true).LoadFromStream(image).GetTypes()
                    .SelectMany(type => type.GetMethods())
                    .Where(method => method.IsDefined(typeof(FactAttribute))),
            ];
            MethodInfo fact = Assert.Single(facts);
            await (Task)fact.Invoke(Activator.CreateInstance(fact.DeclaringType!), null)!;
        }
    }

    private static string[] Complaints(Snippet snippet, string before, string after) =>
    [
        .. Compile(snippet, before, after).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString()),
    ];

    private static CSharpCompilation Compile(Snippet snippet, string before, string after)
    {
        SnippetCode code = SnippetCode.Of(snippet.Code, Usings);
        return CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(
                $"{Usings}{code.Usings}{Context}public class Snippet : Context\n{{\n{before}#line 1\n{code.Body}\n#line hidden\n{after}}}\n")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
