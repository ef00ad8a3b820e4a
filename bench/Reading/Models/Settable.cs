// What a developer writes to read these answers with a serializer: settable classes with the emitted types' members and CLR types.
// Their names become the wire's by a snake_case policy, which a context applies when it is compiled and the others once a type.
namespace CardanoBI.Bench.Reading.Models;

internal sealed class SettableAsset
{
    public string PolicyHex { get; set; } = "";
    public string Fingerprint { get; set; } = "";
    public string Name { get; set; } = "";
    public ulong Quantity { get; set; }
}

internal sealed class SettableBlock
{
    public long Id { get; set; }
    public byte[] Hash { get; set; } = [];
    public int EpochNo { get; set; }
    public long SlotNo { get; set; }
    public int EpochSlotNo { get; set; }
    public int BlockNo { get; set; }
    public long PreviousId { get; set; }
    public long SlotLeaderId { get; set; }
    public int Size { get; set; }
    public DateTimeOffset Time { get; set; }
    public long TxCount { get; set; }
    public int ProtoMajor { get; set; }
    public int ProtoMinor { get; set; }
    public string VrfKey { get; set; } = "";
    public byte[] OpCert { get; set; } = [];
    public long OpCertCounter { get; set; }
    public string HashHex { get; set; } = "";
    public string OpCertHex { get; set; } = "";
}
