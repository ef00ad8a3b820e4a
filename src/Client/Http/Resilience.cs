namespace CardanoBI.Client.Http;

/// <summary>How often a call is sent, how long each attempt may take, and what happens between attempts.</summary>
internal abstract class Resilience
{
    /// <summary>The name of an attempt's timeout in messages.</summary>
    public abstract string TimeoutName { get; }

    /// <summary>
    /// Sends the call until there is a final response or no attempt is left. Throws nothing: without a response, the call has its fault.
    /// (A struct for both would add methods that every process has to compile before its first call.)
    /// </summary>
    public abstract ValueTask<HttpResponseMessage?> SendAsync(HttpCall call);
}
