using CardanoBI;
using CardanoBI.Client;
using Spectre.Console;

namespace Quickstart;

/// <summary>The latest poll of stake pool operators: its question, and how votes and stake are spread over the choices.</summary>
internal static class PollReport
{
    public static async Task WriteAsync(IAnsiConsole console, CardanoBIClient client)
    {
        console.Write(new Rule("Latest poll").LeftJustified());
        Page<PollOverview> polls = await client.Core.Polls.GetAsync(new PollsRequest { PageSize = 1 });
        if (polls.Count == 0)
        {
            console.MarkupLine("There is none.");
            return;
        }

        Poll poll = await client.Core.Polls.GetByPollHashAsync(polls[0].PollHash);
        console.MarkupLineInterpolated($"[bold]{poll.Question}[/] ({poll.Summary.Votes.Total} votes)");
        for (int i = 0; i < poll.Choices.Count; i++)
        {
            console.MarkupLineInterpolated(
                $"  {Share(poll.Summary.Votes.Shares, i)} of votes, {Share(poll.Summary.Stakes.Shares, i)} of stake: {poll.Choices[i]}");
        }
    }

    private static string Share(IReadOnlyList<double>? shares, int choice) =>
        shares is not null && choice < shares.Count ? $"{shares[choice] * 100,4:F1}%" : "   ?%";
}
