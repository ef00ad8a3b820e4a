namespace CardanoBI.Bench.Reading.Models;

internal sealed class SettablePoll
{
    public string PollHash { get; set; } = "";
    public string Question { get; set; } = "";
    public List<string> Choices { get; set; } = [];
    public string TxHashHex { get; set; } = "";
    public int StartEpochNo { get; set; }
    public int EndEpochNo { get; set; }
    public string Json { get; set; } = "";
    public SettablePollSummary? Summary { get; set; }
    public List<SettablePollVote> Votes { get; set; } = [];
}

internal sealed class SettablePollSummary
{
    public SettableVotes? Votes { get; set; }
    public SettableStakes? Stakes { get; set; }
    public SettableDelegators? Delegators { get; set; }
}

internal sealed class SettableVotes
{
    public int Total { get; set; }
    public List<int>? Counts { get; set; }
    public List<double>? Pcts { get; set; }
}

internal sealed class SettableStakes
{
    public ulong Total { get; set; }
    public List<long>? Sums { get; set; }
    public List<double>? Pcts { get; set; }
}

internal sealed class SettableDelegators
{
    public int Total { get; set; }
    public List<int>? Sums { get; set; }
    public List<double>? Pcts { get; set; }
}

internal sealed class SettablePollVote
{
    public string? TickerName { get; set; }
    public string? PoolName { get; set; }
    public string? PoolId { get; set; }
    public string? TxHashHex { get; set; }
    public string? Response { get; set; }
    public string? ResponseJson { get; set; }
    public string? ExtraSignHash { get; set; }
    public string? ColdVkey { get; set; }
    public int DelegatorCount { get; set; }
    public long DelegatedStakes { get; set; }
}
