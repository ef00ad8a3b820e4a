using System.Security.Cryptography;

namespace CardanoBI.Client.Lists;

/// <summary>Remembers an answer by its hash, so that one which comes again is known and no page is kept for it.</summary>
internal sealed class PagePrint
{
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];

    public bool IsTaken { get; private set; }

    public bool IsOf(ReadOnlySpan<byte> answer)
    {
        Span<byte> now = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(answer, now);
        return IsTaken && now.SequenceEqual(_hash);
    }

    /// <summary>Remembers the answer; true where it is the one remembered before, byte for byte.</summary>
    public bool Renew(ReadOnlySpan<byte> answer)
    {
        Span<byte> now = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(answer, now);
        bool isSame = IsTaken && now.SequenceEqual(_hash);
        now.CopyTo(_hash);
        IsTaken = true;
        return isSame;
    }
}
