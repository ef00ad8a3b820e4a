using Polly;

namespace CardanoBI.Client.Http;

/// <summary>How often a call is sent, how long each try may take, and what goes on in between.</summary>
internal abstract class Resilience
{
    /// <summary>What a limit of time for a try is called in messages.</summary>
    public abstract string TimeoutName { get; }

    /// <summary>
    /// Sends the call until there is an answer worth keeping or no try left; tells of failures by the outcome and throws nothing.
    /// </summary>
    public abstract ValueTask<Outcome<HttpResponseMessage>> SendAsync(HttpCall call);
}
