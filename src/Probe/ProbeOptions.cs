using CardanoBI.Gen.Probing;

namespace CardanoBI.Probe;

/// <summary>
/// What is compared. <see cref="Pages"/> is required, and one of <see cref="Api"/>, <see cref="HttpClient"/> and <see cref="Recorded"/>.
/// </summary>
public sealed class ProbeOptions
{
    /// <summary>The folder with the documentation; every <c>.md</c> file in it or below it is a page.</summary>
    public required string Pages { get; set; }

    /// <summary>The overlays of the pages, YAML files; later ones win. Default: none.</summary>
    public IReadOnlyList<string> Overlays { get; set; } = [];

    /// <summary>The server. Default: the base address of <see cref="HttpClient"/>.</summary>
    public Uri? Api { get; set; }

    /// <summary>The server that issues tokens; <c>connect/token</c> is appended to its path. Default: <see cref="Api"/>.</summary>
    public Uri? Identity { get; set; }

    /// <summary>
    /// The API key, together with <see cref="ApiSecret"/>. Null: no key is sent and no token is requested, for a server of your own that
    /// needs none. Default: null.
    /// </summary>
    public string? ApiKey { get; set; }

    /// <summary>The secret that belongs to <see cref="ApiKey"/>. It is in no message and no report.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>
    /// Sends the requests, for example that of a <c>WebApplicationFactory</c>; it is not disposed, and its headers are sent. It should not
    /// follow redirects. Null: connections of the probe's own. Default: null.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>The <c>index.json</c> of recorded responses, in place of a server; nothing is sent.</summary>
    public string? Recorded { get; set; }

    /// <summary>
    /// Values for parameters by their names, such as <c>stake_address</c>. Others come from the pages' code samples and from responses.
    /// </summary>
    public IReadOnlyDictionary<string, string> Values { get; set; } = new Dictionary<string, string>();

    /// <summary>Only operations with one of these routes are probed; <c>*</c> stands for any characters. Default: none, for all.</summary>
    public IReadOnlyList<string> Only { get; set; } = [];

    /// <summary>Requests per second; 0 for no limit. Default: 0.</summary>
    public double Rate { get; set; }

    /// <summary>The maximum number of requests, not counting those for tokens. Default: no limit.</summary>
    public int Budget { get; set; } = int.MaxValue;

    /// <summary>Called with messages about progress and waits. Default: nobody is told.</summary>
    public Action<string>? Log { get; set; }

    /// <returns>How to ask a server; null if the responses are recorded.</returns>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message names it.</exception>
    internal ProbeSettings? ToSettings()
    {
        ArgumentException.ThrowIfNullOrEmpty(Pages, nameof(Pages));
        if (!Directory.Exists(Pages)) throw new ArgumentException($"The folder '{Pages}' does not exist.", nameof(Pages));
        if (double.IsNaN(Rate) || Rate < 0) throw new ArgumentOutOfRangeException(nameof(Rate), Rate, "Rate must be at least 0.");
        ArgumentOutOfRangeException.ThrowIfNegative(Budget, nameof(Budget));
        bool isLive = Api is not null || HttpClient is not null;
        if (isLive == Recorded is not null)
            throw new ArgumentException($"Set either {nameof(Recorded)}, or {nameof(Api)} or {nameof(HttpClient)}.", nameof(Recorded));
        if (!isLive) return null;
        if (string.IsNullOrEmpty(ApiKey) != string.IsNullOrEmpty(ApiSecret))
            throw new ArgumentException($"Set both {nameof(ApiKey)} and {nameof(ApiSecret)}, or neither.", nameof(ApiSecret));
        Uri api = Address(Api ?? HttpClient!.BaseAddress, nameof(Api));
        ProbeCredentials? credentials = string.IsNullOrEmpty(ApiKey) ? null : new ProbeCredentials(ApiKey, ApiSecret!);
        return new ProbeSettings(new ProbeTarget(api, Address(Identity ?? api, nameof(Identity)), Rate), credentials)
        {
            HttpClient = HttpClient,
            Budget = Budget,
            Values = GivenValues.Of(Values),
        };
    }

    private static Uri Address(Uri? address, string name) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" }
        ? address
        : throw new ArgumentException($"{name} must be an absolute http or https address.", name);
}
