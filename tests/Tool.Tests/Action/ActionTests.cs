using System.Diagnostics;
using System.Text.RegularExpressions;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Action;

/// <summary>
/// The steps of <c>action.yml</c>, run by bash with this build's tool. What GitHub itself does is not: the expressions, setup-dotnet,
/// and the installation of a published package.
/// </summary>
public sealed partial class ActionTests : IDisposable
{
    private const string Page = "docs/core-domain/Accounts/Staking.md";

    private readonly string _folder = Directory.CreateTempSubdirectory("cardanobi-action-").FullName;

    public ActionTests()
    {
        using Docs docs = Docs.Copy("core-domain/Accounts");
        CopyFolder(docs.Folder, Path.Combine(_folder, "docs"));
        Directory.CreateDirectory(TemporaryFolder);
    }

    private string TemporaryFolder => Path.Combine(_folder, "temporary");

    private string Summary => Path.Combine(TemporaryFolder, "summary");

    private string Outputs => Path.Combine(TemporaryFolder, "outputs");

    [BashFact]
    public async Task Lint_annotates_the_pages_and_fails_for_an_error()
    {
        (int end, string output) = await RunAsync("lint");
        Assert.Equal((0, true), (end, output.Contains(", 0 errors", StringComparison.Ordinal)));
        Replace("integer(int32)", "integr(int32)");
        (end, output) = await RunAsync("lint");
        Assert.Equal(1, end);
        Assert.Matches(@"(?m)^::error file=docs/core-domain/Accounts/Staking\.md,line=\d+,.*title=CBI3003::", output);
    }

    [BashFact]
    public async Task Lint_takes_severities_a_line_and_can_leave_MDX_out()
    {
        Replace("Lists one account", "<101 Lists one account");
        Assert.Contains("title=CBI1201::", (await RunAsync("lint")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync("lint", ("WARNINGS_AS_ERRORS", "true"))).End);
        Assert.Equal(1, (await RunAsync("lint", ("SEVERITY", "CBI6004=none\r\n\nCBI1201=error"))).End);
        Assert.DoesNotContain("CBI1201", (await RunAsync("lint", ("MDX", "false"))).Output, StringComparison.Ordinal);
    }

    [BashFact]
    public async Task An_input_is_never_a_command()
    {
        string mark = Path.Combine(TemporaryFolder, "mark");
        (int end, _) = await RunAsync("lint", ("PAGES", $"docs\"; touch '{mark}'; $(touch '{mark}')"));
        Assert.NotEqual(0, end);
        Assert.False(File.Exists(mark));
    }

    [BashFact]
    public async Task Check_names_what_is_not_up_to_date()
    {
        ToolRun emitted = await ToolRun.RunAsync(
            "emit", InFolder("docs"), "--overlay", InFolder("docs/overlay.yaml"), "--output", InFolder("emitted"));
        Assert.True(emitted.ExitCode == 0, emitted.Error);
        Assert.Equal(0, (await RunAsync("check", ("OUTPUT", "emitted"))).End);
        (_, string output) = await RunAsync("check", ("OUTPUT", "emitted"), ("NAMESPACE", "Acme"));
        Assert.Contains("different: ", output, StringComparison.Ordinal);
    }

