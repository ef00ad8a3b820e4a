namespace CardanoBI.Client.Http;

/// <summary>A request that may be sent several times, and what came of it: the state that goes through the pipeline.</summary>
internal abstract class HttpCall(HttpExchange exchange, Uri address, string? operationName, Deadline deadline)
{
    public HttpExchange Exchange { get; } = exchange;

    public Uri Address { get; } = address;

    public string? OperationName { get; } = operationName;

    /// <summary>The limit of all its tries and of the waits between them.</summary>
    public Deadline Deadline { get; } = deadline;

    /// <summary>How often it was sent.</summary>
    public int Tries { get; set; }

    /// <summary>
    /// The body of the last try; in a pooled buffer that this call gives back, or an <see cref="Answer"/> that takes it over.
    /// </summary>
    public BodyReading Body { get; set; }

    public abstract HttpRequestMessage CreateRequest();

    public void ReleaseBody()
    {
        Body.Return();
        Body = default;
    }
}
