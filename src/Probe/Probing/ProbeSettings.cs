namespace CardanoBI.Gen.Probing;

/// <summary>How a server is probed.</summary>
/// <param name="Target">The server, and how fast it is asked.</param>
/// <param name="Credentials">Key and secret; null for a server that needs none.</param>
internal sealed record ProbeSettings(ProbeTarget Target, ProbeCredentials? Credentials)
{
    /// <summary>Sends the requests; null for connections of the probe's own.</summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>The maximum number of requests.</summary>
    public int Budget { get; init; } = int.MaxValue;

    public GivenValues Values { get; init; } = GivenValues.None;

    /// <summary>The folder in which responses are recorded; null if they are not.</summary>
    public string? Record { get; init; }

    /// <summary>Whether to use what the folder already holds.</summary>
    public bool Resumes { get; init; }

    /// <summary>The names of members and parameters whose values must not be recorded.</summary>
    public IReadOnlyCollection<string> Scrub { get; init; } = [];
}
