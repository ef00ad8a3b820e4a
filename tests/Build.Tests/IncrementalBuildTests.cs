using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>When a build compiles, and when it has nothing to do.</summary>
[Collection(BuildCollection.Name)]
public sealed class IncrementalBuildTests
{
    [Fact]
    public async Task A_build_with_nothing_changed_does_not_compile_and_one_with_a_touched_page_does()
    {
        using var project = new ConsumerProject();
        (await project.BuildAsync()).ExpectSuccess();
        (DateTime Written, Guid Mvid) first = Compiled(project);

        CliResult unchanged = (await project.BuildAsync()).ExpectSuccess();
        unchanged.ExpectEqual(first, Compiled(project), "the compiler's output");

        project.Page.Touch();
        CliResult touched = (await project.BuildAsync()).ExpectSuccess();
        (DateTime Written, Guid Mvid) second = Compiled(project);
        touched.Expect(second.Written > first.Written, $"a compiler's output newer than {first.Written:O}, not of {second.Written:O}");

        // Same page, same bytes: the compiler derives the identifier from what it compiled.
        touched.ExpectEqual(first.Mvid, second.Mvid, "the module's identifier");
    }

    [Fact]
    public async Task Files_that_are_no_pages_are_left_alone()
    {
        using var project = new ConsumerProject();
        (await project.BuildAsync()).ExpectSuccess().ExpectNoText("CBI").ExpectNoText("NOTES.md");

        // The same file as a page: it was left alone for where it lay, not for what it says.
        File.Move(project.Below("NOTES.md"), project.Below("spec/NOTES.md"));
        (await project.BuildAsync()).ExpectFailure().ExpectText($"{project.Below("spec/NOTES.md")}(3,6): error CBI1002: ");
    }

    private static (DateTime Written, Guid Mvid) Compiled(ConsumerProject project) =>
        (File.GetLastWriteTimeUtc(project.CompilerOutput), CompiledAssembly.Read(project.CompilerOutput).Mvid);
}
