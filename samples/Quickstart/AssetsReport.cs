using CardanoBI;
using CardanoBI.Client;
using CardanoBI.Sandbox;
using Spectre.Console;

namespace Quickstart;

/// <summary>All assets of one account, the first of them as a table, the paging that brought them, and where the method came from.</summary>
internal static class AssetsReport
{
    /// <summary>More would scroll away what they are shown for.</summary>
    private const int ShownRows = 10;

    public static async Task WriteAsync(IAnsiConsole console, CardanoBIClient client, string stakeAddress, CardanoBISandbox? sandbox)
    {
        Page<AccountAsset> first = await client.Core.Accounts.GetAssetsByStakeAddressAsync(
            stakeAddress, new AccountAssetsRequest { PageSize = 5 });

        var assets = new List<AccountAsset>();
        await foreach (AccountAsset asset in client.Core.Accounts.EnumerateAssetsByStakeAddressAsync(
            stakeAddress, new AccountAssetsRequest { PageSize = 100 }))
        {
            assets.Add(asset);
        }

        console.Write(Table(assets));
        console.MarkupLineInterpolated(
            $"[bold]{assets.Count}[/] assets of {stakeAddress}, the first {Math.Min(ShownRows, assets.Count)} of them shown");
        string more = first.HasMore switch { true => "yes", false => "no", null => "not known" };
        console.MarkupLineInterpolated($"A single call with PageSize = 5 gave {first.Count} rows; more to follow: {more}.");
        if (sandbox is not null) WritePaging(console, sandbox);
        WriteOrigin(console);
    }

    private static Table Table(List<AccountAsset> assets)
    {
        Table table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumn("#")
            .AddColumn("Name")
            .AddColumn("Fingerprint")
            .AddColumn(new TableColumn("Quantity").RightAligned());
        for (int i = 0; i < Math.Min(ShownRows, assets.Count); i++)
        {
            AccountAsset asset = assets[i];
            table.AddRow($"{i + 1}", Markup.Escape(asset.Name), Markup.Escape(asset.Fingerprint), $"{asset.Quantity:N0}");
        }

        return table;
    }

    private static void WritePaging(IAnsiConsole console, CardanoBISandbox sandbox)
    {
        console.MarkupLine("Requests that the sandbox saw:");
        foreach (SandboxRequest request in sandbox.Requests)
        {
            console.MarkupLineInterpolated(
                $"  {request.StatusCode} {request.Method} …{request.Path[request.Path.LastIndexOf('/')..]}{request.Query}");
        }
    }

    private static void WriteOrigin(IAnsiConsole console)
    {
        Operation operation = CardanoBIClient.Operations.First(operation => operation.Route == "/api/core/accounts/{stake_address}/assets");
        string place = $"spec/{operation.Page}, line {operation.Line}";
        console.MarkupLineInterpolated($"[grey]{operation.Name} was emitted from {place}: {operation.Method} {operation.Route}[/]");
    }
}
