namespace CardanoBI.Sandbox;

/// <summary>The options of a sandbox. Everything has a default; the values are read once, when the sandbox starts.</summary>
public sealed class SandboxOptions
{
    /// <summary>The total number of rows of each list, from 0. Default: 250.</summary>
    public int RowsPerList { get; set; } = 250;

    /// <summary>How similar the rows of a list are. Default: as on the real server.</summary>
    public SandboxRows Rows { get; set; }

    /// <summary>
    /// The keys that the sandbox knows, such as stake addresses, fingerprints and hashes. Any other key is answered as the server answers
    /// an unknown one: with an empty list or a 404 for an object. Null: every key has the sample's rows. Default: null, so that a program
    /// can run against the sandbox with the keys that it already uses.
    /// </summary>
    public IReadOnlyCollection<string>? KnownKeys { get; set; }

    /// <summary>Which server version the sandbox behaves like, where versions differ. Default: today's.</summary>
    public SandboxServerVersion ServerVersion { get; set; }

    /// <summary>The plan of the API key, whose limit the gateway enforces; null for no limit. Default: null.</summary>
    public SandboxPlan? Plan { get; set; }

    /// <summary>
    /// Whether the API key has the scope <c>cardanobi-bi-read</c>; without it, operations under <c>/api/bi</c> return 403. Default: true.
    /// </summary>
    public bool HasBiScope { get; set; } = true;

    /// <summary>
    /// The only API key that is accepted: as the client id at the token endpoint, and in the <c>Client-Api-Key</c> header.
    /// </summary>
    public string ApiKey { get; set; } = "sandbox-key";

    /// <summary>The secret that belongs to <see cref="ApiKey"/>.</summary>
    public string ApiSecret { get; set; } = "sandbox-secret";

    /// <summary>How long a token is valid, from one second. Clients are told in whole seconds. Default: one hour.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The clock that decides when a token has expired. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// The origin in OData contexts and next links. As on the real server, it differs from the address that serves them, so a client that
    /// follows a next link literally leaves the sandbox. Default: <c>https://cardanobi.io</c>.
    /// </summary>
    public Uri PublicAddress { get; set; } = new("https://cardanobi.io");

    /// <summary>A copy that later changes do not reach.</summary>
    /// <exception cref="ArgumentException">A setting is missing or out of range; the message names it.</exception>
    internal SandboxOptions ToValidated()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(RowsPerList, nameof(RowsPerList));
        ArgumentException.ThrowIfNullOrEmpty(ApiKey, nameof(ApiKey));
        ArgumentException.ThrowIfNullOrEmpty(ApiSecret, nameof(ApiSecret));
        ArgumentOutOfRangeException.ThrowIfLessThan(TokenLifetime, TimeSpan.FromSeconds(1), nameof(TokenLifetime));
        ArgumentNullException.ThrowIfNull(TimeProvider, nameof(TimeProvider));
        ArgumentNullException.ThrowIfNull(PublicAddress, nameof(PublicAddress));
        if (!PublicAddress.IsAbsoluteUri) throw new ArgumentException("PublicAddress must be an absolute URI.", nameof(PublicAddress));
        if (!Enum.IsDefined(Rows)) throw new ArgumentOutOfRangeException(nameof(Rows), Rows, "Rows is not a defined value.");
        if (Plan is { } plan && !Enum.IsDefined(plan))
            throw new ArgumentOutOfRangeException(nameof(Plan), plan, "Plan is not a defined value.");
        if (!Enum.IsDefined(ServerVersion))
            throw new ArgumentOutOfRangeException(nameof(ServerVersion), ServerVersion, "ServerVersion is not a defined value.");
        var copy = (SandboxOptions)MemberwiseClone();
        if (KnownKeys is not null) copy.KnownKeys = KnownKeys.ToHashSet(StringComparer.Ordinal);
        return copy;
    }
}
