namespace CardanoBI.Bench.Reading.Models;

internal sealed class SettableUtxos
{
    public string TxHashHex { get; set; } = "";
    public long Id { get; set; }
    public long? SlotNo { get; set; }
    public int? BlockNo { get; set; }
    public DateTimeOffset BlockTime { get; set; }
    public int BlockIndex { get; set; }
    public decimal OutSum { get; set; }
    public decimal Fee { get; set; }
    public long Deposit { get; set; }
    public int Size { get; set; }
    public decimal? InvalidBefore { get; set; }
    public decimal? InvalidHereafter { get; set; }
    public bool ValidContract { get; set; }
    public int ScriptSize { get; set; }
    public List<SettableOutput> Outputs { get; set; } = [];
    public List<SettableInput> Inputs { get; set; } = [];
}

internal class SettableOutput
{
    public long OutputIndex { get; set; }
    public string? Address { get; set; }
    public string? TxHashHex { get; set; }
    public bool IsCollateral { get; set; }
    public string? DataHash { get; set; }
    public string? InlineDatumCbor { get; set; }
    public string? ReferenceScriptHash { get; set; }
    public List<SettableAmount>? Amounts { get; set; }
}

internal sealed class SettableInput : SettableOutput
{
    public bool IsReference { get; set; }
}

internal sealed class SettableAmount
{
    public long Value { get; set; }
    public string? Unit { get; set; }
    public string? AssetFingerprint { get; set; }
}
