using System.Buffers;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Http;

/// <summary>
/// A body read into a buffer, up to a bound. It is not a value type, because every process would compile the code that awaits one before
/// its first call.
/// </summary>
/// <param name="Buffer">Holds it; longer than it where it is pooled.</param>
/// <param name="Length">How many bytes of the buffer it has.</param>
/// <param name="IsCut">Whether there was more of it.</param>
/// <param name="IsPooled">Whether the buffer goes back when nobody reads it any more.</param>
internal sealed record BodyReading(byte[] Buffer, int Length, bool IsCut, bool IsPooled = true)
{
    /// <summary>What is read of a body that could not be read at all.</summary>
    public static readonly BodyReading Nothing = new([], 0, IsCut: true, IsPooled: false);

    private const int FirstSize = 16 * 1024;

    /// <summary>What a server announces is a claim: beyond this, memory is taken as bytes come.</summary>
    private const int GreatestFirstSize = 1024 * 1024;

    /// <param name="opened">Where the body comes from.</param>
    /// <param name="announced">How long the server says it is.</param>
    /// <param name="bound">How much of it is read.</param>
    /// <param name="keepsRest">
    /// Whether a connection that breaks or is too slow leaves what was read so far, as for an error's body; else it is the exception it is.
    /// </param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<BodyReading> RunAsync(
        Task<Stream> opened, long? announced, int bound, bool keepsRest, CancellationToken cancellationToken)
    {
        Stream stream = await opened.ConfigureAwait(false);
        // One byte of room more than announced, so that the end is noticed without growing.
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(announced + 1 ?? FirstSize, GreatestFirstSize));
        int length = 0;
        try
        {
            while (true)
            {
                int count = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                length += count;
                if (length > bound) return new BodyReading(buffer, bound, IsCut: true);
                if (count == 0) return new BodyReading(buffer, length, IsCut: false);
                if (length == buffer.Length) buffer = Grow(buffer, bound);
            }
        }
        catch (Exception fault) when (keepsRest && IsOfBody(fault))
        {
            return new BodyReading(buffer, length, IsCut: true);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            throw;
        }
    }

    /// <summary>
    /// What may go wrong on the way of a body. An answer's own exception among it: of one that is too long, the start is enough.
    /// </summary>
    public static bool IsOfBody(Exception fault) =>
        fault is IOException or HttpRequestException or InvalidDataException or OperationCanceledException or CardanoBIResponseException;

    public void Return()
    {
        if (!IsPooled) return;
        // What was read is cleared, and not the rest of a buffer that is longer; of a body that was cut, more was read than is told.
        if (!IsCut) Array.Clear(Buffer, 0, Length);
        ArrayPool<byte>.Shared.Return(Buffer, clearArray: IsCut);
    }

    /// <summary>
    /// Twice as long, but not beyond what the bound has a use for: twice a bound of 1 GiB is more than an array can hold.
    /// </summary>
    private static byte[] Grow(byte[] full, int bound)
    {
        byte[] greater = ArrayPool<byte>.Shared.Rent((int)Math.Min(full.Length * 2L, Math.Max(full.Length, (long)bound) + 1));
        full.CopyTo(greater, 0);
        ArrayPool<byte>.Shared.Return(full, clearArray: true);
        return greater;
    }
}
