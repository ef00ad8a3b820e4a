namespace CardanoBI.Sandbox.Querying;

/// <summary>
/// The order of strings on the server, which is that of its culture (<c>_x a A ä b B Z</c>): signs, digits, letters; accents matter only
/// between strings that are otherwise equal, and case only after that. It is written out so that it is the same on machines whose .NET has
/// no culture data.
/// </summary>
internal static class TextOrder
{
    /// <summary>The ASCII characters that precede the letters, in the order of the Unicode collation.</summary>
    private const string Signs = "\t\n\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

    /// <summary>The accented letters of Latin scripts, each after its plain letter.</summary>
    private static readonly string[] Accents =
    [
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ",
        "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŉ", "oòóôõöøōŏő", "rŕŗř", "sśŝşš", "tţťŧ", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ];

    private static readonly Dictionary<char, char> Plain =
        Accents.SelectMany(letters => letters.Skip(1).Select(letter => (letter, letters[0]))).ToDictionary();

    public static int Compare(string left, string right)
    {
        int difference = Compare(left, right, Letter);
        if (difference == 0) difference = Compare(left, right, static character => char.ToLowerInvariant(character));
        return difference == 0 ? Compare(left, right, static character => char.IsUpper(character) ? 1 : 0) : difference;
    }

    private static int Compare(string left, string right, Func<char, int> weigh)
    {
        int shared = Math.Min(left.Length, right.Length);
        for (int index = 0; index < shared; index++)
        {
            int difference = weigh(left[index]).CompareTo(weigh(right[index]));
            if (difference != 0) return difference;
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>The position of the letter without accent and case; signs come first.</summary>
    private static int Letter(char character)
    {
        int sign = Signs.IndexOf(character, StringComparison.Ordinal);
        if (sign >= 0) return sign;
        char small = char.ToLowerInvariant(character);
        return Signs.Length + Plain.GetValueOrDefault(small, small);
    }
}
