using CardanoBI.Generator.Markdown;

namespace CardanoBI.Generator.Pages;

/// <summary>The headings of a table's columns: those of the documentation, and synonyms that cannot mean another column.</summary>
internal static class ColumnNames
{
    public const string Name = "Name", In = "In", Type = "Type", Required = "Required", Description = "Description";

    private static readonly string[] Own = [Name, In, Type, Required, Description];

    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Parameter"] = Name,
        ["Param"] = Name,
        ["Parameter name"] = Name,
        ["Argument"] = Name,
        ["Field"] = Name,
        ["Field name"] = Name,
        ["Property"] = Name,
        ["Property name"] = Name,
        ["Attribute"] = Name,
        ["Location"] = In,
        ["Place"] = In,
        ["Located in"] = In,
        ["Passed in"] = In,
        ["Data type"] = Type,
        ["Datatype"] = Type,
        ["Required?"] = Required,
        ["Is required"] = Required,
        ["Mandatory"] = Required,
        ["Mandatory?"] = Required,
        ["Meaning"] = Description,
        ["Comment"] = Description,
        ["Comments"] = Description,
    };

    private static readonly HashSet<string> Places =
        new(["path", "query", "header", "cookie", "body", "form", "formData"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The column that a heading names; null if it names none.</summary>
    public static string? Of(string heading) =>
        Own.FirstOrDefault(own => own.Equals(heading, StringComparison.OrdinalIgnoreCase))
        ?? (Others.TryGetValue(heading, out string? column) ? column : null);

    /// <summary>The column whose name a heading resembles; null if there is none. Words of two letters are too short to compare.</summary>
    public static string? Nearest(string heading) =>
        Own.FirstOrDefault(own => own != In && Near.Are(heading.ToLowerInvariant(), own.ToLowerInvariant()));

    /// <summary>Whether a cell says where a parameter is passed, whether or not that place is supported.</summary>
    public static bool IsPlace(string cell) => Places.Contains(cell);
}
