namespace CardanoBI.Sandbox.Data;

/// <summary>
/// A hexadecimal hash or id; each variant has as many other digits in the same case. The first byte is kept, since it is the kind in an
/// address. Shorter texts may just as well be data (CBOR), and longer ones are, so neither is changed.
/// </summary>
internal sealed class HexText : TextValue
{
    private const int ShortestId = 32;
    private const int LongestId = 128;
    private const int KeptDigits = 2;
    private const string LowerDigits = "0123456789abcdef";
    private const string UpperDigits = "0123456789ABCDEF";

    private readonly string _digits;

    private HexText(string documented, string digits)
        : base(documented) => _digits = digits;

    public static HexText? TryRead(string text)
    {
        if (text.Length is < ShortestId or > LongestId || text.Length % 2 != 0 || text.All(char.IsAsciiDigit)) return null;
        foreach (string digits in (string[])[LowerDigits, UpperDigits])
        {
            if (!text.AsSpan().ContainsAnyExcept(digits)) return new HexText(text, digits);
        }

        return null;
    }

    public override void Describe(ICollection<SampleTrait> traits) => traits.Add(new SampleTrait(Documented, IsScattered: true));

    protected override string Vary(int variant) => string.Create(Documented.Length, (this, variant), static (characters, state) =>
    {
        (HexText source, int variant) = state;
        source.Documented.CopyTo(characters);
        new Scatter(source.Documented, variant).Fill(characters[KeptDigits..], source._digits);
    });
}
