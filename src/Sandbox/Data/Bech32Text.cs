namespace CardanoBI.Sandbox.Data;

/// <summary>
/// An id such as <c>stake1…</c>, <c>addr1…</c>, <c>pool1…</c> or <c>asset1…</c>: each variant has different data of the same length. If the
/// documented checksum is right, so is the variant's, so that code that validates addresses can be tested. The first two data characters
/// (the kind and network of an address) and the last one (which pads to whole bytes) are kept.
/// </summary>
internal sealed class Bech32Text : TextValue
{
    private const int KeptAhead = 2;
    private const int KeptBehind = 1 + Bech32Checksum.Length;
    private const int ShortestVariable = 13;

    private readonly int _dataStart;
    private readonly uint? _checksumKind;

    private Bech32Text(string documented, int dataStart)
        : base(documented)
    {
        _dataStart = dataStart;
        _checksumKind = Bech32Checksum.KindOf(documented, dataStart);
    }

    public static Bech32Text? TryRead(string text)
    {
        int separator = text.LastIndexOf('1');
        if (separator < 1 || text.Length - (separator + 1) < KeptAhead + ShortestVariable + KeptBehind) return null;
        ReadOnlySpan<char> prefix = text.AsSpan(0, separator);
        ReadOnlySpan<char> data = text.AsSpan(separator + 1);
        return prefix.ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz_") || data.ContainsAnyExcept(Bech32Checksum.Alphabet)
            ? null
            : new Bech32Text(text, separator + 1);
    }

    public override void Describe(ICollection<SampleTrait> traits) => traits.Add(new SampleTrait(Documented, IsScattered: true));

    protected override string Vary(int variant) => string.Create(Documented.Length, (this, variant), static (characters, state) =>
    {
        (Bech32Text source, int variant) = state;
        source.Documented.CopyTo(characters);
        new Scatter(source.Documented, variant).Fill(characters[(source._dataStart + KeptAhead)..^KeptBehind], Bech32Checksum.Alphabet);
        if (source._checksumKind is { } kind) Bech32Checksum.Write(characters, source._dataStart, kind);
    });
}
