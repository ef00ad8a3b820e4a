using CardanoBI.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen.Mdx;

/// <summary>
/// What <c>lint</c> reports about a page as MDX. The generator reads such a page nevertheless, so only the tool has these; each has a page
/// in docs/diagnostics too.
/// </summary>
internal static class MdxDescriptors
{
    public static readonly DiagnosticDescriptor LessThan = Warning(
        "CBI1201", "'<' that begins no tag", @"MDX reads '<' as the beginning of a tag here; write '\<' or '&lt;'");
    public static readonly DiagnosticDescriptor HtmlComment = Warning(
        "CBI1202", "HTML comment", "MDX does not support HTML comments; write '{/* … */}'");
    public static readonly DiagnosticDescriptor Address = Warning(
        "CBI1203", "Address in angle brackets", "MDX reads '<{0}>' as a tag; write the address alone, or '[text](address)'");
    public static readonly DiagnosticDescriptor TagOpen = Warning(
        "CBI1204", "Tag is not closed", "'<{0}>' is not closed within the text or container it is in; '{1}' is missing");
    public static readonly DiagnosticDescriptor ClosingTagStray = Warning(
        "CBI1205", "Closing tag without an opening one", "'</{0}>' closes no tag of the text or container it is in");
    public static readonly DiagnosticDescriptor TagInvalid = Warning(
        "CBI1206", "Tag cannot be read", "MDX cannot read the tag that begins here: {0}");
    public static readonly DiagnosticDescriptor BraceInvalid = Warning(
        "CBI1207", "Brace that begins no expression", @"MDX reads '{{' as the beginning of an expression, but cannot read it: {0}");
    public static readonly DiagnosticDescriptor NameUndefined = Warning(
        "CBI1208", "Name in braces is not defined", "MDX reads '{{{0}}}' as an expression, but the page defines no '{1}'");
    public static readonly DiagnosticDescriptor EsmInvalid = Warning(
        "CBI1209", "Line is read as JavaScript", "MDX reads lines that begin with '{0}' as JavaScript, but cannot read these: {1}");

    private static readonly HashSet<string> Void =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ];

    /// <summary>Whether the tag is a void element of HTML, which is never closed.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, title, message, "CardanoBI", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of(id));
}
