using System.Net;
using System.Net.Http.Headers;

namespace CardanoBI.Client;

/// <summary>A response's status and headers. See <see cref="CardanoBIResponseScope"/>.</summary>
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

    /// <summary>The response's status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The response's headers.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers of the response's content.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>How many times the request was sent until this response came.</summary>
    public int Attempts { get; }

    /// <summary>Operation and status.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{OperationName}: {(int)StatusCode}";
}
