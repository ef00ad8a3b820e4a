using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Cookbook;

/// <summary>The snippets of docs/ that print something: taken out of the Markdown, compiled and run against the sandbox.</summary>
public sealed class CookbookTests
{
    private static readonly string[] Pages = ["cookbook.md", "queries.md", "paging.md"];

    public static IEnumerable<object[]> Titles =>
        Pages.SelectMany(page => Recipe.Of(page).Select(recipe => new object[] { page, recipe.Title }));

    [Theory]
    [InlineData("cookbook.md", 11)]
    [InlineData("queries.md", 7)]
    public void There_are_so_many_tasks_and_no_snippet_that_is_not_run(string page, int tasks)
    {
        Assert.Equal(tasks, Recipe.Of(page).Count);
        Assert.Equal(Recipe.Snippets(page), Recipe.Of(page).Count);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Snippet_compiles_and_prints_what_the_page_says(string page, string title)
    {
        Recipe recipe = Recipe.Of(page).Single(recipe => recipe.Title == title);
        await using SandboxedClient host = await SandboxedClient.StartAsync();

        Assert.Equal(recipe.Output, await RecipeProgram.RunAsync(recipe, host.Client));
    }
}
