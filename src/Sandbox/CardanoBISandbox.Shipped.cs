using CardanoBI.Sandbox.Operations;

namespace CardanoBI.Sandbox;

public sealed partial class CardanoBISandbox
{
    /// <summary>Starts a sandbox that serves the operations of the documentation this package was built from.</summary>
    /// <param name="options">The sandbox's options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels starting.</param>
    /// <returns>The running sandbox. Disposing it closes its connections and frees both ports.</returns>
    /// <exception cref="ArgumentException">A setting is out of range; the message names it.</exception>
    public static Task<CardanoBISandbox> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(
            ServerFacts.Apply(CardanoBISamples.Operations, options?.ServerVersion ?? default), options, cancellationToken);
}
