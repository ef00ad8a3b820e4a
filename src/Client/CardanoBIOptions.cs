namespace CardanoBI.Client;

/// <summary>Where the client calls and who it calls as. Read once, when a client is made from it.</summary>
public sealed class CardanoBIOptions
{
    /// <summary>The API key. Required: it names the caller, to the identity server and on every call.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The secret that belongs to <see cref="ApiKey"/>. Required; sent to the identity server only.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>The network the key belongs to. Default: <see cref="CardanoBINetwork.Mainnet"/>.</summary>
    public CardanoBINetwork Network { get; set; }

    /// <summary>
    /// The API server, in place of the network's own. A path in it is kept in front of every route.
    /// Needs <see cref="IdentityAddress"/> beside it, so that a key never goes to a server it was not meant for.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>The identity server, in place of the network's own; <c>connect/token</c> is appended to its path.</summary>
    public Uri? IdentityAddress { get; set; }

    /// <summary>The clock that decides when a token is renewed. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Checks every setting.</summary>
    /// <exception cref="ArgumentException">A setting is missing or wrong; the message names it and says what to write.</exception>
    public void Validate() => OptionsCheck.Run(this);

    /// <summary>The settings, without the secret.</summary>
    /// <returns>One line that is safe to log.</returns>
    public override string ToString()
        => $"CardanoBIOptions {{ Network = {Network}, BaseAddress = {BaseAddress?.ToString() ?? "the network's"}, "
            + $"IdentityAddress = {IdentityAddress?.ToString() ?? "the network's"}, "
            + $"ApiKey = {State(ApiKey)}, ApiSecret = {State(ApiSecret)} }}";

    private static string State(string? value) => string.IsNullOrWhiteSpace(value) ? "missing" : "set";
}
