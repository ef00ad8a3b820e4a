namespace CardanoBI.Client;

/// <summary>
/// Encrypts what is stored, and detects changes to it. <see cref="AesGcmTokenProtector"/> is an implementation; an
/// <c>IDataProtector</c> of ASP.NET Core is wrapped in two lines. All processes that share tokens need the same keys.
/// </summary>
public interface ITokenProtector
{
    /// <summary>Encrypts and signs.</summary>
    /// <param name="plain">What to protect.</param>
    /// <returns>What may be stored where others can see it.</returns>
    byte[] Protect(byte[] plain);

    /// <summary>Undoes <see cref="Protect"/>.</summary>
    /// <param name="protectedBytes">What the store gave back.</param>
    /// <returns>The original bytes, or null if these bytes were not protected with the same key, or were changed.</returns>
    byte[]? Unprotect(byte[] protectedBytes);
}
