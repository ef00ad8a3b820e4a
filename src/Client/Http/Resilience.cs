namespace CardanoBI.Client.Http;

/// <summary>How often a call is sent, how long each try may take, and what goes on in between.</summary>
internal abstract class Resilience
{
    /// <summary>What a limit of time for a try is called in messages.</summary>
    public abstract string TimeoutName { get; }

    /// <summary>
    /// Sends the call until there is an answer worth keeping or no try left. Throws nothing: where there is no answer, the call has its
    /// fault. (A type of our own for both, as a value, is methods that every process has to compile before its first call.)
    /// </summary>
    public abstract ValueTask<HttpResponseMessage?> SendAsync(HttpCall call);
}
