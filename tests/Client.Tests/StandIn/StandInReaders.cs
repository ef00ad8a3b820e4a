using System.Text.Json;
using CardanoBI.Client.Runtime;

namespace CardanoBI.Client.Tests.StandIn;

/// <summary>What the generator emits to read a schema, in exactly its shape.</summary>
internal static class StandInAssetReader
{
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
        while (reader.ReadMember())
        {
            if (reader.MemberIs("policy_hex"u8)) policyHex = reader.ReadString();
            else if (reader.MemberIs("note"u8)) note = reader.ReadStringOrNull();
            else if (reader.MemberIs("quantity"u8)) quantity = reader.ReadInt64();
            else if (reader.MemberIs("slot"u8)) slot = reader.ReadInt32OrNull();
            else if (reader.MemberIs("stake"u8)) stake = reader.ReadUInt64OrNull();
            else if (reader.MemberIs("amount"u8)) amount = reader.ReadDecimalOrNull();
            else if (reader.MemberIs("rate"u8)) rate = reader.ReadDoubleOrNull();
            else if (reader.MemberIs("is_valid"u8)) isValid = reader.ReadBooleanOrNull();
            else if (reader.MemberIs("time"u8)) time = reader.ReadDateTimeOffsetOrNull();
            else if (reader.MemberIs("data"u8)) data = reader.ReadBytesOrNull();
            else if (reader.MemberIs("extra"u8)) extra = reader.ReadJsonElementOrNull();
            else if (reader.MemberIs("summary"u8)) summary = reader.ReadObjectOrNull(StandInSummaryReader.Read);
            else if (reader.MemberIs("votes"u8)) votes = reader.ReadListOrNull(StandInSummaryReader.Read);
            else if (reader.MemberIs("tags"u8)) tags = reader.ReadListOrNull(JsonReader.StringOrNull);
            else if (reader.MemberIs("heights"u8)) heights = reader.ReadList(JsonReader.Int64);
            else reader.SkipValue();
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
    public static StandInSummary Read(ref JsonReader reader)
    {
        string? hash = null;
        int? count = null;
        reader.ReadStartObject();
        while (reader.ReadMember())
        {
            if (reader.MemberIs("hash"u8)) hash = reader.ReadString();
            else if (reader.MemberIs("count"u8)) count = reader.ReadInt32();
            else reader.SkipValue();
        }

        return new StandInSummary
        {
            Hash = hash ?? throw reader.MissingMember("hash"),
            Count = count ?? throw reader.MissingMember("count"),
        };
    }
}
