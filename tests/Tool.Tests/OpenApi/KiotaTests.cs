using System.Reflection;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>Kiota's client of the description compiles and reads the sandbox.</summary>
public sealed class KiotaTests
{
    /// <summary>
    /// Objects, lists, what OData puts around them, query options, and the routes that OpenAPI takes for others. No single poll: Kiota's
    /// JSON library of this version reads no list of decimals, whoever describes it.
    /// </summary>
    private const string Calls = """
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using KiotaPeer.Models;
        using Microsoft.Kiota.Abstractions.Authentication;
        using Microsoft.Kiota.Http.HttpClientLibrary;

        namespace KiotaPeer;

        public static class Calls
        {
            public static async Task<string[]> RunAsync(HttpClient http, string address)
            {
                var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http) { BaseUrl = address };
                var core = new Peer(adapter).Api.Core;
                var answers = new List<string>();
                List<AccountAsset> assets = await core.Accounts["stake_abcdef"].Assets.GetAsync(call =>
                {
                    call.QueryParameters.PageSize = call.QueryParameters.Top = 2;
                    call.QueryParameters.OrderAsSortOrder = SortOrder.Asc;
                });
                answers.Add($"{assets.Count} assets, {assets.Sum(asset => asset.Quantity) > 0}");
                Block block = await core.Blocks[5].GetAsync(), byHash = await core.Block73["abcdef"].GetAsync();
                answers.Add($"blocks {block.BlockNo > 0} {byHash.BlockNo > 0} {byHash.Time > System.DateTimeOffset.UnixEpoch}");
                List<Transaction> transactions = await core.Block73["abcdef"].Transactions.GetAsync(call => call.QueryParameters.Top = 3);
                answers.Add($"{transactions.Count} transactions, {transactions[0].HashHex.Length}");
                List<PoolUpdate> updates = await core.Pool73["abcdef"].Updates.GetAsync(call => call.QueryParameters.Top = 1);
                answers.Add($"{updates.Count} update");
                EpochODataCollection epochs = await core.Odata.Epochs.GetAsync(call =>
                {
                    call.QueryParameters.Filter = "no gt 0";
                    call.QueryParameters.Top = 2;
                    call.QueryParameters.Count = true;
                });
                answers.Add($"{epochs.Value.Count} epochs of {epochs.OdataCount > 2}, {epochs.Value[0].OutSum > 0}");
                EpochODataEntity epoch = await core.Odata.Epochs[5].GetAsync();
                answers.Add($"epoch {epoch.OutSum > 0}, {epoch.OdataContext.Length > 0}");
                List<PollOverview> polls = await core.Polls.GetAsync(call => call.QueryParameters.PageSize = 1);
                answers.Add($"{polls.Count} poll");
                return answers.ToArray();
            }
        }
        """;

    [KiotaTheory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public async Task Its_client_reads_the_sandbox(string version)
    {
        string folder = Directory.CreateTempSubdirectory("cardanobi-kiota-").FullName;
        try
        {
            await File.WriteAllTextAsync(
                Path.Combine(folder, "api.json"), Described.Text(Described.Version(version), isYaml: false));
            string program = Path.Combine(InstalledTool.Kiota.Folder, "kiota");
            (int end, string output, string error) = await InstalledTool.RunAsync(
                folder, program, "generate", "-l", "CSharp", "-d", "api.json", "-o", "client", "-n", "KiotaPeer", "-c", "Peer");
            Assert.True(end == 0, output + error);
            Assembly client = GeneratedClient.Compile(
                Directory.EnumerateFiles(Path.Combine(folder, "client"), "*.cs", SearchOption.AllDirectories)
                    .Select(File.ReadAllText)
                    .Append(Calls));
            await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
            using HttpClient http = await GeneratedClient.SignInAsync(sandbox);
            string[] answers = await (Task<string[]>)client.GetType("KiotaPeer.Calls")!.GetMethod("RunAsync")!
                .Invoke(null, [http, sandbox.BaseAddress.ToString().TrimEnd('/')])!;
            Assert.Equal(
                [
                    "2 assets, True",
                    "blocks True True True",
                    "3 transactions, 64",
                    "1 update",
                    "2 epochs of True, True",
                    "epoch True, True",
                    "1 poll",
                ],
                answers);
            Assert.Equal(
                [
                    "/connect/token",
                    "/api/core/accounts/stake_abcdef/assets",
                    "/api/core/blocks/5",
                    "/api/core/blocks/abcdef",
                    "/api/core/blocks/abcdef/transactions",
                    "/api/core/pools/abcdef/updates",
                    "/api/core/odata/epochs",
                    "/api/core/odata/epochs/5",
                    "/api/core/polls",
                ],
                sandbox.Requests.Select(request => request.Path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
