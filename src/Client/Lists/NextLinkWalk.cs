using System.Globalization;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>
/// Follows the server's links. They cannot continue forever without rows: <c>$skip</c> must increase from link to link, other links must
/// not repeat, and only a few consecutive pages may be empty.
/// </summary>
internal sealed class NextLinkWalk(RequestTarget first) : PageWalk(first)
{
    private const int MostEmptyPages = 10;

    private long _skip = first.Skip;
    private int _emptyPages;

    /// <summary>
    /// Brent's cycle detection: one link is remembered, and after 1, 2, 4, … more links the latest replaces it. A cycle of any length
    /// returns to it, and a long list needs no memory for its links.
    /// </summary>
    private string _remembered = first.Query;

    private long _sinceRemembered, _untilNext = 1;

    public override bool? HasMore => Next is not null ? true : base.HasMore;

    /// <summary>
    /// Uses only the link's query. The server writes its public name without the port, so the link leads to another origin, which must not
    /// receive the token.
    /// </summary>
    public override PageStep Take(PageAnswer answer)
    {
        Next = null;
        if (answer.NextLink is not string link) return PageUse.Give;

        _emptyPages = answer.RowCount == 0 ? _emptyPages + 1 : 0;
        string query = QueryOf(link);
        if (Problem(query, answer.Sent.Query) is string problem)
            Fail($"the response's link to the next page {problem}.", "$['@odata.nextLink']");
        else
            Next = First.WithQuery(query);
        return PageUse.Give;
    }

    private string? Problem(string query, string sent)
    {
        if (query.Length == 0) return "has no query";
        if (query == sent) return "leads to the page it stands on";
        if (_emptyPages == MostEmptyPages) return $"comes after {MostEmptyPages} empty pages in a row";
        if (SkipOf(query) is long skip)
        {
            if (skip <= _skip) return "leads back: its $skip does not grow";
            _skip = skip;
        }
        else if (query == _remembered)
        {
            return "leads in a circle";
        }

        Remember(query);
        return null;
    }

    private void Remember(string query)
    {
        if (++_sinceRemembered < _untilNext) return;
        _remembered = query;
        _sinceRemembered = 0;
        _untilNext *= 2;
    }

    private static string QueryOf(string link)
    {
        int start = link.IndexOf('?', StringComparison.Ordinal);
        string query = start < 0 ? "" : link[(start + 1)..];
        int fragment = query.IndexOf('#', StringComparison.Ordinal);
        return fragment >= 0 ? query[..fragment] : query;
    }

    private static long? SkipOf(string query)
    {
        foreach (string part in query.Split('&'))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || part[..equals] is not ("$skip" or "%24skip")) continue;
            return long.TryParse(part.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long skip) ? skip : null;
        }

        return null;
    }
}
