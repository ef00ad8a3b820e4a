namespace CardanoBI.Client.Runtime;

/// <summary>One answer of a list endpoint: its rows and what stands around them.</summary>
internal readonly record struct ListAnswer<T>(IReadOnlyList<T> Rows, long? TotalCount, string? NextLink)
{
    internal static ListAnswer<T> ReadWrapped(ref JsonReader reader, ReadValue<T> readRow)
    {
        IReadOnlyList<T>? rows = null;
        long? totalCount = null;
        string? nextLink = null;
        reader.ReadStartObject();
        while (reader.ReadMember())
        {
            if (reader.MemberIs("value"u8)) rows = reader.ReadList(readRow);
            else if (reader.MemberIs("@odata.count"u8)) totalCount = reader.ReadInt64OrNull();
            else if (reader.MemberIs("@odata.nextLink"u8)) nextLink = reader.ReadStringOrNull();
            else reader.SkipValue();
        }

        return new ListAnswer<T>(rows ?? throw reader.MissingMember("value"), totalCount, nextLink);
    }
}
