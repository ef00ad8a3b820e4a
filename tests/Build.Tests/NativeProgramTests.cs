using CardanoBI.Build.Tests.Tooling;
using CardanoBI.Sandbox;

namespace CardanoBI.Build.Tests;

/// <summary>samples/AotProbe as a native binary, asking a sandbox that runs in this process.</summary>
[Collection(BuildCollection.Name)]
public sealed class NativeProgramTests(BuildFixture builds)
{
    [NativeFact]
    public async Task Probe_is_published_without_a_warning_reads_the_answer_and_holds_no_reader_it_does_not_call()
    {
        using var temp = new TempFolder();
        string folder = temp.Create("native");
        (await builds.PublishAsync("samples/AotProbe", folder)).ExpectSuccess().ExpectNoText("warning");

        string binary = Path.Combine(folder, OperatingSystem.IsWindows() ? "AotProbe.exe" : "AotProbe");
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        var variables = new Dictionary<string, string>
        {
            ["CARDANOBI_API_KEY"] = sandbox.ApiKey,
            ["CARDANOBI_API_SECRET"] = sandbox.ApiSecret,
        };
        CliResult run = await ChildProcess.RunAsync(
            binary, folder, variables, [sandbox.BaseAddress.ToString(), sandbox.IdentityAddress.ToString()]);

        string[] lines = run.ExpectSuccess().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        run.ExpectEqual(100, lines.Length, "the number of rows");
        run.Expect(lines[0].EndsWith(" Test NFT 1", StringComparison.Ordinal), "the documented asset in the first line");

        // The names of members stand in a binary as the reader compares them.
        byte[] image = await File.ReadAllBytesAsync(binary);
        Assert.True(image.AsSpan().IndexOf("\"policy_hex\":"u8) >= 0, "The reader of assets is not where this test looks for it.");
        Assert.True(image.AsSpan().IndexOf("\"epoch_slot_no\":"u8) < 0, "The reader of blocks was not trimmed away.");
    }
}
