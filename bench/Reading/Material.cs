namespace CardanoBI.Bench.Reading;

/// <summary>Made-up chain data of the real lengths; the same in every run.</summary>
internal sealed class Material(int seed)
{
    private const string Bech32Characters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private readonly Random _random = new(seed);

    public byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    public string Hex(int bytes) => Convert.ToHexStringLower(Bytes(bytes));

    public string Bech32(string prefix, int length) =>
        prefix + string.Concat(Enumerable.Range(0, length).Select(_ => Bech32Characters[_random.Next(32)]));

    public long Number(long least, long most) => _random.NextInt64(least, most);
}
