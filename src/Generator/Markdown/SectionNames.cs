using System.Text;

namespace CardanoBI.Generator.Markdown;

/// <summary>The parts of an endpoint, as its headings name them.</summary>
internal enum Section { Introduction, Parameters, ResponseCodes, ResponseSchemas, Samples, Other }

/// <summary>Recognizes sections by the words of their headings, whatever precedes these words.</summary>
internal static class SectionNames
{
    private static readonly (string Name, string Words, Section Section)[] Known =
    [
        ("Parameters", "parameters", Section.Parameters),
        ("Response Codes", "response codes", Section.ResponseCodes),
        ("Responses", "responses", Section.ResponseCodes),
        ("Response Schemas", "response schemas", Section.ResponseSchemas),
        ("Code samples", "code samples", Section.Samples),
    ];

    /// <summary>The section that the heading names, possibly among other words.</summary>
    public static Section Of(string heading)
    {
        bool Says(string words)
        {
            int at = heading.IndexOf(words, StringComparison.OrdinalIgnoreCase), end = at + words.Length;
            // A plural is the same word.
            return at >= 0 && (end == heading.Length || !char.IsLetter(heading[end]) || heading[end] is 's' or 'S');
        }

        if (Says("Response Schema")) return Section.ResponseSchemas;
        if (Says("Response Code") || Says("Responses")) return Section.ResponseCodes;
        if (Says("Parameter")) return Section.Parameters;
        return Says("Code sample") || Says("Code example") ? Section.Samples : Section.Other;
    }

    /// <summary>The section that the heading names without any other word; <see cref="Section.Other"/> if there is none.</summary>
    public static Section Exactly(string heading)
    {
        string words = Letters(heading);
        foreach ((_, string known, Section section) in Known)
            if (words == known) return section;
        return Section.Other;
    }

    /// <summary>The section name that a heading nearly is, with a letter or two of each word wrong; null if it resembles none.</summary>
    public static string? Nearest(string heading, out Section section)
    {
        string[] words = Letters(heading).Split(' ');
        foreach ((string name, string known, Section named) in Known)
        {
            section = named;
            string[] meant = known.Split(' ');
            if (words.Length == meant.Length && words.Zip(meant, Near.Are).All(isNear => isNear)) return name;
            // The space between two words may be missing.
            if (words.Length == 1 && meant.Length == 2 && Near.Are(words[0], meant[0] + meant[1])) return name;
        }

        section = Section.Other;
        return null;
    }

    /// <summary>
    /// The words of a heading in lower case, without emoji, numbers and accents. It works letter by letter, because half of a damaged emoji
    /// cannot be normalized, and hardly any letter needs to be.
    /// </summary>
    private static string Letters(string heading)
    {
        var letters = new StringBuilder(heading.Length);
        foreach (char character in heading)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) letters.Append(char.ToLowerInvariant(character));
            else if (char.IsWhiteSpace(character) && letters.Length > 0 && letters[letters.Length - 1] != ' ') letters.Append(' ');
            else if (character > '\u007f' && char.IsLetter(character)) AppendBase(letters, character);
        }

        return letters.ToString().TrimEnd();
    }

    /// <summary>Appends the letter without its accents; nothing for a letter of another script.</summary>
    private static void AppendBase(StringBuilder letters, char accented)
    {
        foreach (char part in accented.ToString().Normalize(NormalizationForm.FormD))
            if (char.IsLetter(part) && part < '\u0250') letters.Append(char.ToLowerInvariant(part));
    }
}
