using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Queries;

/// <summary>Rows of selected columns, of any shape.</summary>
internal sealed class RawSelection(IListOperation whole) : IRowSource<JsonElement>
{
    public ListOperation<JsonElement> Operation => ListOperation<JsonElement>.Of(whole, JsonReader.JsonElement);
}

/// <summary>Rows of documented columns. What reads them is made when the query is sent.</summary>
/// <param name="whole">The endpoint.</param>
/// <param name="names">The columns' names on the wire.</param>
/// <param name="readRow">Reads a row's members, given the names.</param>
internal sealed class ColumnSelection<T>(IListOperation whole, string[] names, ReadColumns<T> readRow) : IRowSource<T>
{
    public ListOperation<T> Operation
    {
        get
        {
            var members = new MemberNames(names);
            return ListOperation<T>.Of(whole, (ref JsonReader reader) => readRow(ref reader, members));
        }
    }
}

internal delegate T ReadColumns<T>(ref JsonReader reader, MemberNames names);
