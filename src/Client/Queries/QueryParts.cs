using System.Globalization;
using System.Runtime.CompilerServices;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>The options of a query, written once: when it is sent.</summary>
internal readonly record struct QueryParts(
    Filter? Filter, OrderKey? Order, IReadOnlyList<string>? Columns, string? RawColumns, int? Top, long Skip, bool IsCounted)
{
    /// <summary>
    /// Servers of this kind read a request line of 8,192 bytes. Room is left for the method, the protocol and a base address with a path.
    /// </summary>
    private const int MaximumLength = 8000;

    public bool IsSelected => Columns is not null || RawColumns is not null;

    /// <exception cref="InvalidOperationException">The URL would be longer than servers accept.</exception>
    public RequestTarget On(RequestTarget target)
    {
        var query = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        query.AppendLiteral(target.Query);
        string separator = target.Query.Length == 0 ? "" : "&";
        if (Filter is not null)
        {
            Begin(ref query, ref separator, "$filter=");
            Filter.Write(ref query);
        }

        if (Order is not null)
        {
            Begin(ref query, ref separator, "$orderby=");
            Order.Write(ref query);
        }

        if (IsSelected)
        {
            Begin(ref query, ref separator, "$select=");
            WriteColumns(ref query);
        }

        if (IsCounted) Begin(ref query, ref separator, "$count=true");
        string text = query.ToStringAndClear();
        int length = target.Path.Length + text.Length;
        if (length > MaximumLength)
        {
            throw new InvalidOperationException(
                $"The query needs a URL of {length:N0} characters, but servers accept at most {MaximumLength:N0}. Split the query.");
        }

        return target.WithQuery(text).WithRows(target.Skip + Skip, Top);
    }

    private static void Begin(ref DefaultInterpolatedStringHandler query, ref string separator, string option)
    {
        query.AppendLiteral(separator);
        query.AppendLiteral(option);
        separator = "&";
    }

    private void WriteColumns(ref DefaultInterpolatedStringHandler query)
    {
        if (RawColumns is not null) query.AppendLiteral(Uri.EscapeDataString(RawColumns));
        for (int i = 0; i < Columns?.Count; i++)
        {
            if (i > 0) query.AppendLiteral(",");
            query.AppendLiteral(Columns[i]);
        }
    }
}
