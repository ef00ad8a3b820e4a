using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Pages;

/// <summary>What one page documents, without C# names or types and without positions: two pages with the same facts are equal.</summary>
/// <param name="Path">The page's path below the specification's root, with forward slashes.</param>
/// <param name="Label">The front matter's <c>sidebar_label</c>; empty where there is none.</param>
/// <param name="Refused">The keys of operations that the page documents with errors; an overlay may still refer to them.</param>
/// <param name="Listed">
/// The keys of operations that the page names on separate lines but does not document: an index, if other pages document them.
/// </param>
/// <param name="HasErrors">Whether anything of the page is missing from the model.</param>
internal sealed record PageModel(
    string Path,
    string Label,
    EquatableArray<DocumentedOperation> Operations,
    EquatableArray<string> Refused,
    EquatableArray<string> Listed,
    bool HasErrors)
{
    public static PageModel Empty(string path) => new(path, "", [], [], [], HasErrors: true);
}

/// <param name="Index">The operation's place on its page; with the page's path it is the key under which positions are kept.</param>
/// <param name="Schema">The table of the 200 response; null where the page has none.</param>
/// <param name="Sample">The shape of the 200 sample; null where the page has none or it is not valid JSON.</param>
/// <param name="Deprecation">The page's sentence about its deprecation; empty if it is not deprecated.</param>
internal sealed record DocumentedOperation(
    int Index,
    string Verb,
    Route Route,
    string Title,
    string Description,
    EquatableArray<DocumentedParameter> Parameters,
    EquatableArray<DocumentedStatus> Statuses,
    DocumentedSchema? Schema,
    EquatableArray<DocumentedSchema> NamedSchemas,
    DocumentedSample? Sample,
    string Deprecation = "")
{
    /// <summary>What identifies the operation everywhere: in the overlay, in diagnostics, in collisions.</summary>
    public string Key => Verb + " " + Route.Template;

    /// <summary>The tables of the 200 response, its own table first; none if the page has no table for it.</summary>
    public IEnumerable<DocumentedSchema> Schemas => Schema is null ? [] : NamedSchemas.Prepend(Schema);
}

/// <summary>A documented status code and its message, such as 404 and <c>Not Found: …</c>.</summary>
internal sealed record DocumentedStatus(string Code, string Message);
