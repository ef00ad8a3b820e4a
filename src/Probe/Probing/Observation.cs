using System.Text.Json;
using System.Text.Unicode;

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

    private static readonly byte[] SurrogateEscape = "\\ud"u8.ToArray(), UpperSurrogateEscape = "\\uD"u8.ToArray();

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
                // The parser looks at neither, and the client refuses both.
                if (!Utf8.IsValid(json.Span)) return null;
                JsonElement root = JsonDocument.Parse(json).RootElement;
                if (json.Span.IndexOf(SurrogateEscape) >= 0 || json.Span.IndexOf(UpperSurrogateEscape) >= 0) Decode(root);
                _answer = AnswerBody.Of(root);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                _answer = null;
            }

            return _answer;
        }
    }

    /// <summary>Decodes all texts.</summary>
    /// <exception cref="InvalidOperationException">One of them is half a surrogate pair.</exception>
    private static void Decode(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) _ = value.GetString();
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement element in value.EnumerateArray()) Decode(element);
        }

        if (value.ValueKind != JsonValueKind.Object) return;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            _ = member.Name;
            Decode(member.Value);
        }
    }

    /// <summary>The request as named in messages, without the values of the path.</summary>
    public string Asked => Query.IsEmpty ? "a call without a query" : $"'?{Query}'";
}
