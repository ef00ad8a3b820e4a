namespace CardanoBI.Build.Tests.Tooling;

/// <summary>The environment of a child process: what a shell would give it, not what the test host happens to run with.</summary>
internal static class ChildEnvironment
{
    // The test host's MSBuild, its profilers and hooks, a developer's own key, and whatever would colour the output.
    private static readonly string[] DroppedPrefixes =
    [
        "MSBUILD", "VSTEST", "TESTINGPLATFORM", "DOTNET_HOST_PATH", "DOTNET_CLI_", "DOTNET_STARTUP_HOOKS", "DOTNET_ADDITIONAL_DEPS",
        "DOTNET_WATCH", "COREHOST_", "CORECLR_", "COR_", "GIT_", "CARDANOBI_", "GITHUB_ACTIONS",
    ];

    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "DOTNET_CLI_HOME" };

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["NO_COLOR"] = "1",

        // No server may outlive the command: it would keep the test's folder, its packages and the output pipe open.
        // MSBuild takes environment variables as properties, so that this reaches every command alike.
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["UseRazorBuildServer"] = "false",
    };

    public static void Apply(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> variables)
    {
        foreach (string name in environment.Keys.Where(IsDropped).ToList()) environment.Remove(name);
        foreach ((string name, string value) in Settings.Concat(variables)) environment[name] = value;
    }

    private static bool IsDropped(string name) =>
        !Kept.Contains(name) && DroppedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
