using System.ComponentModel;
using CardanoBI.Client.Lists;

namespace CardanoBI.Client.Runtime;

/// <summary>How the rest of a list is asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Paging
{
    private protected Paging()
    {
    }

    public static Paging None { get; } = new NoPaging();

    /// <summary>Pages by <c>page_no</c> and <c>page_size</c>.</summary>
    /// <param name="defaultSize">The rows of a page where nothing else is asked for.</param>
    /// <param name="maximumSize">The most that can be asked for.</param>
    /// <param name="clamps">Whether a page beyond the last one is the last one again, and not empty.</param>
    public static Paging PageNumber(int? defaultSize = null, int? maximumSize = null, bool clamps = false) =>
        new PageNumberPaging(Known(defaultSize), Known(maximumSize), clamps);

    public static Paging Skip(int? rowCap = null) => new SkipPaging(Known(rowCap));

    /// <summary>Pages by either: some servers heed <c>page_no</c> and <c>page_size</c>, some <c>$skip</c> and <c>$top</c>.</summary>
    public static Paging PageOrSkip(int? defaultSize = null, int? maximumSize = null, int? rowCap = null) =>
        new PageOrSkipPaging(Known(defaultSize), Known(maximumSize), Known(rowCap));

    public static Paging NextLink() => new NextLinkPaging();

    /// <summary>The request for one page as the caller asks for it.</summary>
    internal virtual RequestTarget Single(RequestTarget target) => target;

    /// <summary>Reads the whole list, with pages of the given size if the target has none and the endpoint supports sizes.</summary>
    internal abstract PageWalk Walk(RequestTarget target, int? pageSize);

    /// <summary>What a single answer says about the rest of the list.</summary>
    internal abstract bool? HasMore(RequestTarget sent, int rowCount, string? nextLink);

    /// <summary>The same, of an answer whose request is not known.</summary>
    internal virtual bool? HasMoreByLinkAlone(string? nextLink) => null;

    /// <summary>Emitted code says null or 0 where the documentation tells no size.</summary>
    private static int? Known(int? size) => size > 0 ? size : null;
}
