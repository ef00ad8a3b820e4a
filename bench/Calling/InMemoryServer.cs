using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CardanoBI.Bench.Reading;

namespace CardanoBI.Bench.Calling;

/// <summary>Answers at once, with the same bytes for everybody: what is left is the client's own work.</summary>
internal sealed class InMemoryServer : HttpMessageHandler
{
    public const string Token = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJlbmNoIiwidHlwIjoiYXQrand0In0.eyJjbGllbnRfaWQiOiJiZW5jaCJ9.c2lnbmF0dXJl";

    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly byte[] TokenAnswer = Encoding.UTF8.GetBytes(
        $$"""{"access_token":"{{Token}}","expires_in":36000,"token_type":"Bearer"}""");
    private static readonly byte[] Assets = AccountAssets.MakeAnswer();
    private static readonly byte[] ManyBlocks = Blocks.MakeAnswer();
    private static readonly byte[] OneBlock = ManyBlocks[1..(ManyBlocks.AsSpan().IndexOf("},"u8) + 1)];

    public static Place Place { get; } = new(
        new Uri("http://localhost:4000/"),
        new Uri("http://localhost:4001/"),
        "bench-key",
        "bench-secret",
        Token,
        () => new InMemoryServer());

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        byte[] answer = path.EndsWith("/assets", StringComparison.Ordinal) ? Assets
            : path.EndsWith("/history", StringComparison.Ordinal) ? ManyBlocks
            : path.EndsWith("/token", StringComparison.Ordinal) ? TokenAnswer
            : OneBlock;
        var content = new ByteArrayContent(answer) { Headers = { ContentType = Json } };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content, RequestMessage = request });
    }
}
