namespace CardanoBI.Client;

/// <summary>Reads the body of an answer with success.</summary>
/// <typeparam name="T">What it makes of it.</typeparam>
/// <param name="body">The whole body, decompressed. Its memory is used again afterwards: what is to be kept must be copied.</param>
/// <returns>The result of the call.</returns>
public delegate T ResponseReader<out T>(ReadOnlySpan<byte> body);
