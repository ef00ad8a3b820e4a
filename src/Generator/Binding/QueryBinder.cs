using CardanoBI.Generator.Model;

namespace CardanoBI.Generator.Binding;

/// <summary>Which lists can be queried, with which options and by which fields.</summary>
internal static class QueryBinder
{
    /// <summary>In the order in which they make a set's name.</summary>
    private static readonly OptionWord[] Words =
    [
        new("filter", QueryOptions.Filter), new("orderby", QueryOptions.OrderBy), new("select", QueryOptions.Select),
        new("top", QueryOptions.Top), new("skip", QueryOptions.Skip), new("count", QueryOptions.Count),
    ];

    /// <summary>
    /// What a query of the list can use; null where it cannot be queried. A list that pages by <c>page_no</c> cannot: nobody documents whether
    /// an option is applied before the page is cut, so where a filtered list ends could not be told. An option that the page documents
    /// itself is on the request type.
    /// </summary>
    public static QueryOptionSet? Options(LinkedOperation source, ResponseKind kind, TypeReference row, Paging paging)
    {
        if (kind is not (ResponseKind.Array or ResponseKind.ODataCollection) || row.Kind != TypeKind.Response || paging.Kind == PagingKind.PageNumber) return null;
        List<QueryOptions> honoured = Words
            .Where(word => source.Facts.Honours(word.Word) && !source.Documented.Parameters.Any(parameter => parameter.WireName == "$" + word.Word))
            .Select(word => word.Option)
            .ToList();
        return honoured.Count == 0 ? null : new QueryOptionSet(string.Concat(honoured), honoured.Aggregate((all, option) => all | option));
    }

    /// <summary>The type of rows that can be queried, with the fields that queries name.</summary>
    public static LinkedType Queried(LinkedType row) => row with { Model = row.Model with { IsQueried = true, QueryFields = Fields(row.Model) } };

    /// <summary>What can be named in a query: scalars with a name that OData takes. The class of the fields has their names as its members, so its own is not one.</summary>
    private static EquatableArray<Property> Fields(ResponseType type) => type.Properties
        .Where(property => property.Type.Kind is not (TypeKind.Response or TypeKind.List or TypeKind.Json) && IsIdentifier(property.WireName) && property.Name != type.FieldsName)
        .ToEquatableArray();

    private static bool IsIdentifier(string name) =>
        name[0] is not (>= '0' and <= '9') && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    private sealed record OptionWord(string Word, QueryOptions Option);
}
