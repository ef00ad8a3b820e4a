using System.Text;
using System.Text.RegularExpressions;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>The Type cells of both kinds of table.</summary>
internal static class TypeCell
{
    private const string Undefined = "(undefined)";

    private static readonly Regex Format = new(@"\([A-Za-z0-9\-]+\)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Identifier = new(@"^[A-Za-z_][A-Za-z0-9_.]*\z", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, DocumentedTypeKind> PropertyTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["undefined"] = DocumentedTypeKind.Undefined,
        ["string"] = DocumentedTypeKind.String,
        // OpenAPI's formats that are plain text in C# as well. A format that nobody knows is more likely a slip.
        ["string(date)"] = DocumentedTypeKind.String,
        ["string(uuid)"] = DocumentedTypeKind.String,
        ["string(uri)"] = DocumentedTypeKind.String,
        ["string(email)"] = DocumentedTypeKind.String,
        ["string(hostname)"] = DocumentedTypeKind.String,
        ["string(ipv4)"] = DocumentedTypeKind.String,
        ["string(ipv6)"] = DocumentedTypeKind.String,
        ["string(byte)"] = DocumentedTypeKind.Bytes,
        ["string(date-time)"] = DocumentedTypeKind.DateTime,
        ["boolean"] = DocumentedTypeKind.Boolean,
        ["integer"] = DocumentedTypeKind.Int64,
        ["integer(int16)"] = DocumentedTypeKind.Int32,
        ["integer(uint16)"] = DocumentedTypeKind.Int32,
        ["integer(int32)"] = DocumentedTypeKind.Int32,
        ["integer(uint32)"] = DocumentedTypeKind.Int64,
        ["integer(int64)"] = DocumentedTypeKind.Int64,
        ["integer(uint64)"] = DocumentedTypeKind.UInt64,
        ["number"] = DocumentedTypeKind.Number,
        ["number(float)"] = DocumentedTypeKind.Number,
        ["number(single)"] = DocumentedTypeKind.Number,
        ["number(double)"] = DocumentedTypeKind.Number,
        ["number(decimal)"] = DocumentedTypeKind.Number,
        ["array"] = DocumentedTypeKind.Array,
        ["object"] = DocumentedTypeKind.Object,
    };

    private static readonly Dictionary<string, ParameterType> ParameterTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = ParameterType.String,
        ["integer"] = ParameterType.Integer,
        ["number"] = ParameterType.Number,
        ["boolean"] = ParameterType.Boolean,
    };

    /// <summary>A response property's type. A word that is no known type may name a type with a table of its own.</summary>
    public static bool TryReadProperty(string cell, out DocumentedType type)
    {
        string text = Normalise(cell);
        if (PropertyTypes.TryGetValue(text, out DocumentedTypeKind kind)) type = new DocumentedType(kind);
        else if (Identifier.IsMatch(text)) type = new DocumentedType(DocumentedTypeKind.Named, text);
        else type = default;
        return type.Kind != DocumentedTypeKind.Undefined || text.Equals("undefined", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A parameter's type. A format is of no consequence: it does not change what is sent.</summary>
    public static bool TryReadParameter(string cell, out ParameterType type) => ParameterTypes.TryGetValue(Format.Replace(Normalise(cell), ""), out type);

    /// <summary>Older pages write <c>string(undefined)</c> where today's write <c>string</c>. Blanks at a parenthesis say nothing.</summary>
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
        return normal.EndsWith(Undefined, StringComparison.OrdinalIgnoreCase) ? normal.Substring(0, normal.Length - Undefined.Length) : normal;
    }
}
