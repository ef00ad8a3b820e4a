using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.OpenApi;

/// <summary>What a caller has to know of a list as a whole and no schema can say, in words for whoever reads the description.</summary>
internal static class ListWords
{
    /// <summary>How a list is read on, as the overlay writes it where it has a word.</summary>
    public static string Word(PagingKind kind) => kind switch
    {
        PagingKind.PageNumber => "page-no",
        PagingKind.PageNumberClamped => "page-no-clamped",
        PagingKind.PageOrSkip => "page-or-skip",
        PagingKind.Skip => "skip",
        PagingKind.NextLink => "next-link",
        _ => "none",
    };

    /// <summary>Sentences; empty for what is not a list.</summary>
    public static string Of(Operation operation)
    {
        if (!operation.IsList) return "";
        IEnumerable<string> sentences = [Paging(operation), Window(operation), Ties(operation)];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Paging(Operation operation) => operation.Paging.Kind switch
    {
        PagingKind.PageNumber => "The next page follows by `page_no`; the last one is followed by an empty one.",
        PagingKind.PageNumberClamped => "The next page follows by `page_no`; a page beyond the last one is the last one again.",
        PagingKind.PageOrSkip => "The next page follows by `page_no` on some servers, by `$skip` and `$top` on others.",
        PagingKind.Skip => $"An answer has at most {Rows(operation)}, with no sign that there are more; `$skip` reads on.",
        PagingKind.NextLink => $"An answer has at most {Rows(operation)}; the query of `@odata.nextLink` reads on, on the address asked.",
        _ => operation.RowCap is null ? "" : $"An answer has at most {Rows(operation)}.",
    };

    private static string Window(Operation operation) => operation.Facts.Window is not { } window
        ? ""
        : $"Only the newest rows are looked at, filtered and ordered, as many as `{window.WireName}` says.";

    private static string Ties(Operation operation) => operation.Facts.IsTied
        ? "Rows that are equal in what the server orders by have no place of their own: "
            + "between pages some can come twice and others not at all."
        : "";

    private static string Rows(Operation operation) =>
        operation.RowCap switch { null => "the server's number of rows", 1 => "1 row", { } rows => $"{rows} rows" };
}
