using CsCheck;

namespace CardanoBI.Generator.Tests.Properties;

/// <summary>Damage to a page at the level of bytes, lines, cells and sections.</summary>
internal static class Mutations
{
    private delegate string Mutation(string page, double at, double other, string insertion);

    private static readonly Mutation[] All =
    [
        (page, at, _, _) => page.Remove(Index(page.Length, at), page.Length == 0 ? 0 : 1),
        (page, at, other, _) => page.Insert(Index(page.Length + 1, at), ((char)(other * 0xFFFF)).ToString()),
        (page, at, _, insertion) => page.Insert(Index(page.Length + 1, at), insertion),
        (page, at, other, _) => FlipBit(page, at, other),
        (page, at, _, _) => page[..Index(page.Length + 1, at)],
        (page, at, _, _) => Parts(page, "\n", at, at, (parts, index, _) => parts.RemoveAt(index)),
        (page, at, _, _) => Parts(page, "\n", at, at, (parts, index, _) => parts.Insert(index, parts[index])),
        (page, at, other, _) => Parts(page, "\n", at, other, Swap),
        (page, at, _, insertion) => Parts(page, "\n", at, at, (parts, index, _) => parts.Insert(index, insertion)),
        (page, at, other, _) => Parts(page, "|", at, other, Swap),
        (page, at, _, insertion) => Parts(page, "|", at, at, (parts, index, _) => parts[index] = insertion),
        (page, at, _, _) => Parts(page, "|", at, at, (parts, index, _) => parts.RemoveAt(index)),
        (page, at, other, _) => Parts(page, "\n### ", at, other, Swap),
        (page, at, _, _) => Parts(page, "\n### ", at, at, (parts, index, _) => parts.RemoveAt(index)),
        (page, at, _, _) => Parts(page, "\n## ", at, at, (parts, index, _) => parts.Insert(index, parts[index])),
        (page, _, _, _) => page.Replace("\n", "\r\n", StringComparison.Ordinal),
    ];

    /// <summary>Up to four mutations, one after the other; often none.</summary>
    public static readonly Gen<Func<string, string>> Some =
        Gen.Select(Gen.Int[0, All.Length - 1], Gen.Double.Unit, Gen.Double.Unit, PageGen.Insertion).Array[0, 4]
            .Select<(int, double, double, string)[], Func<string, string>>(
                steps => page => steps.Aggregate(page, (text, step) => All[step.Item1](text, step.Item2, step.Item3, step.Item4)));

    /// <summary>One bit of the UTF-8 bytes, as a damaged file has it.</summary>
    private static string FlipBit(string page, double at, double bit)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(page);
        if (bytes.Length > 0) bytes[Index(bytes.Length, at)] ^= (byte)(1 << Index(8, bit));
        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    private static string Parts(string page, string separator, double at, double other, Action<List<string>, int, int> change)
    {
        List<string> parts = [.. page.Split(separator)];
        change(parts, Index(parts.Count, at), Index(parts.Count, other));
        return string.Join(separator, parts);
    }

    private static void Swap(List<string> parts, int one, int other) => (parts[one], parts[other]) = (parts[other], parts[one]);

    private static int Index(int count, double at) => Math.Clamp((int)(at * count), 0, Math.Max(count - 1, 0));
}
