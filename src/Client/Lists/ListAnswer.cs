using CardanoBI.Client.Observability;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Lists;

/// <summary>A response of a list endpoint: its rows, and what the envelope says about the list.</summary>
internal readonly record struct ListAnswer<T>(IReadOnlyList<T> Rows, long? TotalCount, string? NextLink) : IRowCount
{
    int IRowCount.RowCount => Rows.Count;

    public static bool TryReadBare(ref TemplateReader reader, TryReadValue<T> tryReadRow, ReadValue<T> readRow, out ListAnswer<T> answer)
    {
        bool isRead = reader.TryReadList(tryReadRow, readRow, out IReadOnlyList<T>? rows);
        answer = new ListAnswer<T>(rows!, null, null);
        return isRead;
    }

    /// <summary>Reads an envelope whose members are in the order in which the server writes them.</summary>
    public static bool TryReadWrapped(ref TemplateReader reader, TryReadValue<T> tryReadRow, ReadValue<T> readRow, out ListAnswer<T> answer)
    {
        answer = default;
        if (!reader.Begin("{\"@odata.context\":"u8) || !reader.TryReadString(out _)) return false;
        long? totalCount = null;
        if (reader.Expect(",\"@odata.count\":"u8) && !reader.TryReadInt64OrNull(out totalCount)) return false;
        if (!reader.Expect(",\"value\":"u8) || !reader.TryReadList(tryReadRow, readRow, out IReadOnlyList<T>? rows)) return false;
        string? nextLink = null;
        if (reader.Expect(",\"@odata.nextLink\":"u8) && !reader.TryReadStringOrNull(out nextLink)) return false;
        answer = new ListAnswer<T>(rows, totalCount, nextLink);
        return reader.End();
    }

    public static ListAnswer<T> ReadWrapped(ref JsonReader reader, ReadValue<T> readRow)
    {
        IReadOnlyList<T>? rows = null;
        long? totalCount = null;
        string? nextLink = null;
        reader.ReadStartObject();
        int member = -1;
        while (reader.ReadMember(Envelope.Members, ref member))
        {
            switch (member)
            {
                case Envelope.Rows: rows = reader.ReadList(readRow); break;
                case Envelope.Count: totalCount = reader.ReadInt64OrNull(); break;
                case Envelope.NextLink: nextLink = reader.ReadStringOrNull(); break;
                default: reader.SkipValue(); break;
            }
        }

        return new ListAnswer<T>(rows ?? throw reader.MissingMember("value"), totalCount, nextLink);
    }
}

/// <summary>What stands around the rows of OData's lists.</summary>
file static class Envelope
{
    public const int Rows = 2;
    public const int Count = 1;
    public const int NextLink = 3;

    public static readonly MemberNames Members = new("@odata.context", "@odata.count", "value", "@odata.nextLink");
}
