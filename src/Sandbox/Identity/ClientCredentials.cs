using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace CardanoBI.Sandbox.Identity;

/// <summary>The client that requests a token: from the Basic header if there is one, otherwise from the form.</summary>
internal readonly record struct ClientCredentials(string Id, string Secret)
{
    public static ClientCredentials? Read(HttpRequest request, IFormCollection form)
    {
        string? header = request.Headers.Authorization;
        if (!string.IsNullOrEmpty(header)) return FromBasic(header);
        return form.ContainsKey("client_id") ? new ClientCredentials(form["client_id"].ToString(), form["client_secret"].ToString()) : null;
    }

    private static ClientCredentials? FromBasic(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out AuthenticationHeaderValue? value)
            || !string.Equals(value.Scheme, "Basic", StringComparison.OrdinalIgnoreCase)
            || value.Parameter is null)
        {
            return null;
        }

        byte[] bytes = new byte[value.Parameter.Length];
        if (!Convert.TryFromBase64String(value.Parameter, bytes, out int length)) return null;
        string pair = Encoding.UTF8.GetString(bytes, 0, length);
        int colon = pair.IndexOf(':', StringComparison.Ordinal);
        // RFC 6749 2.3.1: both parts are form-encoded before they are joined, so that either may contain a colon.
        return colon < 0 ? null : new ClientCredentials(WebUtility.UrlDecode(pair[..colon]), WebUtility.UrlDecode(pair[(colon + 1)..]));
    }

    public override string ToString() => Id;
}
