namespace CardanoBI.Generator.Basics;

/// <summary>Texts that name something each.</summary>
internal static class Distinct
{
    /// <summary>
    /// Whether the texts still differ, and none is empty, with nothing but letters and digits of ASCII and regardless of case: then each
    /// makes a C# name of its own.
    /// </summary>
    public static bool Names(IEnumerable<string> texts)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string text in texts)
        {
            string name = new(text.Where(character => character < 128 && char.IsLetterOrDigit(character)).ToArray());
            if (name.Length == 0 || !names.Add(name)) return false;
        }

        return true;
    }
}
