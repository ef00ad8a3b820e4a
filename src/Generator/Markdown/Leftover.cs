using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>Something of a page that stands there as if it were documentation, and that no reader took.</summary>
/// <param name="Span">Counts from the start of the parsed text until the parser is done, then from the start of the file.</param>
internal sealed record Leftover(LeftoverKind Kind, TextSpan Span, Table? Table = null)
{
    /// <summary>Whether it stands where a reader would have taken it, so that it must be meant.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether it stands where nothing is read, so that only what it says tells that it belongs elsewhere.</summary>
    public bool IsAside { get; init; }
}

internal enum LeftoverKind
{
    /// <summary>A route that no endpoint reads.</summary>
    Route,

    /// <summary>A table in no section that reads tables; its columns tell whether it documents anything.</summary>
    Table,

    /// <summary>Lines with pipes that belong to no table.</summary>
    Rows,

    /// <summary>A table in HTML, a list or a component in the place of a table.</summary>
    OtherForm,

    /// <summary>A heading of an endpoint or a section where none is read.</summary>
    Heading,

    /// <summary>A tab of a status, or what belongs in one, outside of it.</summary>
    Status,
}
