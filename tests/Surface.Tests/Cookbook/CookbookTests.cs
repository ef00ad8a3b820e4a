using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Cookbook;

/// <summary>docs/cookbook.md, taken out of the Markdown, compiled and run against the sandbox.</summary>
public sealed class CookbookTests
{
    public static TheoryData<string> Titles => [.. Recipe.All.Select(recipe => recipe.Title)];

    [Fact]
    public void There_are_ten_tasks_and_no_snippet_that_is_not_run()
    {
        Assert.Equal(10, Recipe.All.Count);
        Assert.Equal(Recipe.Snippets, Recipe.All.Count);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Snippet_compiles_and_prints_what_the_page_says(string title)
    {
        Recipe recipe = Recipe.All.Single(recipe => recipe.Title == title);
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        Assert.Equal(recipe.Output, await RecipeProgram.RunAsync(recipe, host.Client));
    }
}
