namespace CardanoBI.Generator.Model;

/// <summary>What one page documents, without names, types or positions of C# or of the page: two pages with the same facts are equal.</summary>
/// <param name="Path">The page's path below the specification's root, with forward slashes.</param>
/// <param name="Label">The front matter's <c>sidebar_label</c>; empty where there is none.</param>
internal sealed record PageModel(string Path, string Label, EquatableArray<DocumentedOperation> Operations);

/// <param name="Index">The operation's place on its page; with the page's path it is the key under which positions are kept.</param>
/// <param name="Schema">The table of the 200 answer; null where the page has none.</param>
/// <param name="Sample">The shape of the 200 sample; null where the page has none or it is no JSON.</param>
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
}

/// <summary>A documented status code and the words beside it, as in 404 and <c>Not Found: …</c>.</summary>
internal sealed record DocumentedStatus(string Code, string Message);

/// <summary>A response table. <paramref name="Name"/> is the named type that the table belongs to, empty for the answer itself.</summary>
internal sealed record DocumentedSchema(string Name, EquatableArray<DocumentedProperty> Properties);

internal sealed record DocumentedProperty(string WireName, DocumentedType Type, string Description);

/// <summary>The Type cell of a response table.</summary>
/// <param name="Name">The named type, for <see cref="DocumentedTypeKind.Named"/>; else empty.</param>
internal sealed record DocumentedType(DocumentedTypeKind Kind, string Name = "");

internal enum DocumentedTypeKind
{
    /// <summary><c>undefined(undefined)</c>: the page does not say.</summary>
    Undefined,
    String,
    Bytes,
    DateTime,
    Boolean,
    Int32,
    Int64,
    UInt64,
    Number,
    Array,
    Object,
    Named,
}

internal sealed record DocumentedParameter(
    string WireName,
    string Description,
    ParameterPlace Place,
    ParameterType Type,
    bool IsRequired,
    ParameterFacts Facts);

internal enum ParameterPlace { Path, Query }

internal enum ParameterType { String, Integer, Number, Boolean }

/// <summary>What a parameter's prose says and the table has no column for.</summary>
/// <param name="Default">As in <c>defaults to 20</c>.</param>
/// <param name="Maximum">As in <c>max 100</c>.</param>
/// <param name="SortOrder">The default order (<c>asc</c> or <c>desc</c>) where the prose offers both, else empty.</param>
internal sealed record ParameterFacts(long? Default, long? Maximum, string SortOrder);
