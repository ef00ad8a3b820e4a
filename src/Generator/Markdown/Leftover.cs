using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>Part of a page that looks like documentation but that no reader took.</summary>
/// <param name="Span">Counts from the start of the parsed text until the parser is done, then from the start of the file.</param>
internal sealed record Leftover(LeftoverKind Kind, TextSpan Span, Table? Table = null)
{
    /// <summary>Whether it is where a reader would have taken it, so that it must be meant as documentation.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether it is where nothing is read, so that only its content shows that it belongs elsewhere.</summary>
    public bool IsAside { get; init; }
}

internal enum LeftoverKind
{
    /// <summary>A route that no endpoint reads.</summary>
    Route,

    /// <summary>A table outside the sections that read tables; its columns show whether it documents anything.</summary>
    Table,

    /// <summary>Lines with pipes that belong to no table.</summary>
    Rows,

    /// <summary>An HTML table, or a list or a component in place of a table.</summary>
    OtherForm,

    /// <summary>A heading of an endpoint or a section where none is read.</summary>
    Heading,

    /// <summary>The tab of a status in the wrong place, or what belongs in one outside it.</summary>
    Status,
}
