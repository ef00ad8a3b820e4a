namespace CardanoBI.Client.Http;

/// <summary>
/// When the next request may go out. Times are ticks of <see cref="TimeSpan"/> on the clock of <see cref="Pace"/>, whose lock is held.
/// </summary>
internal abstract class Rhythm
{
    /// <summary>How often in a row the server refused what was sent after it had refused before.</summary>
    public int RefusalsInRow { get; protected set; }

    /// <summary>Whether nothing is held back at all, so that nobody need ask.</summary>
    public virtual bool IsOpen => false;

    /// <summary>
    /// When the next request may go out; now or earlier where it may at once, never before an answer where it is the greatest.
    /// </summary>
    public abstract long Next(long now, int inFlight);

    /// <summary>A request goes out.</summary>
    public abstract void Released(long now);

    /// <summary>A request that went out at that time was answered with something else than a refusal.</summary>
    public abstract void Accepted(long now, long sent);

    /// <summary>One that went out at that time was refused, without a word of when to come again.</summary>
    public abstract void Refused(long now, long sent);
}
