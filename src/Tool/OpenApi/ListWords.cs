using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// What a caller has to know about a list as a whole that no schema can express, in words for readers of the description.
/// </summary>
internal static class ListWords
{
    /// <summary>How the rest of a list is read, as the overlay writes it if it has a word for it.</summary>
    public static string Word(PagingKind kind) => kind switch
    {
        PagingKind.PageNumber => "page-no",
        PagingKind.PageNumberClamped => "page-no-clamped",
        PagingKind.PageOrSkip => "page-or-skip",
        PagingKind.Skip => "skip",
        PagingKind.NextLink => "next-link",
        _ => "none",
    };

    /// <summary>The sentences; empty for an operation that does not return a list.</summary>
    public static string Of(Operation operation)
    {
        if (!operation.IsList) return "";
        IEnumerable<string> sentences = [Paging(operation), Window(operation), Ties(operation)];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Paging(Operation operation) => operation.Paging.Kind switch
    {
        PagingKind.PageNumber => "Use `page_no` to read the next page; the page after the last one is empty.",
        PagingKind.PageNumberClamped => "Use `page_no` to read the next page; a page beyond the last one repeats the last one.",
        PagingKind.PageOrSkip => "To read the next page, use `page_no` on some servers, `$skip` and `$top` on others.",
        PagingKind.Skip => $"A response has at most {Rows(operation)}, with no sign that there are more; use `$skip` to read the rest.",
        PagingKind.NextLink =>
            $"A response has at most {Rows(operation)}; to read the rest, send the query of `@odata.nextLink` to the address first used.",
        _ => operation.RowCap is null ? "" : $"A response has at most {Rows(operation)}.",
    };

    private static string Window(Operation operation) => operation.Facts.Window is not { } window
        ? ""
        : $"Only the newest rows are considered, filtered and ordered: as many as `{window.WireName}` says.";

    private static string Ties(Operation operation) => operation.Facts.IsTied
        ? "The order of rows that are equal in what the server orders by is not fixed: "
            + "across pages, some can appear twice and others not at all."
        : "";

    private static string Rows(Operation operation) =>
        operation.RowCap switch { null => "the server's number of rows", 1 => "1 row", { } rows => $"{rows} rows" };
}
