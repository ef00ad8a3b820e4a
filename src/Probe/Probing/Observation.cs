using System.Text.Json;

namespace CardanoBI.Gen.Probing;

/// <summary>A response of a server.</summary>
/// <param name="Operation">Method and route: <c>GET /api/core/epochs/{epoch_no}</c>.</param>
/// <param name="Path">The requested path; the route itself if a recording does not say.</param>
/// <param name="Query">The query of the request.</param>
/// <param name="IsTrial">Whether the request was meant to be refused.</param>
/// <param name="IsAgain">Whether the same request was sent before, to see whether the response stays the same.</param>
internal sealed record Observation(
    string Operation, string Path, ProbeQuery Query, int Status, ReadOnlyMemory<byte> Body, bool IsTrial = false, bool IsAgain = false)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private AnswerBody? _answer;
    private bool _isRead;

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The body as JSON; null if it is not valid JSON.</summary>
    public AnswerBody? Answer
    {
        get
        {
            if (_isRead) return _answer;
            _isRead = true;
            try
            {
                ReadOnlyMemory<byte> json = Body.Span.StartsWith(ByteOrderMark) ? Body[ByteOrderMark.Length..] : Body;
                _answer = AnswerBody.Of(JsonDocument.Parse(json).RootElement);
            }
            catch (JsonException)
            {
                _answer = null;
            }

            return _answer;
        }
    }

    /// <summary>The request as named in messages, without the values of the path.</summary>
    public string Asked => Query.IsEmpty ? "a call without a query" : $"'?{Query}'";
}
