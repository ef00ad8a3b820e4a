using System.Net;

namespace CardanoBI.Client.Tokens;

/// <summary>
/// Limits token requests that are likely to fail, whatever the number of calls: a refusal is repeated for a while, longer with each in a
/// row; the wait that an identity server asks for is obeyed; and tokens that the API rejects are renewed at a limited rate.
/// </summary>
internal sealed class TokenDamper
{
    private const int MostRenewals = 10;
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private TokenOutcome? _refusal;
    private CardanoBICredentials? _refused;
    private TimeSpan _until;
    private int _inRow;
    private TimeSpan _renewalsFull;

    /// <summary>What the identity server said of these credentials a moment ago, where it is not worth asking again yet.</summary>
    public TokenOutcome? Standing(CardanoBICredentials credentials, TimeSpan now) =>
        _refusal is not null && ReferenceEquals(_refused, credentials) && now < _until ? _refusal : null;

    /// <summary>Remembers what came of a token request.</summary>
    public void Told(TokenOutcome outcome, CardanoBICredentials credentials, TimeSpan now)
    {
        bool isRefusal = outcome.Status is
            HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests;
        if (outcome.Token is not null) _inRow = 0;
        _refusal = null;
        if (!isRefusal && outcome.RetryAfter is null) return;

        if (!ReferenceEquals(_refused, credentials)) _inRow = 0;
        TimeSpan pause = isRefusal ? FirstPause * (1 << Math.Min(_inRow++, 6)) : TimeSpan.Zero;
        if (pause > LongestPause) pause = LongestPause;
        if (outcome.RetryAfter is TimeSpan wait && wait > pause) pause = wait < LongestWait ? wait : LongestWait;
        (_refusal, _refused, _until) = (outcome, credentials, now + pause);
    }

    /// <summary>Whether to replace a rejected token: ten at once, then one every six seconds, until one is accepted.</summary>
    public bool MayReplace(TimeSpan now)
    {
        TimeSpan full = (_renewalsFull > now ? _renewalsFull : now) + RenewalInterval;
        if (full - now > RenewalInterval * MostRenewals) return false;
        _renewalsFull = full;
        return true;
    }

    /// <summary>A token that replaced a rejected one was accepted: the API did not reject for rejecting's sake.</summary>
    public void Helped() => _renewalsFull = TimeSpan.Zero;
}
