namespace CardanoBI.Probe;

/// <summary>
/// A server cannot be probed, or not any further, or pages or an overlay have an error. The message says why, and contains no secret.
/// </summary>
public sealed class ProbeException : Exception
{
    /// <summary>A probe that cannot go on.</summary>
    /// <param name="message">Why.</param>
    public ProbeException(string message)
        : base(message)
    {
    }
}
