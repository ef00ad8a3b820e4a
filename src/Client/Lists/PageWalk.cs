using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>One reading of a list, from the first request to the end.</summary>
internal abstract class PageWalk(RequestTarget first)
{
    /// <summary>After this many equal rows at the latest, the walk finds out whether the server repeats a page forever.</summary>
    protected const int MostRepeatedRows = 1024;

    protected RequestTarget First { get; } = first;

    /// <summary>The next request; null at the end.</summary>
    public RequestTarget? Next { get; protected set; } = first;

    /// <summary>Why the list cannot be read further; reported after all rows before it were returned.</summary>
    public CardanoBIResponseException? Fault { get; private set; }

    /// <summary>Whether more rows follow the latest response.</summary>
    public virtual bool? HasMore => Next is null && Fault is null ? false : null;

    /// <summary>Examines the response to <see cref="Next"/> and decides on the next request.</summary>
    public abstract PageStep Take(PageAnswer answer);

    protected void Fail(string problem, string? jsonPath = null)
    {
        Next = null;
        Fault = new CardanoBIResponseException(problem) { JsonPath = jsonPath };
    }

    protected PageStep NotHeeded(string parameters)
    {
        Fail($"the server returned the same page again: it ignores {parameters}, so the rest of the list cannot be read.");
        return PageUse.Drop;
    }
}
