namespace CardanoBI.Client.Http;

/// <summary>A request that may be sent several times, and what came of it: the state that goes through the pipeline.</summary>
internal abstract class HttpCall(HttpExchange exchange, Uri address, string? operationName, Deadline deadline)
{
    internal HttpExchange Exchange { get; } = exchange;

    internal Uri Address { get; } = address;

    internal string? OperationName { get; } = operationName;

    /// <summary>The limit of all its tries and of the waits between them.</summary>
    internal Deadline Deadline { get; } = deadline;

    /// <summary>How often it was sent.</summary>
    internal int Tries { get; set; }

    /// <summary>The body of the last try; in a pooled buffer that this call gives back, or an <see cref="Answer"/> that takes it over.</summary>
    internal BodyReading Body { get; set; }

    internal abstract HttpRequestMessage CreateRequest();

    internal void ReleaseBody()
    {
        Body.Return();
        Body = default;
    }
}
