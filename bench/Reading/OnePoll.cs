using System.Text.Json;

namespace CardanoBI.Bench.Reading;

/// <summary>One poll in full: 400 votes, each with JSON inside a string, and nulls.</summary>
internal static class OnePoll
{
    private static readonly string[] Choices = ["Keep k at 500", "Increase k to 1000", "I would prefer to abstain"];

    public static IEnumerable<Subject> Subjects()
    {
        var answer = new Answer<Models.SettablePoll, Poll>(
            "/api/core/polls/{poll_hash}", MakeAnswer(), BenchContext.Default.SettablePoll, BenchContext.Default.Poll);
        var poll = (Poll)answer.Read();
        yield return answer.AsDocumented("one poll in full", () => Copy(poll));
    }

    private static Poll Copy(Poll poll)
    {
        var votes = new PollVote[poll.Votes.Count];
        for (int i = 0; i < votes.Length; i++)
        {
            PollVote vote = poll.Votes[i];
            votes[i] = vote with
            {
                TickerName = Floors.CopyOrNull(vote.TickerName),
                PoolName = Floors.CopyOrNull(vote.PoolName),
                PoolId = Floors.CopyOrNull(vote.PoolId),
                TxHashHex = Floors.CopyOrNull(vote.TxHashHex),
                Response = Floors.CopyOrNull(vote.Response),
                ResponseJson = Floors.CopyOrNull(vote.ResponseJson),
                ExtraSignHash = Floors.CopyOrNull(vote.ExtraSignHash),
                ColdVerificationKey = Floors.CopyOrNull(vote.ColdVerificationKey),
            };
        }

        return poll with { Votes = votes };
    }

    private static byte[] MakeAnswer()
    {
        var material = new Material(20260403);
        var poll = new Poll
        {
            PollHash = material.Hex(32),
            Question = "Which setup would you prefer?",
            Choices = Choices,
            TxHashHex = material.Hex(32),
            StartEpochNo = 412,
            EndEpochNo = 416,
            Json = JsonSerializer.Serialize(Choices),
            Summary = new PollSummary
            {
                Votes = new PollVoteSummary { Total = 400, Counts = [210, 120, 70], Shares = [52.5, 30, 17.5] },
                Stakes = new PollStakeSummary
                {
                    Total = 11_600_000_000_000_000,
                    Sums = [6_000_000_000_000_000, 3_600_000_000_000_000, 2_000_000_000_000_000],
                    Shares = [51.72, 31.03, 17.24],
                },
                Delegators = new PollDelegatorSummary { Total = 480_000, Sums = [240_000, 140_000, 100_000], Shares = [50, 29.17, 20.83] },
            },
            Votes = [.. Enumerable.Range(0, 400).Select(i => MakeVote(material, i))],
        };
        return JsonSerializer.SerializeToUtf8Bytes(poll, BenchContext.Default.Poll);
    }

    private static PollVote MakeVote(Material material, int i) => new()
    {
        TickerName = i % 9 == 0 ? null : $"POOL{i}",
        PoolName = i % 9 == 0 ? null : $"The Pool Number {i}",
        PoolId = material.Bech32("pool1", 51),
        TxHashHex = material.Hex(32),
        Response = Choices[i % 3],
        ResponseJson = $"{{\"2\": \"0x{material.Hex(32)}\", \"3\": {i % 3}}}",
        ExtraSignHash = i % 4 == 0 ? null : material.Hex(28),
        ColdVerificationKey = material.Hex(32),
        DelegatorCount = (int)material.Number(0, 4_000),
        DelegatedStakes = material.Number(0, 70_000_000_000_000),
    };
}
