using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>What the methods of a list say of the list as a whole: how it is read on, and what it does not hold.</summary>
internal static class ListNotes
{
    public static string Enumeration(Operation operation)
    {
        Paging paging = operation.Paging;
        return paging.Kind switch
        {
            PagingKind.PageNumber or PagingKind.PageNumberClamped =>
                $"All rows: reads page after page from <c>PageNo</c> on, {Size(paging)} at a time unless <c>PageSize</c> says otherwise.",
            PagingKind.PageOrSkip =>
                $"All rows from <c>PageNo</c> on, {Size(paging)} at a time: "
                    + "by <c>page_no</c> where the server heeds it, else by <c>$skip</c>.",
            PagingKind.Skip => "All rows: reads on with <c>$skip</c> where the server cuts the list off.",
            PagingKind.NextLink => "All rows: follows the server's next links on the client's own base address.",
            _ => "One answer's rows: nothing documents how to read on.",
        };
    }

    /// <summary>What the parameters do where servers differ, or where a page is not what one would think.</summary>
    public static string Pages(Operation operation) => operation.Paging.Kind switch
    {
        PagingKind.PageNumberClamped => " A page beyond the last one is the last one again.",
        PagingKind.PageOrSkip =>
            " A server that heeds <c>page_no</c> heeds <c>PageNo</c>, <c>PageSize</c> and <c>Order</c>. Another gives the same page by "
            + "<c>$skip</c> and <c>$top</c>, which are sent along: there the rows come in the server's own order, whatever <c>Order</c> "
            + $"says, and without a <c>PageNo</c> or <c>PageSize</c> an answer has up to {Rows(operation.RowCap)}.",
        _ => "",
    };

    /// <param name="operation">The list.</param>
    /// <param name="more">What follows from it.</param>
    public static string Window(Operation operation, string more = "")
    {
        if (operation.Facts.Window is not { } window) return "";
        string maximum = window.Maximum is { } most ? $", at most {most}" : "";
        string standard = window.Default is { } rows ? $" ({rows} unless it is set{maximum})" : "";
        return $" Only the newest <c>{window.Name}</c> rows{standard} are looked at.{(more.Length > 0 ? " " + more : "")}";
    }

    public static string Ties(Operation operation) =>
        !operation.Facts.IsTied
            ? ""
            : " Rows that are equal in what the server orders by have no place of their own: at the ends of pages some can come twice and "
                + "others not at all, the fewer the larger the pages are.";

    private static string Size(Paging paging) => paging.MaximumSize is { } rows ? rows + " rows" : "the server's number of rows";

    private static string Rows(int? cap) => cap is { } rows ? rows + " rows" : "the server's number of rows";
}
