using CardanoBI;
using Spectre.Console;

namespace Quickstart;

/// <summary>The tip of the chain in one line.</summary>
internal static class BlockReport
{
    public static async Task WriteAsync(IAnsiConsole console, CardanoBIClient client)
    {
        Block block = await client.Core.Blocks.GetLatestAsync();

        console.Write(new Rule("Latest block").LeftJustified());
        string contents = $"{block.TxCount} transactions in {block.Size:N0} bytes";
        console.MarkupLineInterpolated(
            $"Block [bold]{block.BlockNo:N0}[/] of epoch {block.EpochNo}, made at {block.Time:yyyy-MM-dd HH:mm:ss} UTC: {contents}");
    }
}
