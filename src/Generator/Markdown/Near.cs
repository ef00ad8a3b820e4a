namespace CardanoBI.Generator.Markdown;

/// <summary>Whether a word is a misspelling of another one.</summary>
internal static class Near
{
    /// <summary>No known word is longer, and the comparison takes time that grows with the square of the length.</summary>
    private const int Longest = 32;

    /// <summary>Whether the words differ by at most one mistake per four letters; one mistake is always allowed.</summary>
    public static bool Are(string word, string meant)
    {
        int slips = Math.Max(1, meant.Length / 4);
        return word.Length <= Longest && Math.Abs(word.Length - meant.Length) <= slips && Distance(word, meant) <= slips;
    }

    /// <summary>How many letters are added, missing, different or swapped with the next one.</summary>
    private static int Distance(string one, string other)
    {
        int[,] steps = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++) steps[i, 0] = i;
        for (int j = 0; j <= other.Length; j++) steps[0, j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                int changed = steps[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                steps[i, j] = Math.Min(changed, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                bool isExchange = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                if (isExchange) steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        }

        return steps[one.Length, other.Length];
    }
}
