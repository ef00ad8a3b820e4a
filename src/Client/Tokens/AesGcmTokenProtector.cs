using System.Security.Cryptography;

namespace CardanoBI.Client;

/// <summary>Protects tokens with AES-GCM and the caller's key: 12 bytes of nonce, 16 of tag, then the cipher text.</summary>
public sealed class AesGcmTokenProtector : ITokenProtector
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _key;

    /// <summary>Creates a protector. Processes that use the same key can share tokens.</summary>
    /// <param name="key">32 random bytes, kept like the API secret: <c>RandomNumberGenerator.GetBytes(32)</c>.</param>
    /// <exception cref="ArgumentException">The key is not 32 bytes long.</exception>
    public AesGcmTokenProtector(ReadOnlySpan<byte> key)
    {
        if (key.Length != 32) throw new ArgumentException($"The key must be 32 bytes long; it has {key.Length}.", nameof(key));
        _key = key.ToArray();
    }

    /// <inheritdoc/>
    public byte[] Protect(byte[] plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        byte[] result = new byte[NonceLength + TagLength + plain.Length];
        Span<byte> nonce = result.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(NonceLength + TagLength), result.AsSpan(NonceLength, TagLength));
        return result;
    }

    /// <inheritdoc/>
    public byte[]? Unprotect(byte[] protectedBytes)
    {
        ArgumentNullException.ThrowIfNull(protectedBytes);
        if (protectedBytes.Length < NonceLength + TagLength) return null;
        byte[] plain = new byte[protectedBytes.Length - NonceLength - TagLength];
        using var aes = new AesGcm(_key, TagLength);
        try
        {
            aes.Decrypt(
                protectedBytes.AsSpan(0, NonceLength),
                protectedBytes.AsSpan(NonceLength + TagLength),
                protectedBytes.AsSpan(NonceLength, TagLength),
                plain);
            return plain;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The type's name; the key is not shown.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(AesGcmTokenProtector);
}
