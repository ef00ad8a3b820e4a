using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Pages;

/// <summary>
/// What one page documents, without names, types or positions of C# or of the page: two pages with the same facts are equal.
/// </summary>
/// <param name="Path">The page's path below the specification's root, with forward slashes.</param>
/// <param name="Label">The front matter's <c>sidebar_label</c>; empty where there is none.</param>
internal sealed record PageModel(string Path, string Label, EquatableArray<DocumentedOperation> Operations);

/// <param name="Index">The operation's place on its page; with the page's path it is the key under which positions are kept.</param>
/// <param name="Schema">The table of the 200 answer; null where the page has none.</param>
/// <param name="Sample">The shape of the 200 sample; null where the page has none or it is not valid JSON.</param>
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
    DocumentedSample? Sample)
{
    /// <summary>What identifies the operation everywhere: in the overlay, in diagnostics, in collisions.</summary>
    public string Key => Verb + " " + Route.Template;

    /// <summary>The tables of the 200 answer, the answer's own first; none where the page has no table for it.</summary>
    public IEnumerable<DocumentedSchema> Schemas => Schema is null ? [] : NamedSchemas.Prepend(Schema);
}

/// <summary>A documented status code and the words beside it, as in 404 and <c>Not Found: …</c>.</summary>
internal sealed record DocumentedStatus(string Code, string Message);
