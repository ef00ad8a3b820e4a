using CardanoBI.Client.Errors;

namespace CardanoBI.Client.Http;

/// <summary>Reads a response's body, compressed or not, within the size limits of the options, which messages refer to by name.</summary>
internal sealed record AnswerBounds(int MaximumResponseBytes, int MaximumDecompressedBytes, SecretMask Mask)
{
    /// <summary>
    /// How long to wait for the body of an error. The status matters more than the text: a 503 is retried, a 401 renews the token.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <exception cref="CardanoBIResponseException">
    /// A successful response exceeds a limit, or has an encoding that was not requested.
    /// </exception>
    public ValueTask<BodyReading> ReadAsync(HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode) return ReadErrorAsync(response, call, cancellationToken);
        long? announced = BodyHeaders.Length(response.Content);
        if (announced > MaximumResponseBytes) throw TooLong(nameof(MaximumResponseBytes), MaximumResponseBytes, response, call);
        if (BodyHeaders.IsEncoded(response.Content)) return ReadCompressedAsync(response, call, cancellationToken);
        Task<Stream> opened = response.Content.ReadAsStreamAsync(cancellationToken);
        return BodyReading.RunAsync(opened, announced, MaximumResponseBytes, keepsRest: false, cancellationToken);
    }

    /// <summary>The start of an error is enough; a truncated success is rejected.</summary>
    public void RefuseCut(HttpResponseMessage response, HttpCall call, BodyReading body)
    {
        if (!body.IsCut || !response.IsSuccessStatusCode) return;
        body.Return();
        throw BodyHeaders.IsEncoded(response.Content)
            ? TooLong(nameof(MaximumDecompressedBytes), MaximumDecompressedBytes, response, call)
            : TooLong(nameof(MaximumResponseBytes), MaximumResponseBytes, response, call);
    }

    private async ValueTask<BodyReading> ReadCompressedAsync(
        HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        if (BodyHeaders.WhyUnreadable(response.Content) is string reason)
            throw Refused($"the response {OneLine.Of(Mask.Apply(reason, call.Secret))}.", response, call);

        Stream unfolded = await UnfoldAsync(response, call, cancellationToken).ConfigureAwait(false);
        await using (unfolded.ConfigureAwait(false))
        {
            return await BodyReading
                .RunAsync(Task.FromResult(unfolded), null, MaximumDecompressedBytes, keepsRest: false, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>If the body is faulty or slow, the response keeps its status, with a shorter body or none.</summary>
    private async ValueTask<BodyReading> ReadErrorAsync(HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        if (BodyHeaders.WhyUnreadable(response.Content) is not null) return BodyReading.Nothing;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        BodyReading body;
        try
        {
            Stream unfolded = await UnfoldAsync(response, call, patience.Token).ConfigureAwait(false);
            await using (unfolded.ConfigureAwait(false))
            {
                body = await BodyReading
                    .RunAsync(Task.FromResult(unfolded), null, Failures.MaximumBodyBytes, keepsRest: true, patience.Token)
                    .ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // Also from a caller's handler that has read or disposed the body.
            body = BodyReading.Nothing;
        }

        if (!call.Deadline.IsCancelledFromOutside) return body;
        body.Return();
        throw new OperationCanceledException(cancellationToken);
    }

    private async Task<Stream> UnfoldAsync(HttpResponseMessage response, HttpCall call, CancellationToken cancellationToken)
    {
        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (!BodyHeaders.IsEncoded(response.Content)) return stream;
        var wire = new BoundedStream(
            stream, MaximumResponseBytes, () => TooLong(nameof(MaximumResponseBytes), MaximumResponseBytes, response, call));
        return Decompression.Unfold(wire, response.Content.Headers.ContentEncoding);
    }

    private static CardanoBIResponseException TooLong(string setting, int bound, HttpResponseMessage response, HttpCall call) =>
        Refused($"the response is longer than {Describe(bound)} ({setting}).", response, call);

    private static CardanoBIResponseException Refused(string message, HttpResponseMessage response, HttpCall call) =>
        new(message)
        {
            OperationName = call.OperationName,
            StatusCode = response.StatusCode,
            Attempts = call.Attempts,
        };

    private static string Describe(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes >> 20} MiB" : $"{bytes:N0} bytes";
}