    /// <summary><c>diff</c> has its own tests; a stand-in answers for it here, and tells what it was asked.</summary>
    [BashTheory]
    [InlineData(0, "false", "", 0)]
    [InlineData(1, "false", "::warning title=Breaking change::", 0)]
    [InlineData(1, "true", "::error title=Breaking change::", 1)]
    [InlineData(3, "false", "", 3)]
    public async Task Diff_compares_with_the_base_and_writes_the_summary(int answer, string failOnBreaking, string annotation, int expected)
    {
        await GitAsync("init", "--quiet");
        await GitAsync("add", "docs");
        await GitAsync("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "--quiet", "-m", "x");
        Replace("integer(int32)", "integer(int64)");
        (int end, string output) = await RunAsync(
            "diff", StandIn(answer), ("BASE", "HEAD"), ("FAIL_ON_BREAKING", failOnBreaking));
        Assert.Equal(expected, end);
        Assert.Contains(annotation, output, StringComparison.Ordinal);
        string asked = File.ReadAllText(Summary);
        Match folder = Asked().Match(asked);
        Assert.True(folder.Success, asked);
        Assert.Contains("integer(int32)", File.ReadAllText(Path.Combine(folder.Groups["base"].Value, Page)), StringComparison.Ordinal);
        string[] outputs = File.ReadAllLines(Outputs);
        Assert.Equal(asked, File.ReadAllText(outputs[0]["changes=".Length..]));
        Assert.Equal(answer == 3 ? [] : [$"breaking={(answer == 1 ? "true" : "false")}"], outputs[1..]);
    }

    [BashFact]
    public async Task Diff_says_what_the_edit_changes()
    {
        string old = InFolder("old");
        CopyFolder(InFolder("docs"), old);
        Replace("integer(int32)", "integer(int64)");
        (int end, string output) = await RunAsync("diff", ("BASE_PAGES", old), ("FAIL_ON_BREAKING", "true"));
        Assert.True(end == 1, output);
        Assert.Contains("long", File.ReadAllText(Summary), StringComparison.Ordinal);
        Assert.Contains("breaking=true", File.ReadAllLines(Outputs));
    }

    [BashFact]
    public async Task Changes_fit_into_a_comment()
    {
        string line = new('x', 99);
        (int end, string output) = await RunAsync("diff", StandIn(0, $"for i in $(seq 1000); do echo {line}; done"), ("BASE_PAGES", "docs"));
        Assert.True(end == 0, output);
        string[] summary = File.ReadAllLines(Summary);
        Assert.Equal("Not shown: 400 more lines. The step's log has them all.", summary[^1]);
        Assert.Equal(600, summary.Count(written => written == line));
        Assert.Equal(1000, output.Split('\n').Count(written => written == line));
    }

    [BashFact]
    public async Task Nothing_is_compared_without_a_base()
    {
        Assert.Equal((0, ""), await RunAsync("diff", StandIn(1)));
        Assert.False(File.Exists(Summary));
    }

    /// <summary>Each step of the action passes what its function reads, and each input is passed.</summary>
    [Fact]
    public void Action_and_script_name_the_same_variables()
    {
        string action = File.ReadAllText(Path.Combine(Docs.Repository, "action.yml"));
        string script = File.ReadAllText(Path.Combine(Docs.Repository, ".github", "action", "run.sh"));
        Assert.Equal(Names(action), Names(script));
        string inputs = action[action.IndexOf("inputs:", StringComparison.Ordinal)..action.IndexOf("outputs:", StringComparison.Ordinal)];
        foreach (Match input in Input().Matches(inputs))
            Assert.Contains($"${{{{ inputs.{input.Groups["name"].Value} }}}}", action, StringComparison.Ordinal);

        static IEnumerable<string> Names(string text) =>
            Variable().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private string InFolder(string path) => Path.Combine(_folder, path);

    private void Replace(string old, string @new) =>
        File.WriteAllText(InFolder(Page), File.ReadAllText(InFolder(Page)).Replace(old, @new, StringComparison.Ordinal));

    /// <summary>A program of the tool's name that writes its arguments.</summary>
    private (string Name, string Value) StandIn(int end, string answer = "echo \"$*\"")
    {
        string folder = Directory.CreateDirectory(InFolder("bin")).FullName, program = Path.Combine(folder, "cardanobi-gen");
        File.WriteAllText(program, $"#!/usr/bin/env bash\n{answer}\nexit {end}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, (UnixFileMode)0b111_101_101);
        return ("PATH", folder);
    }

    private async Task<(int End, string Output)> RunAsync(string step, params (string Name, string Value)[] inputs)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Docs.Repository, ".github", "action", "run.sh"), step])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string tool = inputs.FirstOrDefault(input => input.Name == "PATH").Value ?? AppContext.BaseDirectory;
        start.Environment["PATH"] = tool + Path.PathSeparator + start.Environment["PATH"];
        start.Environment["RUNNER_TEMP"] = TemporaryFolder;
        start.Environment["GITHUB_STEP_SUMMARY"] = Summary;
        start.Environment["GITHUB_OUTPUT"] = Outputs;
        start.Environment["CARDANOBI_PAGES"] = "docs";
        start.Environment["CARDANOBI_OVERLAY"] = "docs/overlay.yaml\n";
        foreach ((string name, string value) in inputs.Where(input => input.Name != "PATH"))
            start.Environment[$"CARDANOBI_{name}"] = value;
        using Process bash = Process.Start(start)!;
        Task<string> output = bash.StandardOutput.ReadToEndAsync(), error = bash.StandardError.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return (bash.ExitCode, await output + await error);
    }

    private async Task GitAsync(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder })!;
        await git.WaitForExitAsync();
        Assert.Equal(0, git.ExitCode);
    }

    [GeneratedRegex(
        "^diff (?<base>.+)/docs docs --format markdown --overlay docs/overlay.yaml --old-overlay \\k<base>/docs/overlay.yaml$",
        RegexOptions.Multiline)]
    private static partial Regex Asked();

    [GeneratedRegex("CARDANOBI_[A-Z_]+")]
    private static partial Regex Variable();

    [GeneratedRegex("^  (?<name>[a-z-]+):$", RegexOptions.Multiline)]
    private static partial Regex Input();
}
