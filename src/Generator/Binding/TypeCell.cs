using System.Text.RegularExpressions;
using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>The Type cells of both kinds of table.</summary>
internal static class TypeCell
{
    private const string Undefined = "(undefined)";

    private static readonly Regex Identifier = new(@"^[A-Za-z_][A-Za-z0-9_.]*$", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, DocumentedTypeKind> PropertyTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["undefined"] = DocumentedTypeKind.Undefined,
        ["string"] = DocumentedTypeKind.String,
        ["string(byte)"] = DocumentedTypeKind.Bytes,
        ["string(date-time)"] = DocumentedTypeKind.DateTime,
        ["boolean"] = DocumentedTypeKind.Boolean,
        ["integer"] = DocumentedTypeKind.Int64,
        ["integer(int32)"] = DocumentedTypeKind.Int32,
        ["integer(int64)"] = DocumentedTypeKind.Int64,
        ["integer(uint64)"] = DocumentedTypeKind.UInt64,
        ["number"] = DocumentedTypeKind.Number,
        ["number(double)"] = DocumentedTypeKind.Number,
        ["number(float)"] = DocumentedTypeKind.Number,
        ["number(decimal)"] = DocumentedTypeKind.Number,
        ["array"] = DocumentedTypeKind.Array,
        ["object"] = DocumentedTypeKind.Object,
    };

    private static readonly Dictionary<string, ParameterType> ParameterTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = ParameterType.String,
        ["integer"] = ParameterType.Integer,
        ["integer(int32)"] = ParameterType.Integer,
        ["integer(int64)"] = ParameterType.Integer,
        ["number"] = ParameterType.Number,
        ["number(double)"] = ParameterType.Number,
        ["boolean"] = ParameterType.Boolean,
    };

    /// <summary>A response property's type. A word that is no known type may name a type with a table of its own.</summary>
    public static bool TryReadProperty(string cell, out DocumentedType type)
    {
        string text = WithoutUndefined(cell);
        if (PropertyTypes.TryGetValue(text, out DocumentedTypeKind kind)) type = new DocumentedType(kind);
        else if (Identifier.IsMatch(text)) type = new DocumentedType(DocumentedTypeKind.Named, text);
        else type = default;
        return type.Kind != DocumentedTypeKind.Undefined || text.Equals("undefined", StringComparison.OrdinalIgnoreCase);
    }

    public static bool TryReadParameter(string cell, out ParameterType type) => ParameterTypes.TryGetValue(WithoutUndefined(cell), out type);

    /// <summary>Older pages write <c>string(undefined)</c> where today's write <c>string</c>.</summary>
    private static string WithoutUndefined(string cell) =>
        cell.EndsWith(Undefined, StringComparison.OrdinalIgnoreCase) ? cell.Substring(0, cell.Length - Undefined.Length) : cell;
}
