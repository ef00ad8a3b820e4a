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
        long? announced = response.Content.Headers.ContentLength;
        if (isSuccess && announced > maximumBytes) throw TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes);

        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        ICollection<string> encodings = response.Content.Headers.ContentEncoding;
        if (encodings.Count == 0)
        {
            BodyReading plain = await BodyReading.RunAsync(stream, announced, isSuccess ? maximumBytes : MaximumErrorBytes, !isSuccess, cancellationToken).ConfigureAwait(false);
            return plain.IsCut && isSuccess ? throw Return(plain, nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes) : plain;
        }

        var wire = new BoundedStream(stream, maximumBytes, () => TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes));
        Stream unfolded = Decompression.Unfold(wire, encodings);
        await using (unfolded.ConfigureAwait(false))
        {
            int bound = isSuccess ? maximumDecompressedBytes : MaximumErrorBytes;
            BodyReading body = await BodyReading.RunAsync(unfolded, null, bound, !isSuccess, cancellationToken).ConfigureAwait(false);
            return body.IsCut && isSuccess ? throw Return(body, nameof(CardanoBIOptions.MaximumDecompressedBytes), maximumDecompressedBytes) : body;
        }

        CardanoBIResponseException Return(BodyReading body, string setting, int bound)
        {
            body.Return();
            return TooLong(setting, bound);
        }

        CardanoBIResponseException TooLong(string setting, int bound) => new($"the answer is longer than {Describe(bound)} ({setting}), which is refused.")
        {
            OperationName = call.OperationName,
            StatusCode = response.StatusCode,
            Tries = call.Tries,
        };
    }

    private static string Describe(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes >> 20} MiB" : $"{bytes:N0} bytes";
}
