using CardanoBI.Client.Http;

namespace CardanoBI.Client;

/// <summary>How many requests a key may make. The service's gateway has five plans, and rejects at once what exceeds them.</summary>
public sealed record CardanoBIPlan
{
    /// <summary>A custom plan.</summary>
    /// <param name="requestsPerSecond">Requests per second, from 0.01 to 10,000.</param>
    /// <param name="burst">How many more may be sent at once after a pause, from 0 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public CardanoBIPlan(double requestsPerSecond, int burst)
    {
        if (!(requestsPerSecond is >= 0.01 and <= 10_000))
            throw new ArgumentOutOfRangeException(nameof(requestsPerSecond), requestsPerSecond, "It must be from 0.01 to 10,000.");
        if (burst is < 0 or > 10_000) throw new ArgumentOutOfRangeException(nameof(burst), burst, "It must be from 0 to 10,000.");
        (RequestsPerSecond, Burst) = (requestsPerSecond, burst);
    }

    /// <summary>One request a second.</summary>
    public static CardanoBIPlan Free { get; } = new(1, 0);

    /// <summary>Two requests a second, with a burst of two.</summary>
    public static CardanoBIPlan PoolOperator { get; } = new(2, 2);

    /// <summary>Four requests a second, with a burst of four.</summary>
    public static CardanoBIPlan Developer { get; } = new(4, 4);

    /// <summary>Ten requests a second, with a burst of ten.</summary>
    public static CardanoBIPlan Dapp { get; } = new(10, 10);

    /// <summary>Twenty requests a second, with a burst of twenty.</summary>
    public static CardanoBIPlan Enterprise { get; } = new(20, 20);

    /// <summary>Requests per second.</summary>
    public double RequestsPerSecond { get; }

    /// <summary>How many more may be sent at once after a pause.</summary>
    public int Burst { get; }

    /// <summary>One of the five by its name in a configuration, ignoring case; null if there is none of that name.</summary>
    internal static CardanoBIPlan? OfName(string name) => name.Trim().ToUpperInvariant() switch
    {
        "FREE" => Free,
        "POOLOPERATOR" => PoolOperator,
        "DEVELOPER" => Developer,
        "DAPP" => Dapp,
        "ENTERPRISE" => Enterprise,
        _ => null,
    };

    internal Rhythm Rhythm() => new PlanRhythm(RequestsPerSecond, Burst);
}
