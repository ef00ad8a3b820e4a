using System.Runtime.CompilerServices;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>The command against a sandbox.</summary>
internal static class SandboxProbe
{
    /// <summary>What must be in no output and no file.</summary>
    public const string Canary = "canary-secret+%/=";

    public static Task<CardanoBISandbox> StartAsync(Action<SandboxOptions>? configure = null)
    {
        var options = new SandboxOptions { ApiSecret = Canary };
        configure?.Invoke(options);
        return CardanoBISandbox.StartAsync(options);
    }

    public static Task<ToolRun> RunAsync(CardanoBISandbox sandbox, string pages, IEnumerable<string> overlays, params string[] more) =>
        ToolRun.RunAsync(
            new() { ["CARDANOBI_API_KEY"] = sandbox.ApiKey, ["CARDANOBI_API_SECRET"] = sandbox.ApiSecret },
            [
                "probe",
                pages,
                .. overlays.SelectMany(overlay => (string[])["--overlay", overlay]),
                "--api",
                sandbox.BaseAddress.ToString(),
                "--identity",
                sandbox.IdentityAddress.ToString(),
                .. more.Contains("--rate") ? (string[])[] : ["--rate", "0"],
                .. more,
            ]);

    public static string Overlay(string name, [CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "overlays", name);
}
