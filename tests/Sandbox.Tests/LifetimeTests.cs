using System.Net;
using System.Net.Sockets;

namespace CardanoBI.Sandbox.Tests;

public sealed class LifetimeTests
{
    [Fact]
    public async Task One_line_starts_it_on_two_loopback_ports()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync(TestOperations.Operations);
        Assert.Equal("127.0.0.1", sandbox.BaseAddress.Host);
        Assert.Equal("127.0.0.1", sandbox.IdentityAddress.Host);
        Assert.NotEqual(sandbox.BaseAddress.Port, sandbox.IdentityAddress.Port);
        Assert.Equal(("sandbox-key", "sandbox-secret"), (sandbox.ApiKey, sandbox.ApiSecret));
    }

    [Fact]
    public async Task Many_start_at_once_without_a_clash()
    {
        CardanoBISandbox[] sandboxes = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => CardanoBISandbox.StartAsync(TestOperations.Operations)));
        Assert.Equal(
            32, sandboxes.SelectMany(sandbox => (int[])[sandbox.BaseAddress.Port, sandbox.IdentityAddress.Port]).Distinct().Count());
        await Task.WhenAll(sandboxes.Select(sandbox => sandbox.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task Disposing_gives_both_ports_back_and_may_be_repeated()
    {
        TestSandbox sandbox = await TestSandbox.StartSeedAsync();
        int[] ports = [sandbox.Server.BaseAddress.Port, sandbox.Server.IdentityAddress.Port];
        (await sandbox.GetAsync(TestOperations.AccountAssets)).Dispose();
        await sandbox.Server.DisposeAsync();
        await sandbox.DisposeAsync();

        foreach (int port in ports)
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
    }

    [Fact]
    public async Task Disposing_does_not_wait_for_a_caller_that_hangs()
    {
        CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync([]);
        using var caller = new TcpClient();
        await caller.ConnectAsync(IPAddress.Loopback, sandbox.IdentityAddress.Port);
        await caller.GetStream()
            .WriteAsync("POST /connect/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99\r\n\r\ngrant"u8
                .ToArray());
        await sandbox.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Options_are_read_once_at_the_start()
    {
        var options = new SandboxOptions { RowsPerList = 2 };
        await using TestSandbox sandbox = await TestSandbox.StartAsync([TestOperations.List("[1]")], options);
        (options.RowsPerList, options.ApiKey) = (5, "changed");
        Assert.Equal("[1,2]", await sandbox.GetTextAsync("/api/core/things"));
        Assert.Equal("sandbox-key", sandbox.Server.ApiKey);
    }

    [Fact]
    public async Task A_wrong_setting_is_named()
    {
        await AssertRefusedAsync(new SandboxOptions { RowsPerList = -1 }, nameof(SandboxOptions.RowsPerList));
        await AssertRefusedAsync(new SandboxOptions { ApiKey = "" }, nameof(SandboxOptions.ApiKey));
        await AssertRefusedAsync(new SandboxOptions { ApiSecret = null! }, nameof(SandboxOptions.ApiSecret));
        await AssertRefusedAsync(new SandboxOptions { TokenLifetime = TimeSpan.Zero }, nameof(SandboxOptions.TokenLifetime));
        await AssertRefusedAsync(new SandboxOptions { TimeProvider = null! }, nameof(SandboxOptions.TimeProvider));
        await AssertRefusedAsync(
            new SandboxOptions { PublicAddress = new Uri("/x", UriKind.Relative) }, nameof(SandboxOptions.PublicAddress));
    }

    [Fact]
    public async Task The_machine_s_configuration_does_not_move_the_ports()
    {
        const string Name = "ASPNETCORE_URLS";
        Environment.SetEnvironmentVariable(Name, "http://127.0.0.1:1");
        try
        {
            await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync([]);
            Assert.NotEqual(1, sandbox.BaseAddress.Port);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Name, null);
        }
    }

    private static async Task AssertRefusedAsync(SandboxOptions options, string name)
    {
        ArgumentException exception = await Assert.ThrowsAnyAsync<ArgumentException>(() => CardanoBISandbox.StartAsync([], options));
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }
}
