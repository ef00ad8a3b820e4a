using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>One reading of a list, from the first request to the end.</summary>
internal abstract class PageWalk(RequestTarget first)
{
    /// <summary>A server that repeats its page for ever is found out after so many equal rows, if not sooner.</summary>
    protected const int MostRepeatedRows = 1024;

    protected RequestTarget First { get; } = first;

    /// <summary>What to ask for next; null at the end.</summary>
    public RequestTarget? Next { get; protected set; } = first;

    /// <summary>Why the list cannot be read any further, told when all rows before it were given.</summary>
    public CardanoBIResponseException? Fault { get; private set; }

    /// <summary>Whether more rows follow the answer that was taken last.</summary>
    public virtual bool? HasMore => Next is null && Fault is null ? false : null;

    /// <summary>Looks at the answer to <see cref="Next"/> and decides what is asked for then.</summary>
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
