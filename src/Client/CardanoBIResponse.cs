using System.Net;
using System.Net.Http.Headers;

namespace CardanoBI.Client;

/// <summary>What a server said around an answer. See <see cref="CardanoBIResponseScope"/>.</summary>
public sealed class CardanoBIResponse
{
    internal CardanoBIResponse(string operationName, HttpResponseMessage response, int tries)
    {
        OperationName = operationName;
        StatusCode = response.StatusCode;
        Headers = response.Headers;
        ContentHeaders = response.Content.Headers;
        Attempts = tries;
    }

    /// <summary>The operation that was called, like <c>Core.Accounts.GetAssetsByStakeAddressAsync</c>.</summary>
    public string OperationName { get; }

    /// <summary>The answer's status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The answer's headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers of the answer's content.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>How often the request was sent for it.</summary>
    public int Attempts { get; }

    /// <summary>Operation and status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{OperationName}: {(int)StatusCode}";
}
