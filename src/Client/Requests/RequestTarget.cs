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

    public string Path { get; }

    public string Query { get; }

    public int? PageNo { get; }

    public int? PageSize { get; }

    public long Skip { get; }

    public int? Top { get; }

    public override string ToString() => Below("");

    /// <summary>The whole address, put together in one go.</summary>
    internal string Below(string server)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        text.AppendLiteral(server);
        text.AppendLiteral(Path);
        char separator = '?';
        if (Query.Length > 0) Append(ref text, ref separator, Query);
        // Every server returns the first page by default; some fail on page_no=1 if the list is empty.
        if (PageNo is int pageNo and not 1) Append(ref text, ref separator, "page_no=", pageNo);
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
