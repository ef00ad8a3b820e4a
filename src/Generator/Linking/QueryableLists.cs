using CardanoBI.Generator.Basics;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Samples;

namespace CardanoBI.Generator.Linking;

/// <summary>Which lists can be queried, with which options and by which fields.</summary>
internal static class QueryableLists
{
    /// <summary>
    /// What a query of the list can use; null if it cannot be queried. A list that is paged by <c>page_no</c> cannot: it is not documented
    /// whether an option is applied before the page is cut, so the end of a filtered list could not be detected. An option that the page
    /// itself documents is on the request type.
    /// </summary>
    public static QueryOptionSet? Options(NamedOperation source, ResponseKind kind, TypeReference row, Paging paging)
    {
        if (kind is not (ResponseKind.Array or ResponseKind.ODataCollection) || row.Kind != TypeKind.Response) return null;
        if (paging.HasPages || source.Facts.Query is not { } query) return null;
        List<QueryOptions> honoured = query.Each()
            .Where(option => !source.Documented.Parameters.Items.Any(parameter => parameter.WireName == "$" + option.Word()))
            .ToList();
        return honoured.Count == 0 ? null : new QueryOptionSet(string.Concat(honoured), honoured.Aggregate((all, option) => all | option));
    }

    /// <summary>The types; if some operation queries a type's rows, with the fields that queries can name.</summary>
    public static IReadOnlyList<LinkedType> WithFields(IReadOnlyList<LinkedType> types, IEnumerable<LinkedOperation> operations)
    {
        var queried = new HashSet<string>(
            operations.Where(operation => operation.Method?.Query is not null).Select(operation => operation.Row.Name),
            StringComparer.Ordinal);
        return queried.Count == 0 ? types : [.. types.Select(type => queried.Contains(type.Model.Name) ? WithFields(type) : type)];
    }

    private static LinkedType WithFields(LinkedType row) =>
        row with { Model = row.Model with { IsQueried = true, QueryFields = Fields(row.Model) } };

    /// <summary>
    /// What a query can name: scalars whose names OData accepts. The class of the fields has their names as its members, so none can have
    /// the name of the class.
    /// </summary>
    private static EquatableArray<Property> Fields(ResponseType type) => type.Properties
        .Where(property => property.Type.Kind is not (TypeKind.Response or TypeKind.List or TypeKind.Json)
            && IsIdentifier(property.WireName) && property.Name != type.FieldsName)
        .ToEquatableArray();

    private static bool IsIdentifier(string name) =>
        name[0] is not (>= '0' and <= '9')
        && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
