using System.Text.Json;
using CardanoBI.Gen.Tests.Infrastructure;

namespace CardanoBI.Gen.Tests.Commands;

/// <summary><c>diff</c> as it is called: its formats and its ends.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private const string Page = "core-domain/Accounts/Assets.md", Key = "GET /api/core/accounts/{stake_address}/assets";

    private readonly Docs _old = Docs.Copy("core-domain/Accounts"), _new = Docs.Copy("core-domain/Accounts");

    [Fact]
    public async Task The_shipped_pages_are_as_they_are()
    {
        ToolRun run = await ToolRun.RunAsync("diff", Docs.Shipped, Docs.Shipped, "--overlay", Path.Combine(Docs.Shipped, "overlay.yaml"));
        Assert.Equal((0, "none: no differences", ""), (run.ExitCode, run.Output.TrimEnd(), run.Error));
    }

    [Fact]
    public async Task What_breaks_callers_ends_with_1_and_stands_at_its_place_in_both()
    {
        _new.Replace(Page, "max 100", "max 50");
        _new.Replace(Page, "sidebar_label: 'Assets' \n", "sidebar_label: 'Assets' \n\n");
        ToolRun run = await DiffAsync();
        Assert.Equal(1, run.ExitCode);
        string[] expected =
        [
            Key,
            $"breaks wire: Parameter `page_size` has a new maximum: `100` → `50` ({_old.PathOf(Page)}:30 -> {_new.PathOf(Page)}:31)",
            "major: 1 change: 1 breaking, 0 compatible, 0 wording only",
        ];
        Assert.Equal(expected, run.Lines);
    }

    [Fact]
    public async Task What_breaks_nobody_ends_with_0()
    {
        _new.Replace(Page, "max 100", "max 200");
        Assert.Equal((0, true), ((await DiffAsync()).ExitCode, (await DiffAsync()).Output.Contains("minor: 1 change", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Markdown_is_fit_for_a_comment()
    {
        _new.Replace(Page, "The asset's name, as text.", "A name for @everyone, as text.");
        _new.Replace(Page, "max 100", "max 50");
        ToolRun run = await DiffAsync("--format", "markdown");
        string old = _old.PathOf(Page), @new = _new.PathOf(Page);
        Assert.Equal(
            $"""
            ## API changes: major

            2 changes: 1 breaking, 0 compatible, 1 wording only.

            ### Breaking

            **`{Key}`**

            - Parameter `page_size` has a new maximum: `100` → `50` — breaks wire (`{old}:30` → `{@new}:30`)

            ### Wording only

            **`AccountAsset`**

            - `name` of `AccountAsset` has a new description: `The asset's name, as text.` → `A name for @everyone, as text.` (`{old}:152` → `{@new}:152`)

            """,
            run.Output);
    }

    [Fact]
    public async Task What_many_operations_have_in_common_is_said_once()
    {
        foreach (string page in Directory.GetFiles(_new.Folder, "*.md", SearchOption.AllDirectories))
            _new.Replace(Path.GetRelativePath(_new.Folder, page), "There is nothing at this address.", "Gone.");
        ToolRun run = await DiffAsync("--format", "markdown");
        string line = Assert.Single(run.Lines, line => line.Contains("Status `404`", StringComparison.Ordinal));
        Assert.StartsWith("- Status `404` has a new message: `Not Found: There is nothing at this address.` → `Not Found: Gone.`: `GET ", line, StringComparison.Ordinal);
        Assert.Contains($"`{Key}` (`{_new.PathOf(Page)}:", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object()
    {
        _new.Replace(Page, "max 100", "max 50");
        using JsonDocument json = JsonDocument.Parse((await DiffAsync("--format", "json")).Output);
        JsonElement change = json.RootElement.GetProperty("changes").EnumerateArray().Single();
        Assert.Equal(("major", true), (json.RootElement.GetProperty("verdict").GetString(), json.RootElement.GetProperty("breaking").GetBoolean()));
        Assert.Equal(("parameter-limit", "operation", Key), (Text("kind"), Text("subject"), Text("name")));
        Assert.Equal(["wire"], change.GetProperty("breaks").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(
            (_new.PathOf(Page), 30),
            (change.GetProperty("new").GetProperty("file").GetString(), change.GetProperty("new").GetProperty("line").GetInt32()));

        string? Text(string name) => change.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_in_either_set_of_pages_is_named_and_what_it_leaves_is_compared(bool isOld)
    {
        (isOld ? _old : _new).Replace(Page, "integer(int64)", "integr(int64)");
        _new.Replace("core-domain/Accounts/Rewards.md", "There is nothing at this address.", "Gone.");
        ToolRun run = await DiffAsync();
        string[] expected =
        [
            "GET /api/core/accounts/{stake_address}/rewards",
            "patch: Status `404` has a new message: `Not Found: There is nothing at this address.` → `Not Found: Gone.`",
            $"not compared: {Key}",
            "at least patch: 1 change: 0 breaking, 0 compatible, 1 wording only; 1 operation not compared",
        ];
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(expected, run.Lines.Select(line => line.Split(" (")[0]));
        Assert.Contains($"{(isOld ? _old : _new).PathOf(Page)}(153,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_compared_is_not_said_to_be_without_differences()
    {
        _new.Replace(Page, "integer(int64)", "integr(int64)");
        ToolRun text = await DiffAsync(), markdown = await DiffAsync("--format", "markdown");

        string[] expected = [$"not compared: {Key}", "unknown: no differences in what was compared; 1 operation not compared"];
        Assert.Equal(expected, text.Lines);
        Assert.Equal(
            $"""
            ## API changes: unknown

            No differences in what was compared; 1 operation not compared.

            ### Not compared

            An error in a page hides what changed in these:

            - `{Key}`

            """,
            markdown.Output);
        using JsonDocument json = JsonDocument.Parse((await DiffAsync("--format", "json")).Output);
        Assert.Equal(Key, Assert.Single(json.RootElement.GetProperty("notCompared").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task What_breaks_is_known_although_something_was_not_compared()
    {
        _new.Replace(Page, "integer(int64)", "integr(int64)");
        File.Delete(Path.Combine(_new.Folder, "core-domain/Accounts/Withdrawals.md"));
        ToolRun run = await DiffAsync();
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("major: 1 change: 1 breaking, 0 compatible, 0 wording only; 1 operation not compared", run.Lines[^1]);
    }

    [Fact]
    public async Task An_error_in_an_overlay_leaves_nothing_to_compare()
    {
        File.AppendAllText(_new.Overlay, "\nunknown: 1\n");
        ToolRun run = await DiffAsync();
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.Contains("error CBI600", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_old_pages_may_have_an_overlay_of_their_own()
    {
        string other = Path.Combine(_old.Folder, "other.yaml");
        File.WriteAllText(other, File.ReadAllText(_old.Overlay).Replace("type: AccountAsset,", "type: Holding,", StringComparison.Ordinal));
        ToolRun run = await DiffAsync("--old-overlay", other);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The type was renamed: `Holding` → `AccountAsset`", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_operations_is_another_than_was_meant()
    {
        using Docs prose = Docs.Of("Welcome.md", "# Welcome\n\nWords.\n");
        Assert.Equal(2, (await ToolRun.RunAsync("diff", prose.Folder, _new.Folder)).ExitCode);
        Assert.Equal(2, (await ToolRun.RunAsync("diff", _old.Folder, prose.Folder)).ExitCode);
        Assert.Equal(2, (await ToolRun.RunAsync("diff", _old.Folder)).ExitCode);
        Assert.Equal(2, (await DiffAsync("--format", "sarif")).ExitCode);
    }

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    private Task<ToolRun> DiffAsync(params string[] options) =>
        ToolRun.RunAsync(["diff", _old.Folder, _new.Folder, "--overlay", _new.Overlay, .. options]);
}
