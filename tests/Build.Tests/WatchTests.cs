using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary><c>dotnet watch</c> over a project that knows the packages: pages are watched as code is.</summary>
[Collection(BuildCollection.Name)]
public sealed class WatchTests(BuildFixture builds)
{
    /// <summary>An edit that comes earlier, while the program starts already, is not seen.</summary>
    private const string Ready = "Waiting for changes";

    [Fact]
    public async Task An_edited_page_restarts_the_program_with_the_new_client_and_a_mistake_waits_for_its_mending()
    {
        PackedRepository packed = await builds.PackAsync();
        using var project = new FreshProject(packed, "PackageConsumer");
        File.WriteAllText(project.Below("Program.cs"), """
            while (true)
            {
                Console.WriteLine("members: " + string.Join(", ", typeof(Acme.Chain.TokenAsset).GetProperties().Select(property => property.Name)));
                await Task.Delay(2000);
            }
            """);
        project.Project.Replace("    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>\n", "");
        (await project.BuildAsync()).ExpectSuccess();
        using RunningProcess watch = project.Watch();
        await watch.WaitForAsync("members: Name, Decimals\n");
        await watch.WaitForAsync(Ready);

        project.Page.InsertBelow("| decimals|integer(int32)|", "| is_frozen|boolean|Whether no more can be made.|");
        await watch.WaitForAsync("members: Name, Decimals, IsFrozen\n");
        await watch.WaitForAsync(Ready, times: 2);

        project.Page.Replace("| is_frozen|boolean|", "| is_frozen|boolan|");
        await watch.WaitForAsync($"{project.Page.PlaceOf("boolan")}: error CBI3003: ");
        await watch.WaitForAsync("Fix the error to continue");

        project.Page.Replace("| is_frozen|boolan|", "| is_sealed|boolean|");
        await watch.WaitForAsync("members: Name, Decimals, IsSealed\n");
    }
}
