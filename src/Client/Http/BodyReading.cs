using System.Buffers;
using System.Runtime.CompilerServices;

namespace CardanoBI.Client.Http;

/// <summary>
/// A body read into a buffer, up to a limit. Not a value type, because every process would compile the code that awaits one before its
/// first call.
/// </summary>
/// <param name="Buffer">The buffer with the body; longer than the body if it is pooled.</param>
/// <param name="Length">The number of bytes of the body in the buffer.</param>
/// <param name="IsCut">Whether the body was truncated.</param>
/// <param name="IsPooled">Whether the buffer must be returned to the pool.</param>
internal sealed record BodyReading(byte[] Buffer, int Length, bool IsCut, bool IsPooled = true)
{
    /// <summary>The result for a body that could not be read at all.</summary>
    public static readonly BodyReading Nothing = new([], 0, IsCut: true, IsPooled: false);

    private const int FirstSize = 16 * 1024;

    /// <summary>An announced length may be wrong: beyond this, memory is allocated as bytes arrive.</summary>
    private const int GreatestFirstSize = 1024 * 1024;

    /// <param name="opened">Opens the body.</param>
    /// <param name="announced">The announced length; a body in memory has its own.</param>
    /// <param name="bound">The maximum number of bytes to read.</param>
    /// <param name="keepsRest">
    /// Whether to keep what was read if the connection breaks or is too slow, as for an error's body; otherwise the exception propagates.
    /// </param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<BodyReading> RunAsync(
        Task<Stream> opened, long? announced, int bound, bool keepsRest, CancellationToken cancellationToken)
    {
        Stream stream = await opened.ConfigureAwait(false);
        if (stream.CanSeek) announced ??= Math.Max(0, stream.Length - stream.Position);
        // One byte more than announced, so that the end is detected without growing the buffer.
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
        catch (Exception) when (keepsRest)
        {
            return new BodyReading(buffer, length, IsCut: true);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            throw;
        }
    }

    public void Return()
    {
        if (!IsPooled) return;
        // Clears what was read, but not the rest of a longer buffer. For a truncated body, more was read than is reported.
        if (!IsCut) Array.Clear(Buffer, 0, Length);
        ArrayPool<byte>.Shared.Return(Buffer, clearArray: IsCut);
    }

    /// <summary>Twice as long, but no longer than the limit requires: twice a limit of 1 GiB is more than an array can hold.</summary>
    private static byte[] Grow(byte[] full, int bound)
    {
        byte[] greater = ArrayPool<byte>.Shared.Rent((int)Math.Min(full.Length * 2L, Math.Max(full.Length, (long)bound) + 1));
        full.CopyTo(greater, 0);
        ArrayPool<byte>.Shared.Return(full, clearArray: true);
        return greater;
    }
}
