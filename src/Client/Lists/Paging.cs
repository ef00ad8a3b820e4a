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

    public static Paging PageNumber(int? defaultSize = null, int? maximumSize = null) =>
        new PageNumberPaging(Known(defaultSize), Known(maximumSize));

    public static Paging Skip(int? rowCap = null) => new SkipPaging(Known(rowCap));

    public static Paging NextLink() => new NextLinkPaging();

    /// <summary>The query parameter that moves on to the next page; null where the server says itself what follows.</summary>
    internal virtual string? Parameter => null;

    /// <summary>
    /// The first request for the whole list, with pages of the given size where the target names none and the endpoint knows sizes.
    /// </summary>
    internal virtual RequestTarget First(RequestTarget target, int? pageSize) => target;

    /// <summary>What an answer says about the rest of the list.</summary>
    internal abstract bool? HasMore(RequestTarget sent, int rowCount, string? nextLink);

    /// <summary>The same, of an answer whose request is not known.</summary>
    internal virtual bool? HasMoreByLinkAlone(string? nextLink) => null;

    /// <summary>The request for what follows, or null at the end of the list.</summary>
    /// <exception cref="CardanoBIResponseException">The answer's link to what follows cannot be used.</exception>
    internal abstract RequestTarget? Next(RequestTarget sent, int rowCount, string? nextLink);

    /// <summary>A page that is not full is the last one; where it is not known what full is, the first empty one is.</summary>
    private protected static bool IsLast(int rowCount, int? fullSize) => rowCount < (fullSize ?? 1);

    /// <summary>Emitted code says null or 0 where the documentation tells no size.</summary>
    private static int? Known(int? size) => size > 0 ? size : null;
}
