using System.Security.Cryptography;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>
/// Notices a server that does not heed what the next page is asked for with: it would give the same full page for ever.
/// Only a hash of the page before is kept.
/// </summary>
internal sealed class RepeatedPageGuard(string parameter)
{
    private readonly byte[] _before = new byte[SHA256.HashSizeInBytes];
    private bool _hasBefore;

    public static RepeatedPageGuard? For(Paging paging) => paging.Parameter is string parameter ? new RepeatedPageGuard(parameter) : null;

    /// <exception cref="CardanoBIResponseException">The answer is the one before, byte for byte.</exception>
    public void Check(ReadOnlySpan<byte> answer)
    {
        Span<byte> now = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(answer, now);
        if (_hasBefore && now.SequenceEqual(_before))
        {
            throw new CardanoBIResponseException(
                $"the server answered with the same page again: it does not heed {parameter}, so the list cannot be read any further.");
        }

        now.CopyTo(_before);
        _hasBefore = true;
    }
}
