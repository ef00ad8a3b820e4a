using System.Net.Http.Headers;

namespace CardanoBI.Client.Runtime;

/// <summary>One request, one answer. Faults of the connection become exceptions that say so; cancellation by the caller stays cancellation.</summary>
internal sealed class HttpExchange(HttpClient httpClient, TimeProvider timeProvider)
{
    internal const int MaximumAnswerBytes = 64 * 1024 * 1024;

    // Of an error's body, 64 KiB are kept; the rest is room for a token that stands across that border, which is masked before the cut.
    internal const int MaximumErrorBytes = 72 * 1024;

    internal async Task<Answer> SendAsync(HttpRequestMessage request, string? operationName, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        try
        {
            using HttpResponseMessage response =
                await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            RefuseFollowedRedirect(response, address, operationName);
            return await ReadAsync(response, operationName, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (cancellationToken.IsCancellationRequested && fault is OperationCanceledException or HttpRequestException or IOException)
        {
            throw new OperationCanceledException("The call was cancelled.", fault, cancellationToken);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException or (InvalidOperationException and not ObjectDisposedException))
        {
            // The last two come from decompression of what is not compressed that way.
            throw Fault($"the call to {address.Authority} failed: {OneLine.Of(fault.Message)}", fault);
        }
        catch (OperationCanceledException fault)
        {
            throw Fault(fault.InnerException is TimeoutException ? $"{address.Authority} did not answer in time." : "the call was aborted, because its HttpClient was disposed.", fault);
        }

        CardanoBIException Fault(string message, Exception cause) => new(message, cause) { OperationName = operationName };
    }

    private async Task<Answer> ReadAsync(HttpResponseMessage response, string? operationName, CancellationToken cancellationToken)
    {
        bool isSuccess = response.IsSuccessStatusCode;
        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            long? announced = response.Content.Headers.ContentLength;
            BodyReading body = isSuccess && announced > MaximumAnswerBytes
                ? BodyReading.TooLong
                : await BodyReading.RunAsync(stream, announced, isSuccess ? MaximumAnswerBytes : MaximumErrorBytes, cancellationToken).ConfigureAwait(false);
            if (body.IsCut && isSuccess)
            {
                body.Return();
                throw new CardanoBIResponseException($"the answer is longer than {MaximumAnswerBytes >> 20} MiB, which is refused.")
                {
                    OperationName = operationName,
                    StatusCode = response.StatusCode,
                };
            }

            return new Answer(response.StatusCode, RequestId(response), RetryAfter(response.Headers.RetryAfter), body.Buffer, body.Length);
        }
    }

    // An HttpClient of the caller's may follow redirects by itself. What it followed to another origin is not the server that was asked.
    private static void RefuseFollowedRedirect(HttpResponseMessage response, Uri asked, string? operationName)
    {
        Uri answered = response.RequestMessage?.RequestUri ?? asked;
        if (answered.Scheme == asked.Scheme && answered.Authority == asked.Authority) return;
        throw new CardanoBIException($"{asked.Authority} sent the request on to {answered.Authority}, which is refused; use an HttpClient that does not follow redirects.")
        {
            OperationName = operationName,
            StatusCode = response.StatusCode,
        };
    }

    private static string? RequestId(HttpResponseMessage response)
    {
        foreach (string name in (ReadOnlySpan<string>)["X-Request-Id", "Request-Id", "X-Correlation-Id"])
            if (response.Headers.TryGetValues(name, out IEnumerable<string>? values)) return OneLine.Of(values.First());
        return null;
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        TimeSpan? delay = header?.Delta ?? (header?.Date - timeProvider.GetUtcNow());
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}
