namespace CardanoBI.Client.Http;

/// <summary>
/// Decides when the next request may be sent. Times are ticks of <see cref="TimeSpan"/> on the clock of <see cref="Pace"/>, whose lock is
/// held during each call.
/// </summary>
internal abstract class Rhythm
{
    /// <summary>
    /// Refusals come at once. A request without a response after this time was not refused, and does not hold up others any longer: it may
    /// hang until its own timeout.
    /// </summary>
    protected const long Patience = 2 * TimeSpan.TicksPerSecond;

    /// <summary>The number of refusals in a row; requests that were sent before the previous refusal do not count.</summary>
    public int RefusalsInRow { get; protected set; }

    /// <summary>Whether nothing is held back at all.</summary>
    public virtual bool IsOpen => false;

    /// <summary>
    /// When the next request may be sent: <paramref name="now"/> or earlier for immediately, <see cref="long.MaxValue"/> for not before a
    /// response arrives.
    /// </summary>
    public abstract long Next(long now, int inFlight);

    /// <summary>A request is sent.</summary>
    public abstract void Released(long now);

    /// <summary>A request that was sent at that time got a response other than a refusal.</summary>
    public abstract void Accepted(long now, long sent);

    /// <summary>A request that was sent at that time was refused, without a word about when to retry.</summary>
    public abstract void Refused(long now, long sent);
}
