using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>The installed <c>cardanobi-gen</c> over a page that a user edits: what it writes, what it says, and how it ends.</summary>
[Collection(BuildCollection.Name)]
public sealed class ToolTests(BuildFixture builds) : IDisposable
{
    private const string Page = "docs/core-domain/Tokens/Assets.md";

    private static readonly string[] Arguments = ["docs", "--overlay", "docs/overlay.yaml", "--output", "Emitted"];

    private readonly TempFolder _temp = new();

    [NativeFact]
    public async Task A_second_emit_writes_nothing_and_an_edit_writes_and_deletes_what_it_concerns()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        string folder = CreateDocs();
        (await tool.RunAsync(folder, ["emit", .. Arguments]))
            .ExpectSuccess()
            .ExpectText("Emitted: 4 files, 4 written, 0 unchanged, 0 deleted\n");
        string own = Path.Combine(folder, "Emitted/Own.cs"), type = Path.Combine(folder, "Emitted/TokenAsset.g.cs");
        File.WriteAllText(own, "// Not ours.\n");
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "Emitted"))) File.SetLastWriteTimeUtc(file, old);

        CliResult again = (await tool.RunAsync(folder, ["emit", .. Arguments])).ExpectSuccess();
        again.ExpectText(" 0 written, 4 unchanged, 0 deleted\n").ExpectSequence([], Newer(folder, old), "the files that were written");

        new SpecPage(Path.Combine(folder, "docs/overlay.yaml")).Replace("type: TokenAsset", "type: TokenLine");
        CliResult edited = (await tool.RunAsync(folder, ["emit", .. Arguments])).ExpectSuccess();
        edited.ExpectText(" 2 written, 2 unchanged, 1 deleted\n")
            .ExpectSequence(["Core.Tokens.g.cs", "TokenLine.g.cs"], Newer(folder, old), "the files that were written");
        edited.Expect(!File.Exists(type), "no file of the type that is gone")
            .ExpectEqual("// Not ours.\n", File.ReadAllText(own), "a file of somebody else");
    }

    [NativeFact]
    public async Task A_check_names_each_file_that_is_not_as_emitted_and_touches_none()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        string folder = CreateDocs();
        (await tool.RunAsync(folder, ["emit", .. Arguments])).ExpectSuccess();
        CliResult good = (await tool.RunAsync(folder, ["check", .. Arguments])).ExpectSuccess();
        good.ExpectEqual("Emitted: 4 files, 4 up to date, 0 missing, 0 different, 0 stale\n", good.Output, "what it says");

        File.Delete(Path.Combine(folder, "Emitted/TokenAsset.g.cs"));
        File.AppendAllText(Path.Combine(folder, "Emitted/Core.Tokens.g.cs"), " ");
        File.WriteAllText(Path.Combine(folder, "Emitted/Gone.g.cs"), "");
        string[] before = Contents(folder);
        CliResult bad = await tool.RunAsync(folder, ["check", .. Arguments]);
        string[] expected =
        [
            $"missing: {Path.Combine("Emitted", "TokenAsset.g.cs")}",
            $"different: {Path.Combine("Emitted", "Core.Tokens.g.cs")}",
            $"stale: {Path.Combine("Emitted", "Gone.g.cs")}",
            "Emitted: 4 files, 2 up to date, 1 missing, 1 different, 1 stale",
        ];
        bad.ExpectEqual(1, bad.ExitCode, "the exit code")
            .ExpectSequence(expected, bad.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), "what it says");
        bad.ExpectSequence(before, Contents(folder), "the files");

        (await tool.RunAsync(folder, ["emit", .. Arguments])).ExpectSuccess().ExpectText(" 2 written, 2 unchanged, 1 deleted\n");
        (await tool.RunAsync(folder, ["check", .. Arguments])).ExpectSuccess();
        CliResult nowhere = await tool.RunAsync(folder, "check", "docs", "--overlay", "docs/overlay.yaml", "--output", "Elsewhere");
        nowhere.ExpectEqual(1, nowhere.ExitCode, "the exit code")
            .ExpectText("0 up to date, 4 missing")
            .Expect(!Directory.Exists(Path.Combine(folder, "Elsewhere")), "no folder made by a check");
    }

    [NativeFact]
    public async Task A_mistake_is_named_at_its_place_and_the_last_good_files_stay()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        string folder = CreateDocs();
        (await tool.RunAsync(folder, ["emit", .. Arguments])).ExpectSuccess();
        string[] good = Contents(folder);

        var page = new SpecPage(Path.Combine(folder, Page));
        page.Replace("integer(int32)", "integr(int32)");
        string place = page.PlaceOf("integr(int32)")[page.Path.Length..];
        foreach (string command in (string[])["emit", "check"])
        {
            CliResult broken = await tool.RunAsync(folder, [command, .. Arguments]);
            broken.ExpectEqual(1, broken.ExitCode, "the exit code").ExpectEqual("", broken.Output, "standard output");
            broken.Expect(
                broken.Error.Contains(
                    Path.Combine("docs", "core-domain", "Tokens", "Assets.md") + place + ": error CBI3003: Type 'integr(int32)' ",
                    StringComparison.Ordinal),
                "the mistake at its place");
            broken.ExpectSequence(good, Contents(folder), "the files");
        }

        page.Replace("integr(int32)", "integer(int32)");
        page.InsertBelow("| decimals|integer(int32)|", "| is_frozen|boolean|Whether no more can be made.|");
        CliResult warned = (await tool.RunAsync(folder, ["emit", .. Arguments])).ExpectSuccess();
        warned.Expect(warned.Error.Contains(": warning CBI4003: ", StringComparison.Ordinal), "the warning that the sample lacks it")
            .ExpectNoText("error");
    }

    [NativeFact]
    public async Task A_file_that_cannot_be_read_or_written_is_named()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        string folder = CreateDocs();
        File.WriteAllText(Path.Combine(folder, "file"), "");
        CliResult unwritten = await tool.RunAsync(folder, "emit", "docs", "--output", Path.Combine("file", "Emitted"));
        unwritten.ExpectEqual(1, unwritten.ExitCode, "the exit code")
            .Expect(unwritten.Error.StartsWith("cardanobi-gen: error: ", StringComparison.Ordinal), "one line of an error")
            .ExpectText("file");

        File.WriteAllBytes(Path.Combine(folder, "docs/Latin1.md"), [(byte)'#', (byte)' ', 0xE9]);
        CliResult unread = await tool.RunAsync(folder, ["emit", .. Arguments]);
        unread.ExpectEqual(1, unread.ExitCode, "the exit code")
            .ExpectText($"{Path.Combine("docs", "Latin1.md")}(1,1): error CBI1006: The file cannot be read: ");
        unread.Expect(!Directory.Exists(Path.Combine(folder, "Emitted")), "nothing written");
    }

    [NativeFact]
    public async Task Wrong_arguments_end_with_2_and_say_which()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        string folder = CreateDocs();
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        (string[] Arguments, string Reason)[] cases =
        [
            ([], "Required command"),
            (["emit", "docs"], "'--output' is required"),
            (["emit", "dogs", "--output", "Emitted"], "Directory does not exist: 'dogs'"),
            (["emit", "empty", "--output", "Emitted"], "empty: error: No page in this folder documents an operation."),
            (["emit", "docs", "--output", "Emitted", "--overlay", "gone.yaml"], "File does not exist: 'gone.yaml'"),
            (["emit", "docs", "--output", "docs/Emitted"], "is inside the pages' folder 'docs'"),
            (["emit", "docs", "--output", Page], "is a file"),
            (["emit", .. Arguments, "--namespace", "Acme.2nd"], "error CBI7001: 'Acme.2nd' is not a valid C# namespace"),
            (["emit", .. Arguments, "--namespace", ""], "The namespace must not be empty."),
            (["check", .. Arguments, "--verbose"], "'--verbose'"),
        ];
        string[] before = [.. TempFolder.Files(folder)];
        foreach ((string[] arguments, string reason) in cases)
        {
            CliResult wrong = await tool.RunAsync(folder, arguments);
            wrong.ExpectEqual(2, wrong.ExitCode, "the exit code")
                .Expect(wrong.Error.Contains(reason, StringComparison.Ordinal), $"'{reason}' on standard error");
            wrong.ExpectSequence(before, TempFolder.Files(folder), "the files");
        }
    }

    public void Dispose() => _temp.Dispose();

    private string CreateDocs()
    {
        string folder = _temp.Create("project");
        TempFolder.CopyFiles(RepositoryRoot.Below("tests/Build.Tests/Consumer/spec"), Path.Combine(folder, "docs"));
        return folder;
    }

    private static IEnumerable<string> Newer(string folder, DateTime time) => Directory.GetFiles(Path.Combine(folder, "Emitted"))
        .Where(file => File.GetLastWriteTimeUtc(file) > time).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private static string[] Contents(string folder) => TempFolder.Contents(Path.Combine(folder, "Emitted"));
}
