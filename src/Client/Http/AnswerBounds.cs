using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>Reads an answer's body, compressed or not, within bounds that are named as the options name them.</summary>
internal sealed record AnswerBounds(int MaximumAnswerBytes, int MaximumDecompressedBytes)
{
    public ValueTask<BodyReading> ReadAsync(HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        long? announced = BodyHeaders.Length(response.Content);
        if (isSuccess && announced > MaximumAnswerBytes) throw TooLong(nameof(MaximumAnswerBytes), MaximumAnswerBytes, response, call);

        Task<Stream> stream = response.Content.ReadAsStreamAsync(cancellationToken);
        if (BodyHeaders.IsEncoded(response.Content)) return ReadCompressedAsync(stream, response, call, cancellationToken);
        int bound = isSuccess ? MaximumAnswerBytes : Failures.MaximumBodyBytes;
        return BodyReading.RunAsync(stream, announced, bound, !isSuccess, cancellationToken);
    }

    /// <summary>Of an error the start is enough; a success that was cut is refused.</summary>
    public void RefuseCut(HttpResponseMessage response, HttpCall call)
    {
        if (!call.Body.IsCut || !response.IsSuccessStatusCode) return;
        throw BodyHeaders.IsEncoded(response.Content)
            ? TooLong(nameof(MaximumDecompressedBytes), MaximumDecompressedBytes, response, call)
            : TooLong(nameof(MaximumAnswerBytes), MaximumAnswerBytes, response, call);
    }

    private async ValueTask<BodyReading> ReadCompressedAsync(
        Task<Stream> opened, HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        var wire = new BoundedStream(
            await opened.ConfigureAwait(false),
            MaximumAnswerBytes,
            () => TooLong(nameof(MaximumAnswerBytes), MaximumAnswerBytes, response, call));
        Stream unfolded = Decompression.Unfold(wire, response.Content.Headers.ContentEncoding);
        await using (unfolded.ConfigureAwait(false))
        {
            int bound = isSuccess ? MaximumDecompressedBytes : Failures.MaximumBodyBytes;
            return await BodyReading.RunAsync(Task.FromResult(unfolded), null, bound, !isSuccess, cancellationToken).ConfigureAwait(false);
        }
    }

    private static CardanoBIResponseException TooLong(string setting, int bound, HttpResponseMessage response, HttpCall call) =>
        new($"the answer is longer than {Describe(bound)} ({setting}), which is refused.")
        {
            OperationName = call.OperationName,
            StatusCode = response.StatusCode,
            Tries = call.Tries,
        };

    private static string Describe(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes >> 20} MiB" : $"{bytes:N0} bytes";
}
