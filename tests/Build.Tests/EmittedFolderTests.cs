using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>The folder of the emitted files is theirs alone, and other mistakes of a project are said in one error.</summary>
[Collection(BuildCollection.Name)]
public sealed class EmittedFolderTests
{
    private const string Folder = "CardanoBIEmittedFolder=Emitted";

    [Fact]
    public async Task A_file_of_the_projects_own_stays_in_the_folder_and_in_the_compilation()
    {
        using var project = new ConsumerProject();
        Directory.CreateDirectory(project.Below("Emitted"));
        File.WriteAllText(project.Below("Emitted/Own.cs"), "namespace Acme.Shop { public sealed class Own { } }\n");
        File.WriteAllText(project.Below("Emitted/Other.g.cs"), "namespace Acme.Shop { public sealed class Other { } }\n");
        for (int build = 0; build < 2; build++)
        {
            CliResult result = (await project.BuildAsync(Folder)).ExpectSuccess();
            result.ExpectContains("Acme.Shop.Own", project.ReadAssembly().PublicTypes, "the public types");
            result.ExpectContains("Acme.Shop.Other", project.ReadAssembly().PublicTypes, "the public types");
            result.Expect(File.Exists(project.Below("Emitted/Other.g.cs")), "the project's own file");
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("Emitted/../")]
    public async Task A_folder_that_holds_the_project_is_refused(string folder)
    {
        using var project = new ConsumerProject();
        (await project.BuildAsync("CardanoBIEmittedFolder=" + folder)).ExpectFailure()
            .ExpectText($"error CBI7006: CardanoBIEmittedFolder is '{folder}'").ExpectNoText("error CS");
        Assert.True(File.Exists(project.Below("Shop.cs")));
    }

    [Fact]
    public async Task A_folder_with_another_projects_client_is_refused()
    {
        using var project = new ConsumerProject();
        (await project.BuildAsync(Folder)).ExpectSuccess();
        File.Delete(project.Below("Shop.cs"));
        string[] before = TempFolder.Contents(project.Below("Emitted"));

        CliResult other = (await project.BuildAsync(Folder, "CardanoBIRootNamespace=Acme.Other")).ExpectFailure();
        other.ExpectText("error CBI7006: ").ExpectText("contains a client of a namespace other than Acme.Other");
        other.ExpectSequence(before, TempFolder.Contents(project.Below("Emitted")), "the emitted files");
    }

    [Fact]
    public async Task A_namespace_that_a_referenced_library_has_a_client_in_is_one_error()
    {
        using var project = new ConsumerProject();
        File.Delete(project.Below("Shop.cs"));
        (await project.BuildAsync("CardanoBIRootNamespace=CardanoBI")).ExpectFailure()
            .ExpectText("error CBI7005: ").ExpectNoText("warning CS").ExpectNoText("error CS");
    }

    [Theory]
    [InlineData("vbproj", "VB")]
    [InlineData("fsproj", "F#")]
    public async Task A_project_in_another_language_is_one_error(string extension, string language)
    {
        using var project = new ConsumerProject();
        File.Delete(project.Below("Shop.cs"));
        File.Move(project.Below("Consumer.csproj"), project.Below("Consumer." + extension));
        (await project.BuildAsync("DisableImplicitFSharpCoreReference=true")).ExpectFailure()
            .ExpectText("error CBI7007: ").ExpectText($"this project is {language}");
    }
}
