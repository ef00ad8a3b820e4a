using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

/// <summary>A path and a query below the server's base address, escaped already. Made by <see cref="RequestTargetBuilder"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RequestTarget
{
    internal RequestTarget(string path, string query, int? pageNo, int? pageSize, long skip, int? top = null)
    {
        Path = path;
        Query = query;
        PageNo = pageNo;
        PageSize = pageSize;
        Skip = skip;
        Top = top;
    }

    /// <summary>The path, with a slash in front.</summary>
    public string Path { get; }

    /// <summary>The query without its question mark, and without the page, the rows to skip and the rows to have.</summary>
    public string Query { get; }

    /// <summary>The page to ask for, counted from 1; null: the server's default.</summary>
    public int? PageNo { get; }

    /// <summary>The rows of a page; null: the server's default.</summary>
    public int? PageSize { get; }

    /// <summary>The rows to leave out at the start of the list.</summary>
    public long Skip { get; }

    /// <summary>The rows to have of the list at most; null: all of them.</summary>
    public int? Top { get; }

    /// <summary>Path and query as they are sent.</summary>
    /// <returns>Like <c>/api/core/blocks?order=desc&amp;page_no=2</c>.</returns>
    public override string ToString() => Below("");

    /// <summary>The whole address, put together in one go.</summary>
    internal string Below(string server)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        text.AppendLiteral(server);
        text.AppendLiteral(Path);
        char separator = '?';
        if (Query.Length > 0) Append(ref text, ref separator, Query);
        if (PageNo is int pageNo) Append(ref text, ref separator, "page_no=", pageNo);
        if (PageSize is int pageSize) Append(ref text, ref separator, "page_size=", pageSize);
        if (Skip != 0) Append(ref text, ref separator, "$skip=", Skip);
        if (Top is int top) Append(ref text, ref separator, "$top=", top);
        return text.ToStringAndClear();

        static void Append(ref DefaultInterpolatedStringHandler text, ref char separator, string name, long? value = null)
        {
            text.AppendFormatted(separator);
            text.AppendLiteral(name);
            if (value is long number) text.AppendFormatted(number);
            separator = '&';
        }
    }

    internal RequestTarget WithPage(int? pageNo, int? pageSize) => new(Path, Query, pageNo, pageSize, Skip, Top);

    internal RequestTarget WithRows(long skip, int? top) => new(Path, Query, PageNo, PageSize, skip, top);

    internal RequestTarget WithQuery(string query) => new(Path, query, null, null, 0);
}
