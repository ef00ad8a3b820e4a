namespace CardanoBI.Client.Http;

/// <summary>A request that may be sent several times, and its result: the state that passes through the pipeline.</summary>
internal abstract class HttpCall(HttpExchange exchange, Uri address, string? operationName, Deadline deadline)
{
    private CallSteps _steps;
    private int _tries;

    public HttpExchange Exchange { get; } = exchange;

    public Uri Address { get; } = address;

    public string? OperationName { get; } = operationName;

    /// <summary>The time limit for all attempts and the delays between them.</summary>
    public Deadline Deadline { get; } = deadline;

    /// <summary>How many times it was sent.</summary>
    public int Attempts => Volatile.Read(ref _tries);

    /// <summary>
    /// The body of the final response, in a pooled buffer that is returned by this call, or by an <see cref="Answer"/> that takes it over.
    /// </summary>
    public BodyReading? Body { get; set; }

    /// <summary>How the latest attempt ended, if there was no response.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Its place in the queue of the client's calls; 0 if it has not had to wait.</summary>
    public long Place { get; set; }

    /// <summary>The token that it is sent with, which must not be shown.</summary>
    public virtual string? Secret => null;

    public abstract SentRequest CreateRequest();

    /// <summary>Counts a sending. A pipeline may run several attempts at the same time.</summary>
    public void AddTries(int count) => Interlocked.Add(ref _tries, count);

    /// <summary>Starts counting time for this step.</summary>
    /// <returns>When that is, on the deadline's clock: reading it is a good part of what a quick call costs.</returns>
    public long Enter(CallStep step)
    {
        long now = Deadline.Now;
        _steps.Enter(step, Since(now));
        return now;
    }

    /// <summary>Describes what used up the time of a timeout.</summary>
    public string DescribeTime(string limit) => _steps.Describe(Address.Authority, Attempts, limit, Since(Deadline.Now));

    /// <summary>Records a fault instead of a response.</summary>
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

    private int Since(long now) => (int)(now - Deadline.Started);
}
