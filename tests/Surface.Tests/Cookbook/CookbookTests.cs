using CardanoBI.Surface.Tests.Infrastructure;
using CardanoBI.Surface.Tests.Snippets;

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

    /// <summary>With its own sandbox; the first thing that a new user sees must not scroll away.</summary>
    [Fact]
    public async Task The_first_call_of_the_README_prints_ten_rows()
    {
        string code = Snippet.All.First(snippet => snippet.Page == "README.md").Code;

        string output = await RecipeProgram.RunAsync(new Recipe("The first call", code, ""), client: null);

        Assert.Equal((10, "Test NFT 1: 1"), (output.TrimEnd().Split('\n').Length, output.Split('\n')[0]));
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
