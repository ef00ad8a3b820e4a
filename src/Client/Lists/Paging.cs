using System.ComponentModel;
using CardanoBI.Client.Lists;

namespace CardanoBI.Client.Runtime;

/// <summary>How the rest of a list is requested.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Paging
{
    private protected Paging()
    {
    }

    public static Paging None { get; } = new NoPaging();

    /// <summary>Pages by <c>page_no</c> and <c>page_size</c>.</summary>
    /// <param name="defaultSize">The number of rows of a page if the request names none.</param>
    /// <param name="maximumSize">The largest number that a request can name.</param>
    /// <param name="clamps">Whether the server returns the last page again for any page after it, instead of an empty one.</param>
    public static Paging PageNumber(int? defaultSize = null, int? maximumSize = null, bool clamps = false) =>
        new PageNumberPaging(Known(defaultSize), Known(maximumSize), clamps);

    public static Paging Skip(int? rowCap = null) => new SkipPaging(Known(rowCap));

    /// <summary>Pages by both: some servers use <c>page_no</c> and <c>page_size</c>, others <c>$skip</c> and <c>$top</c>.</summary>
    public static Paging PageOrSkip(int? defaultSize = null, int? maximumSize = null, int? rowCap = null) =>
        new PageOrSkipPaging(Known(defaultSize), Known(maximumSize), Known(rowCap));

    public static Paging NextLink() => new NextLinkPaging();

    /// <summary>The request for the one page that the caller wants.</summary>
    internal virtual RequestTarget Single(RequestTarget target) => target;

    /// <summary>Reads the whole list, with pages of the given size if the target has none and the endpoint supports sizes.</summary>
    internal abstract PageWalk Walk(RequestTarget target, int? pageSize);

    /// <summary>Whether a single response shows that more rows follow; null if it does not tell.</summary>
    internal abstract bool? HasMore(RequestTarget sent, int rowCount, string? nextLink);

    /// <summary>The same for a response whose request is unknown.</summary>
    internal virtual bool? HasMoreByLinkAlone(string? nextLink) => null;

    /// <summary>Emitted code passes null or 0 if the documentation gives no size.</summary>
    private static int? Known(int? size) => size > 0 ? size : null;
}
