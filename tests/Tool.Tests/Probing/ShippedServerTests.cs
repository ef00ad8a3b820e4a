using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>Pages, overlay and sandbox have nothing to say to each other; the overlay of before has.</summary>
public sealed class ShippedServerTests
{
    private static readonly string[] Shipped = [Path.Combine(Docs.Shipped, "overlay.yaml")];

    [Fact]
    public async Task The_shipped_overlay_is_that_of_the_sandbox()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(sandbox, Docs.Shipped, Shipped, "--budget", "2000", "--notes");
        Assert.Equal("", run.Output);
        Assert.DoesNotContain("not probed:", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_overlay_of_before_is_not()
    {
        await using CardanoBISandbox sandbox = await SandboxProbe.StartAsync();
        ToolRun run = await SandboxProbe.RunAsync(
            sandbox, Docs.Shipped, [SandboxProbe.Overlay("before-server-facts.yaml")], "--budget", "2000", "--notes", "--mend", "/tmp/mend20.yaml");
        Assert.Equal("", run.Output);
        Assert.Equal("", run.Error);
    }
}
