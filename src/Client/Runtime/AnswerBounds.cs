using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Runtime;

/// <summary>Reads an answer's body, compressed or not, within the bounds of the options.</summary>
internal sealed class AnswerBounds(int maximumBytes, int maximumDecompressedBytes)
{
    // Of an error's body, 64 KiB are kept; the rest is room for a token that stands across that border, which is masked before the cut.
    internal const int MaximumErrorBytes = 72 * 1024;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal async ValueTask<BodyReading> ReadAsync(HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        long? announced = AnswerHeaders.Length(response.Content);
        if (isSuccess && announced > maximumBytes) throw TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes, response, call);

        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (AnswerHeaders.IsEncoded(response.Content)) return await ReadCompressedAsync(stream, response, call, cancellationToken).ConfigureAwait(false);

        BodyReading plain = await BodyReading.RunAsync(stream, announced, isSuccess ? maximumBytes : MaximumErrorBytes, !isSuccess, cancellationToken).ConfigureAwait(false);
        return plain.IsCut && isSuccess ? throw Return(plain, nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes, response, call) : plain;
    }

    private async ValueTask<BodyReading> ReadCompressedAsync(Stream stream, HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        var wire = new BoundedStream(stream, maximumBytes, () => TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes, response, call));
        Stream unfolded = Decompression.Unfold(wire, response.Content.Headers.ContentEncoding);
        await using (unfolded.ConfigureAwait(false))
        {
            int bound = isSuccess ? maximumDecompressedBytes : MaximumErrorBytes;
            BodyReading body = await BodyReading.RunAsync(unfolded, null, bound, !isSuccess, cancellationToken).ConfigureAwait(false);
            return body.IsCut && isSuccess ? throw Return(body, nameof(CardanoBIOptions.MaximumDecompressedBytes), maximumDecompressedBytes, response, call) : body;
        }
    }

    private static CardanoBIResponseException Return(BodyReading body, string setting, int bound, HttpResponseMessage response, HttpCall call)
    {
        body.Return();
        return TooLong(setting, bound, response, call);
    }

    private static CardanoBIResponseException TooLong(string setting, int bound, HttpResponseMessage response, HttpCall call)
        => new($"the answer is longer than {Describe(bound)} ({setting}), which is refused.") { OperationName = call.OperationName, StatusCode = response.StatusCode, Tries = call.Tries };

    private static string Describe(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes >> 20} MiB" : $"{bytes:N0} bytes";
}
