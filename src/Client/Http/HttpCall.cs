namespace CardanoBI.Client.Http;

/// <summary>A request that may be sent several times, and what came of it: the state that goes through the pipeline.</summary>
internal abstract class HttpCall(HttpExchange exchange, Uri address, string? operationName, Deadline deadline)
{
    private CallSteps _steps = new(deadline.Started);
    private int _tries;

    public HttpExchange Exchange { get; } = exchange;

    public Uri Address { get; } = address;

    public string? OperationName { get; } = operationName;

    /// <summary>The limit of all its tries and of the waits between them.</summary>
    public Deadline Deadline { get; } = deadline;

    /// <summary>How often it was sent.</summary>
    public int Attempts => Volatile.Read(ref _tries);

    /// <summary>
    /// The body of the answer it ended with; in a pooled buffer that this call gives back, or an <see cref="Answer"/> that takes it over.
    /// </summary>
    public BodyReading? Body { get; set; }

    /// <summary>What its last try ended with, where that was no answer.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Its place among all calls of the client, in the order of their coming; 0 before it had to wait for its turn.</summary>
    public long Place { get; set; }

    /// <summary>The token it is sent with, which nobody is to see.</summary>
    public virtual string? Secret => null;

    public abstract SentRequest CreateRequest();

    /// <summary>Counts what was sent. A pipeline may have several tries under way at once.</summary>
    public void AddTries(int count) => Interlocked.Add(ref _tries, count);

    /// <summary>The time from here on goes into that step.</summary>
    /// <returns>When that is, on the deadline's clock: reading it is a good part of what a quick call costs.</returns>
    public long Enter(CallStep step)
    {
        long now = Deadline.Now;
        _steps.Enter(step, now);
        return now;
    }

    /// <summary>What used up a limit of time.</summary>
    public string DescribeTime(string limit) => _steps.Describe(Address.Authority, Attempts, limit, Deadline.Now);

    /// <summary>Takes note of a fault, in place of an answer.</summary>
    public HttpResponseMessage? Fail(Exception fault)
    {
        Fault = fault;
        return null;
    }

    public void ReleaseBody()
    {
        Body?.Return();
        Body = null;
    }
}
