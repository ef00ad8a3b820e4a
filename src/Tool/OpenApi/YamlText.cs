using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CardanoBI.Gen.OpenApi;

/// <summary>
/// Writes a JSON document as block YAML with the same content under the rules of both YAML 1.1 and 1.2: a string is plain only if neither
/// could read it as anything else.
/// </summary>
internal sealed partial class YamlText
{
    /// <summary>YAML allows at most 1,024 characters for a key without a question mark.</summary>
    private const int MaximumKey = 1000;

    private readonly StringBuilder _text = new();

    public static string Write(JsonNode root)
    {
        var yaml = new YamlText();
        yaml.WriteBlock(root, indent: 0, isInLine: false);
        return yaml._text.ToString();
    }

    private static bool IsBlock(JsonNode? node) => node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };

    /// <param name="isInLine">Whether the block begins after a dash instead of on a line of its own.</param>
    private void WriteBlock(JsonNode? node, int indent, bool isInLine)
    {
        if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members)
            {
                Indent();
                string key = Text(name);
                _text.Append(key.Length <= MaximumKey ? key : $"? {key}\n{new string(' ', indent)}").Append(':');
                if (IsBlock(value)) _text.Append('\n');
                WriteValue(value, " ", isInLine: false);
            }
        }
        else
        {
            foreach (JsonNode? item in (JsonArray)node!)
            {
                Indent();
                _text.Append('-').Append(IsBlock(item) ? " " : "");
                WriteValue(item, " ", isInLine: true);
            }
        }

        void Indent()
        {
            if (!isInLine) _text.Append(' ', indent);
            isInLine = false;
        }

        void WriteValue(JsonNode? value, string blank, bool isInLine)
        {
            if (IsBlock(value)) WriteBlock(value, indent + 2, isInLine);
            else _text.Append(blank).Append(Scalar(value)).Append('\n');
        }
    }

    private static string Scalar(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "{}",
        JsonArray => "[]",
        _ when value.GetValueKind() == System.Text.Json.JsonValueKind.String => Text(value.GetValue<string>()),
        _ => value.ToJsonString(),
    };

    private static string Text(string text) => Plain().IsMatch(text) && !Word().IsMatch(text) ? text : Quote(text);

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsPrintable(rune) => rune.ToString(),
                <= 0xFFFF => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
                _ => "\\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether no reader treats the character as invisible or as the end of a line.</summary>
    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    [GeneratedRegex(@"^[A-Za-z/$][A-Za-z0-9_./{}$%,;()'-]*(?: [A-Za-z0-9_./{}$%,;()'-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>Matches what YAML 1.1 or 1.2 reads as something other than a string.</summary>
    [GeneratedRegex(@"^(?:y|n|yes|no|on|off|true|false|null)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
