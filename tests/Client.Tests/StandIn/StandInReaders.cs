using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.StandIn;

/// <summary>What the generator emits to read a schema, in exactly its shape.</summary>
internal static class StandInAssetReader
{
    private static readonly MemberNames Names = new(
        "policy_hex", "note", "quantity", "slot", "stake", "amount", "rate", "is_valid", "time", "data", "extra", "summary", "votes", "tags", "heights");

    public static StandInAsset Read(ref JsonReader reader)
    {
        string? policyHex = null;
        string? note = null;
        long? quantity = null;
        int? slot = null;
        ulong? stake = null;
        decimal? amount = null;
        double? rate = null;
        bool? isValid = null;
        DateTimeOffset? time = null;
        byte[]? data = null;
        JsonElement? extra = null;
        StandInSummary? summary = null;
        IReadOnlyList<StandInSummary>? votes = null;
        IReadOnlyList<string?>? tags = null;
        IReadOnlyList<long>? heights = null;
        reader.ReadStartObject();
        int member = -1;
        while (reader.ReadMember(Names, ref member))
        {
            switch (member)
            {
                case 0: policyHex = reader.ReadString(); break;
                case 1: note = reader.ReadStringOrNull(); break;
                case 2: quantity = reader.ReadInt64(); break;
                case 3: slot = reader.ReadInt32OrNull(); break;
                case 4: stake = reader.ReadUInt64OrNull(); break;
                case 5: amount = reader.ReadDecimalOrNull(); break;
                case 6: rate = reader.ReadDoubleOrNull(); break;
                case 7: isValid = reader.ReadBooleanOrNull(); break;
                case 8: time = reader.ReadDateTimeOffsetOrNull(); break;
                case 9: data = reader.ReadBytesOrNull(); break;
                case 10: extra = reader.ReadJsonElementOrNull(); break;
                case 11: summary = reader.ReadObjectOrNull(StandInSummaryReader.Read); break;
                case 12: votes = reader.ReadListOrNull(StandInSummaryReader.Read); break;
                case 13: tags = reader.ReadListOrNull(JsonReader.StringOrNull); break;
                case 14: heights = reader.ReadList(JsonReader.Int64); break;
                default: reader.SkipValue(); break;
            }
        }

        return new StandInAsset
        {
            PolicyHex = policyHex ?? throw reader.MissingMember("policy_hex"),
            Note = note,
            Quantity = quantity ?? throw reader.MissingMember("quantity"),
            Slot = slot,
            Stake = stake,
            Amount = amount,
            Rate = rate,
            IsValid = isValid,
            Time = time,
            Data = data,
            Extra = extra,
            Summary = summary,
            Votes = votes,
            Tags = tags,
            Heights = heights,
        };
    }
}

internal static class StandInSummaryReader
{
    private static readonly MemberNames Names = new("hash", "count");

    public static StandInSummary Read(ref JsonReader reader)
    {
        string? hash = null;
        int? count = null;
        reader.ReadStartObject();
        int member = -1;
        while (reader.ReadMember(Names, ref member))
        {
            switch (member)
            {
                case 0: hash = reader.ReadString(); break;
                case 1: count = reader.ReadInt32(); break;
                default: reader.SkipValue(); break;
            }
        }

        return new StandInSummary
        {
            Hash = hash ?? throw reader.MissingMember("hash"),
            Count = count ?? throw reader.MissingMember("count"),
        };
    }
}
