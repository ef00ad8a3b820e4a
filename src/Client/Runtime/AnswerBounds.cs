namespace CardanoBI.Client.Runtime;

/// <summary>Reads an answer's body, compressed or not, within the bounds of the options.</summary>
internal sealed class AnswerBounds(int maximumBytes, int maximumDecompressedBytes)
{
    // Of an error's body, 64 KiB are kept; the rest is room for a token that stands across that border, which is masked before the cut.
    internal const int MaximumErrorBytes = 72 * 1024;

    internal ValueTask<BodyReading> ReadAsync(HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        long? announced = AnswerHeaders.Length(response.Content);
        if (isSuccess && announced > maximumBytes) throw TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes, response, call);

        Task<Stream> stream = response.Content.ReadAsStreamAsync(cancellationToken);
        return AnswerHeaders.IsEncoded(response.Content)
            ? ReadCompressedAsync(stream, response, call, cancellationToken)
            : BodyReading.RunAsync(stream, announced, isSuccess ? maximumBytes : MaximumErrorBytes, !isSuccess, cancellationToken);
    }

    /// <summary>Of an error the start is enough; a success that was cut is refused.</summary>
    internal void RefuseCut(HttpResponseMessage response, HttpCall call)
    {
        if (!call.Body.IsCut || !response.IsSuccessStatusCode) return;
        throw AnswerHeaders.IsEncoded(response.Content)
            ? TooLong(nameof(CardanoBIOptions.MaximumDecompressedBytes), maximumDecompressedBytes, response, call)
            : TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes, response, call);
    }

    private async ValueTask<BodyReading> ReadCompressedAsync(Task<Stream> opened, HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        var wire = new BoundedStream(await opened.ConfigureAwait(false), maximumBytes, () => TooLong(nameof(CardanoBIOptions.MaximumAnswerBytes), maximumBytes, response, call));
        Stream unfolded = Decompression.Unfold(wire, response.Content.Headers.ContentEncoding);
        await using (unfolded.ConfigureAwait(false))
        {
            int bound = isSuccess ? maximumDecompressedBytes : MaximumErrorBytes;
            return await BodyReading.RunAsync(Task.FromResult(unfolded), null, bound, !isSuccess, cancellationToken).ConfigureAwait(false);
        }
    }

    private static CardanoBIResponseException TooLong(string setting, int bound, HttpResponseMessage response, HttpCall call)
        => new($"the answer is longer than {Describe(bound)} ({setting}), which is refused.") { OperationName = call.OperationName, StatusCode = response.StatusCode, Tries = call.Tries };

    private static string Describe(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes >> 20} MiB" : $"{bytes:N0} bytes";
}
