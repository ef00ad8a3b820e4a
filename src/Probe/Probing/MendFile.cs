using System.Text;
using System.Text.RegularExpressions;

namespace CardanoBI.Gen.Probing;

/// <summary>Writes the overlay that makes the client match the server: the corrections of all findings, each with its evidence.</summary>
internal static partial class MendFile
{
    private const string Head = """
        # What a server was observed to do where pages and overlays say otherwise. Pass this file after the other overlays: later ones win.

        """;

    private static readonly string[] Sections = ["parameters", "types", "operations"];

    /// <summary>The overlay; null if there is nothing to correct.</summary>
    public static string? Write(IEnumerable<MendWord> allWords)
    {
        MendWord[] words = [.. allWords.Where(word => !word.IsSuggestion)], suggestions = [.. allWords.Where(word => word.IsSuggestion)];
        // If two findings set the same key, the later one wins, since it was found by a further request.
        MendWord[] known =
        [
            .. words.GroupBy(word => (word.Section, word.Key, word.Property, word.Word)).Select(same => same.Last()),
        ];
        if (known.Length == 0) return null;
        var text = new StringBuilder(Head);
        foreach (string section in Sections)
        {
            IGrouping<string, MendWord>[] entries =
            [
                .. known.Where(word => word.Section == section)
                    .GroupBy(word => word.Key)
                    .OrderBy(entry => entry.Key, StringComparer.Ordinal),
            ];
            if (entries.Length == 0) continue;
            Line(text, 0, $"{section}:");
            foreach (IGrouping<string, MendWord> entry in entries)
                WriteEntry(text, entry);
        }

        WriteSuggestions(text, suggestions);
        return text.ToString();
    }

    private static void WriteSuggestions(StringBuilder text, MendWord[] suggestions)
    {
        if (suggestions.Length == 0) return;
        Line(text, 0, "");
        Line(text, 0, "# Too little was seen to be sure of these.");
        foreach (MendWord word in suggestions)
        {
            Line(text, 0, $"# {word.Section}: {OneLine(word.Key)}: {OneLine(word.Property ?? "")}: {OneLine(word.Evidence)}");
            Line(text, 0, $"#   {word.Word}: {Quote(OneLine(word.Value))}");
        }
    }

    private static void WriteEntry(StringBuilder text, IGrouping<string, MendWord> entry)
    {
        Line(text, 2, Quote(entry.Key) + ":");
        foreach (MendWord word in entry.Where(word => word.Property is null))
            WriteWord(text, 4, word);
        ILookup<string, MendWord> properties = entry.Where(word => word.Property is not null).ToLookup(word => word.Property!);
        if (properties.Count == 0) return;
        Line(text, 4, "properties:");
        foreach (IGrouping<string, MendWord> property in properties)
        {
            Line(text, 6, Quote(property.Key) + ":");
            foreach (MendWord word in property)
                WriteWord(text, 8, word);
        }
    }

    private static void WriteWord(StringBuilder text, int indent, MendWord word)
    {
        Line(text, indent, "# " + OneLine(word.Evidence));
        Line(text, indent, $"{word.Word}: {(word.Value.StartsWith('[') ? word.Value : Quote(word.Value))}");
    }

    private static void Line(StringBuilder text, int indent, string line) => text.Append(' ', indent).Append(line).Append('\n');

    /// <summary>Text that a server sent must not become an entry.</summary>
    private static string OneLine(string evidence) =>
        string.Concat(evidence.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));

    private static string Quote(string text) =>
        Plain().IsMatch(text)
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_.-]*\z|^GET /[A-Za-z0-9_./{}-]*\z")]
    private static partial Regex Plain();
}
