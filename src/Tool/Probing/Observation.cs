using System.Text.Json;

namespace CardanoBI.Gen.Probing;

/// <summary>One answer of a server.</summary>
/// <param name="Operation">Method and route: <c>GET /api/core/epochs/{epoch_no}</c>.</param>
/// <param name="Path">The path that was asked for; the route itself where a recording does not say.</param>
/// <param name="Query">What was asked for behind the path.</param>
/// <param name="IsTrial">Whether the request was meant to be refused.</param>
/// <param name="IsAgain">Whether the same had been asked before, to see whether the answer stays.</param>
internal sealed record Observation(
    string Operation, string Path, ProbeQuery Query, int Status, ReadOnlyMemory<byte> Body, bool IsTrial = false, bool IsAgain = false)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private AnswerBody? _answer;
    private bool _isRead;

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The body as JSON; null where it is none.</summary>
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

    /// <summary>The request as messages name it, without the values of the path.</summary>
    public string Asked => Query.IsEmpty ? "a call without a query" : $"'?{Query}'";
}
