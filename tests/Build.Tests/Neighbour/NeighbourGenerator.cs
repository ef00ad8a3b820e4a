using System.Reflection;
using Markdig;
using Microsoft.CodeAnalysis;

namespace Neighbour;

/// <summary>Emits which Markdig it was given, and what that made of a line.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NeighbourGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        string version = typeof(Markdown).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>().Version;
        string html = Markdown.ToHtml("*neighbour*").Trim();
        output.AddSource(
            "Neighbour.g.cs", $"internal static class Neighbour {{ internal const string Text = \"{html} by Markdig {version}\"; }}");
    });
}
