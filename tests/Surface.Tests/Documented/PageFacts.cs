using CardanoBI.Generator.Diagnostics;
using CardanoBI.Generator.Markdown;
using CardanoBI.Generator.Pages;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>
/// What the generator read of a parameter's default in the pages; a compiled client leaves it to the server, so reflection cannot see it.
/// </summary>
internal static class PageFacts
{
    private static readonly Lazy<Dictionary<(string Operation, string Parameter), ParameterFacts>> Facts = new(() => Repository.Pages()
        .SelectMany(page => Bind(page.Path, page.Text).Operations)
        .SelectMany(
            operation => operation.Parameters, (operation, parameter) => (Key: (operation.Key, parameter.WireName), parameter.Facts))
        .ToDictionary(parameter => parameter.Key, parameter => parameter.Facts));

    public static string Of(string operation, string parameter)
    {
        if (!Facts.Value.TryGetValue((operation, parameter), out ParameterFacts? facts)) return " of no page";
        string standard = facts.Order switch
        {
            DocumentedOrder.Ascending => "asc",
            DocumentedOrder.Descending => "desc",
            null => facts.Default?.ToString() ?? "",
            _ => "unknown",
        };
        return standard.Length > 0 ? " default " + standard : "";
    }

    private static PageModel Bind(string path, string text)
    {
        var diagnostics = new DiagnosticBag(path, SourceText.From(text));
        return PageBinder.Bind(PageParser.Parse(text, diagnostics, default), path, diagnostics, default).Model;
    }
}
