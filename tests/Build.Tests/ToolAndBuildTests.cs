using System.Text.RegularExpressions;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>What <c>cardanobi-gen</c> emits, held against what a build emits, and compiled where no generator is.</summary>
[Collection(BuildCollection.Name)]
public sealed class ToolAndBuildTests(BuildFixture builds)
{
    [NativeFact]
    public async Task All_pages_become_the_bytes_of_a_build_which_a_project_without_the_generator_compiles()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        tool.NativePacking.ExpectNoText("warning");
        using var project = new FreshProject(await builds.PackAsync(), "PackageConsumer");
        Directory.Delete(project.Below("spec"), recursive: true);
        TempFolder.CopyFiles(RepositoryRoot.Below("spec"), project.Below("spec"));
        File.WriteAllText(
            project.Below("Program.cs"), "System.Console.WriteLine($\"{Acme.Chain.CardanoBIClient.Operations.Count} operations\");\n");
        const string Folder = "    <CardanoBIEmittedFolder>Emitted</CardanoBIEmittedFolder>\n",
            Samples = "    <CardanoBIEmitSamples>true</CardanoBIEmitSamples>\n";
        project.Project.Replace(Samples, Folder);
        (await project.BuildAsync()).ExpectSuccess();
        string[] built = TempFolder.Contents(project.Below("Emitted"));
        Assert.NotEmpty(built);

        string[] arguments = ["emit", "spec", "--overlay", "spec/overlay.yaml", "--namespace", "Acme.Chain", "--output"];
        CliResult native = (await tool.RunAsync(project.Folder, [.. arguments, "Native"]))
            .ExpectSuccess()
            .ExpectText($"Native: {built.Length} files, {built.Length} written");
        native.ExpectSequence(built, TempFolder.Contents(project.Below("Native")), "the files");
        CliResult managed = (await tool.RunManagedAsync(project.Folder, [.. arguments, "Managed"])).ExpectSuccess();
        managed.ExpectSequence(built, TempFolder.Contents(project.Below("Managed")), "the files");
        Directory.Delete(project.Below("Managed"), recursive: true);
        Directory.Delete(project.Below("Emitted"), recursive: true);

        // The client's package is all that is left.
        project.Project.Replace(Folder, "");
        string text = File.ReadAllText(project.Project.Path);
        File.WriteAllText(
            project.Project.Path,
            Regex.Replace(text, """ *<(PackageReference Include="CardanoBI\.(Sandbox|Generator)"|CardanoBI).*\n""", ""));
        Assert.DoesNotContain("Generator", File.ReadAllText(project.Project.Path), StringComparison.Ordinal);
        (await project.BuildAsync("--no-incremental")).ExpectSuccess().ExpectNoText(": warning ");
        CliResult run = (await project.RunAsync()).ExpectSuccess();
        run.ExpectEqual(
            $"{Regex.Count(File.ReadAllText(project.Below("Native/CardanoBIClient.Operations.g.cs")), @"\.Instance, page: ")} operations\n",
            run.Output,
            "what it prints");
    }

    [NativeFact]
    public async Task Internal_types_are_the_bytes_of_a_build_too()
    {
        InstalledTool tool = await builds.InstallToolAsync();
        using var project = new ConsumerProject();
        File.Delete(project.Below("Shop.cs"));
        (await project.BuildAsync("CardanoBIEmittedFolder=Emitted", "CardanoBIVisibility=internal")).ExpectSuccess();
        CliResult emitted =
            (await tool.RunAsync(
                project.Folder,
                "emit",
                "spec",
                "--overlay",
                "spec/overlay.yaml",
                "--namespace",
                "Acme.Chain",
                "--internal",
                "--output",
                "Native"))
                .ExpectSuccess();
        emitted.ExpectSequence(TempFolder.Contents(project.Below("Emitted")), TempFolder.Contents(project.Below("Native")), "the files");
    }
}
