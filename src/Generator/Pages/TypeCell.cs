using System.Text;
using System.Text.RegularExpressions;

namespace CardanoBI.Generator.Pages;

/// <summary>The Type cells of both kinds of table.</summary>
internal static class TypeCell
{
    private const string Undefined = "(undefined)";

    private static readonly Regex Link = new(@"^\[([^\[\]]+)\]\([^()]*\)\z", RegexOptions.CultureInvariant);
    private static readonly Regex ListOf = new(@"^\[([^\[\]]+)\](?:\([^()]*\))?\z|^([^\[\]]+)\[\]\z", RegexOptions.CultureInvariant);
    private static readonly Regex Identifier = new(@"^[A-Za-z_][A-Za-z0-9_.]*\z", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, DocumentedType> PropertyTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["undefined"] = new(DocumentedTypeKind.Undefined),
        ["string"] = new(DocumentedTypeKind.String),
        // OpenAPI formats that are plain strings in C# too. An unknown format is more likely a mistake.
        ["string(date)"] = new(DocumentedTypeKind.String),
        ["string(uuid)"] = new(DocumentedTypeKind.String),
        ["string(uri)"] = new(DocumentedTypeKind.String),
        ["string(email)"] = new(DocumentedTypeKind.String),
        ["string(hostname)"] = new(DocumentedTypeKind.String),
        ["string(ipv4)"] = new(DocumentedTypeKind.String),
        ["string(ipv6)"] = new(DocumentedTypeKind.String),
        ["string(byte)"] = new(DocumentedTypeKind.Bytes),
        ["string(date-time)"] = new(DocumentedTypeKind.DateTime),
        ["boolean"] = new(DocumentedTypeKind.Boolean),
        ["integer"] = new(DocumentedTypeKind.Int64),
        ["integer(int16)"] = new(DocumentedTypeKind.Int32),
        ["integer(uint16)"] = new(DocumentedTypeKind.Int32),
        ["integer(int32)"] = new(DocumentedTypeKind.Int32),
        ["integer(uint32)"] = new(DocumentedTypeKind.Int64),
        ["integer(int64)"] = new(DocumentedTypeKind.Int64),
        ["integer(uint64)"] = new(DocumentedTypeKind.UInt64),
        ["number"] = new(DocumentedTypeKind.Number),
        ["number(float)"] = new(DocumentedTypeKind.Number),
        ["number(single)"] = new(DocumentedTypeKind.Number),
        ["number(double)"] = new(DocumentedTypeKind.Number),
        ["number(decimal)"] = new(DocumentedTypeKind.Number),
        ["array"] = new(DocumentedTypeKind.Array),
        ["object"] = new(DocumentedTypeKind.Object),
    };

    /// <summary>Reads the type of a response property. A word that is not a known type may name a type with its own table.</summary>
    public static bool TryReadProperty(string cell, out DocumentedType type)
    {
        string text = Normalise(Link.Replace(cell, "$1"));
        if (PropertyTypes.TryGetValue(text, out type!)) return true;
        if (ListOf.Match(text) is { Success: true } list)
        {
            string element = list.Groups[1].Value + list.Groups[2].Value;
            bool isKnown = PropertyTypes.TryGetValue(element, out DocumentedType? known);
            type = isKnown
                ? new DocumentedType(DocumentedTypeKind.Array) { Element = Parameter(known!.Kind) is null ? null : known.Kind }
                : new DocumentedType(DocumentedTypeKind.Named, element) { IsList = true };
            return isKnown || Identifier.IsMatch(element);
        }

        bool isName = Identifier.IsMatch(text);
        type = isName ? new DocumentedType(DocumentedTypeKind.Named, text) : new DocumentedType(DocumentedTypeKind.Undefined);
        return isName;
    }

    /// <summary>Reads the type of a parameter: a property type that can occur in a URL.</summary>
    public static bool TryReadParameter(string cell, out ParameterType type)
    {
        bool isWord = PropertyTypes.TryGetValue(Normalise(cell), out DocumentedType? documented);
        ParameterType? known = isWord ? Parameter(documented!.Kind) : null;
        type = known ?? ParameterType.String;
        return known is not null;
    }

    /// <summary>Whether a cell is a word for a type and nothing else.</summary>
    public static bool IsWord(string cell) => PropertyTypes.ContainsKey(Normalise(cell));

    private static ParameterType? Parameter(DocumentedTypeKind kind) => kind switch
    {
        DocumentedTypeKind.String or DocumentedTypeKind.Bytes => ParameterType.String,
        DocumentedTypeKind.DateTime => ParameterType.DateTime,
        DocumentedTypeKind.Boolean => ParameterType.Boolean,
        DocumentedTypeKind.Int32 or DocumentedTypeKind.Int64 or DocumentedTypeKind.UInt64 => ParameterType.Integer,
        DocumentedTypeKind.Number => ParameterType.Number,
        _ => null,
    };

    /// <summary>
    /// Older pages write <c>string(undefined)</c> where today's write <c>string</c>. Spaces next to a parenthesis are insignificant.
    /// </summary>
    private static string Normalise(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (char character in cell)
        {
            bool isParenthesis = character is '(' or ')';
            while (isParenthesis && text.Length > 0 && char.IsWhiteSpace(text[text.Length - 1])) text.Length--;
            if (!char.IsWhiteSpace(character) || (text.Length > 0 && text[text.Length - 1] is not ('(' or ')'))) text.Append(character);
        }

        string normal = text.ToString();
        return normal.EndsWith(Undefined, StringComparison.OrdinalIgnoreCase)
            ? normal.Substring(0, normal.Length - Undefined.Length)
            : normal;
    }
}
