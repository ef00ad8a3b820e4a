using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Commands;

/// <summary><c>lint</c>, and <c>check</c> where it writes the same formats.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string Page = "core-domain/Accounts/Staking.md", NewRow = "| is_new|boolean|Not in the sample.|";

    private readonly Docs _docs = Docs.Copy();

    [Fact]
    public async Task The_shipped_pages_have_nothing_to_say()
    {
        ToolRun run = await LintAsync();
        string summary = $"{_docs.Folder}: {Docs.Pages(Docs.Shipped).Count()} pages, 0 errors, 0 warnings";
        Assert.Equal((0, "", summary), (run.ExitCode, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task An_error_is_named_at_its_place_and_ends_with_1()
    {
        _docs.Replace(Page, "integer(int32)", "integr(int32)");
        ToolRun run = await LintAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"Staking\.md\(\d+,\d+\): error CBI3003: Type 'integr\(int32\)'", run.Output);
    }

    [Fact]
    public async Task Severities_are_as_the_user_wishes()
    {
        AddRow();
        ToolRun asItIs = await LintAsync(), silent = await LintAsync("--severity", "CBI4003=none"),
            strict = await LintAsync("--warnings-as-errors"),
            excepted = await LintAsync("--warnings-as-errors", "--severity", "CBI4003=warning"),
            noted = await LintAsync("--severity", "CBI4003=info");
        Assert.Equal((0, true), (asItIs.ExitCode, asItIs.Output.Contains(": warning CBI4003: ", StringComparison.Ordinal)));
        Assert.Equal((0, ""), (silent.ExitCode, silent.Output));
        Assert.Equal((1, true), (strict.ExitCode, strict.Output.Contains(": error CBI4003: ", StringComparison.Ordinal)));
        Assert.Equal((0, asItIs.Output), (excepted.ExitCode, excepted.Output));
        Assert.Equal((0, true), (noted.ExitCode, noted.Output.Contains(": info CBI4003: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("CBI4003")]
    [InlineData("CBI4003=loud")]
    [InlineData("4003=none")]
    public async Task A_severity_of_another_form_is_refused(string severity)
    {
        ToolRun run = await LintAsync("--severity", severity);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(severity, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workflow_of_GitHub_gets_annotations_unless_another_format_is_asked_for()
    {
        AddRow();
        var workflow = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true" };
        string[] lint = ["lint", _docs.Folder, "--overlay", _docs.Overlay], check = ["check", .. lint[1..], "--output", "nowhere"];
        Assert.StartsWith("::warning file=", (await ToolRun.RunAsync(workflow, lint)).Output, StringComparison.Ordinal);
        Assert.StartsWith("::warning file=", (await ToolRun.RunAsync(workflow, check)).Output, StringComparison.Ordinal);
        Assert.Contains(": warning CBI4003", (await ToolRun.RunAsync(workflow, [.. lint, "--format", "text"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_in_a_format_for_programs_writes_nothing_else_to_standard_output()
    {
        AddRow();
        ToolRun run = await ToolRun.RunAsync(
            "check", _docs.Folder, "--overlay", _docs.Overlay, "--output", "nowhere", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.All(run.Lines, line => Assert.StartsWith("{\"id\":\"CBI4003\"", line, StringComparison.Ordinal));
        Assert.Contains("missing: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_operations_is_another_than_was_meant()
    {
        using Docs prose = Docs.Of("Welcome.md", "# Welcome\n\nWords.\n");
        ToolRun run = await ToolRun.RunAsync("lint", prose.Folder);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No page in this folder documents an operation.", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _docs.Dispose();

    private void AddRow() =>
        _docs.Replace(Page, "| epoch_no|integer(int32)|", NewRow + "\n| epoch_no|integer(int32)|");

    private Task<ToolRun> LintAsync(params string[] options) =>
        ToolRun.RunAsync(["lint", _docs.Folder, "--overlay", _docs.Overlay, .. options]);
}
