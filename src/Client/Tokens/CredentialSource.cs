using System.Net;
using System.Text;
using CardanoBI.Client.Errors;
using CardanoBI.Client.Observability;

namespace CardanoBI.Client.Tokens;

/// <summary>The current key and secret: the initial ones, or those that the options' callback returns before each token request.</summary>
internal sealed class CredentialSource
{
    private readonly Func<CardanoBICredentials>? _ask;
    private readonly Action<CardanoBICredentials> _check;
    private readonly SecretMask _mask;
    private readonly Telemetry _telemetry;
    private volatile CardanoBICredentials _current;

    /// <param name="first">Those of the start, checked.</param>
    /// <param name="ask">Gives others later; null: they stay.</param>
    /// <param name="check">Throws where one of them cannot be sent.</param>
    /// <param name="mask">Is to know every one of them.</param>
    /// <param name="telemetry">Is told where the callback fails.</param>
    public CredentialSource(
        CardanoBICredentials first,
        Func<CardanoBICredentials>? ask,
        Action<CardanoBICredentials> check,
        SecretMask mask,
        Telemetry telemetry)
    {
        (_current, _ask, _check, _mask, _telemetry) = (first, ask, check, mask, telemetry);
        mask.Add(first.ApiKey, first.ApiSecret);
    }

    public CardanoBICredentials Current => _current;

    /// <summary>
    /// In the form of a Basic header: each form-url-encoded before they are joined (RFC 6749, 2.3.1), because the identity server decodes
    /// both.
    /// </summary>
    public static string Basic(CardanoBICredentials credentials) =>
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes($"{WebUtility.UrlEncode(credentials.ApiKey)}:{WebUtility.UrlEncode(credentials.ApiSecret)}"));

    /// <summary>Asks whether there are others now; where that fails, those before stay.</summary>
    public CardanoBICredentials Renew()
    {
        if (_ask is null) return _current;
        try
        {
            CardanoBICredentials asked = _ask();
            CardanoBICredentials current = _current;
            if (asked.ApiKey == current.ApiKey && asked.ApiSecret == current.ApiSecret) return current;
            _check(asked);
            _mask.Add(asked.ApiKey, asked.ApiSecret);
            return _current = asked;
        }
        catch (Exception fault)
        {
            _telemetry.CredentialsFailed(fault);
            return _current;
        }
    }
}
