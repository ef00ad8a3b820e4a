using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Emission;

/// <summary>What the methods of a list say about the list as a whole: how its rest is read, and what it does not contain.</summary>
internal static class ListNotes
{
    public static string Enumeration(Operation operation)
    {
        Paging paging = operation.Paging;
        return paging.Kind switch
        {
            PagingKind.PageNumber or PagingKind.PageNumberClamped =>
                $"All rows: reads page by page, starting at <c>PageNo</c>, {Size(paging)} at a time unless <c>PageSize</c> is set.",
            PagingKind.PageOrSkip =>
                $"All rows, starting at <c>PageNo</c>, {Size(paging)} at a time: "
                    + "with <c>page_no</c> if the server supports it, otherwise with <c>$skip</c>.",
            PagingKind.Skip => "All rows: continues with <c>$skip</c> where the server cuts the list off.",
            PagingKind.NextLink => "All rows: follows the server's next links on the client's own base address.",
            _ => "The rows of one response: how to read the rest is not documented.",
        };
    }

    /// <summary>What the parameters do if servers differ, or if a page is not what one would expect.</summary>
    public static string Pages(Operation operation) => operation.Paging.Kind switch
    {
        PagingKind.PageNumberClamped => " A page beyond the last one repeats the last one.",
        PagingKind.PageOrSkip =>
            " A server that supports <c>page_no</c> applies <c>PageNo</c>, <c>PageSize</c> and <c>Order</c>. Any other server returns the "
            + "same page by means of <c>$skip</c> and <c>$top</c>, which are sent as well; its rows come in the server's own order, "
            + $"whatever <c>Order</c> says, and without <c>PageNo</c> or <c>PageSize</c> a response has up to {Rows(operation.RowCap)}.",
        _ => "",
    };

    /// <param name="operation">The list.</param>
    /// <param name="more">What follows from it.</param>
    public static string Window(Operation operation, string more = "")
    {
        if (operation.Facts.Window is not { } window) return "";
        string maximum = window.Maximum is { } most ? $", at most {most}" : "";
        string standard = window.Default is { } rows ? $" ({rows} by default{maximum})" : "";
        return $" Only the newest <c>{window.Name}</c> rows{standard} are considered.{(more.Length > 0 ? " " + more : "")}";
    }

    public static string Ties(Operation operation) =>
        !operation.Facts.IsTied
            ? ""
            : " The order of rows that are equal in what the server orders by is not fixed: at page boundaries some can appear twice and "
                + "others not at all; larger pages have fewer such rows.";

    private static string Size(Paging paging) => paging.MaximumSize is { } rows ? rows + " rows" : "the server's number of rows";

    private static string Rows(int? cap) => cap is { } rows ? rows + " rows" : "the server's number of rows";
}
