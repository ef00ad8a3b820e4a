using System.Security.Cryptography;

namespace CardanoBI.Client.Lists;

/// <summary>Remembers a response by its hash, to recognise a repetition without keeping the page.</summary>
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

    /// <summary>Remembers the response. True if it equals the one remembered before, byte for byte.</summary>
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
