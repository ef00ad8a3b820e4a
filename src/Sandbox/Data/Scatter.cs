namespace CardanoBI.Sandbox.Data;

/// <summary>
/// A deterministic stream of random-looking bits for one variant of one text (SplitMix64), the same on every machine.
/// The first 64 bits are a bijection of the variant: no two variants of a text share them.
/// </summary>
internal struct Scatter
{
    private ulong _state;

    public Scatter(string text, int variant)
    {
        // FNV-1a: string.GetHashCode differs from run to run.
        _state = 14695981039346656037;
        foreach (char character in text)
            _state = (_state ^ character) * 1099511628211;
        _state += (ulong)variant * 0xD1B54A32D192ED03;
    }

    public ulong Next()
    {
        ulong bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>Overwrites the characters with ones of the alphabet, whose length is a power of two.</summary>
    public void Fill(Span<char> characters, string alphabet)
    {
        int width = int.Log2(alphabet.Length);
        ulong bits = 0;
        int left = 0;
        foreach (ref char character in characters)
        {
            if (left < width) (bits, left) = (Next(), 64);
            character = alphabet[(int)(bits & (ulong)(alphabet.Length - 1))];
            bits >>= width;
            left -= width;
        }
    }
}
