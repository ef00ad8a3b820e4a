using CardanoBI.Generator.Tests.Diagnostics;
using CardanoBI.Generator.Tests.Infrastructure;
using CardanoBI.Generator.Tests.Pipeline;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>A page may list the routes of other pages; a route that no page documents is an error where it is listed.</summary>
public sealed class ListedRouteTests
{
    private const string IndexPath = "core-domain/Index.md", Elsewhere = "GET /api/core/elsewhere";

    private static readonly (string Path, string Text) Things = (DiagnosticCase.ThingPath, TestPage.With() + DiagnosticCase.OtherEndpoint);

    public static TheoryData<string> Lists =>
    [
        "|Route|Page|\n|---|---|\n|`{0}`|[Things](Things/Things.md)|\n|`GET /api/core/others`|[Others](Things/Things.md)|",
        "- `{0}`: [one thing](Things/Things.md)\n- `GET /api/core/others`",
        "1. {0}\n2. GET /api/core/others",
        "```\n{0}\nGET /api/core/others\n```",
        "{0}\n\nGET /api/core/others",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Routes_that_other_pages_document_may_be_listed(string list)
    {
        Assert.Empty(Run(Index(list, TestPage.DefaultRoute)).Diagnostics);
        Assert.Empty(Run("# All routes\n\n" + list.Replace("{0}", TestPage.DefaultRoute, StringComparison.Ordinal)).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Route_that_no_page_documents_is_an_error_where_it_is_listed(string list)
    {
        string index = Index(list, Elsewhere);

        Assert.Equal(
            ["CBI1014 " + TestPage.At(index, Elsewhere).Replace("Things.md", "Index.md", StringComparison.Ordinal)],
            Run(index).Diagnostics);
    }

    // An endpoint may point at one of another page.
    [Fact]
    public void Route_of_another_page_may_be_named_in_an_endpoint() => Assert.Empty(
        GeneratorHost.Run(
        [
            (DiagnosticCase.ThingPath, TestPage.With().Replace(
                "### 💌 Response Codes", "### See also\n\n- `GET /api/core/others`\n\n### 💌 Response Codes", StringComparison.Ordinal)),
            (DiagnosticCase.OtherPath, TestPage.Head + DiagnosticCase.OtherEndpoint),
        ]).Diagnostics);

    // What has an endpoint's sections is one, whoever else documents its route.
    [Fact]
    public void Route_in_the_place_of_an_endpoints_own_is_an_error_whatever_other_pages_document()
    {
        string twin = TestPage.With().Replace($"`{TestPage.DefaultRoute}`", $"- `{TestPage.DefaultRoute}`", StringComparison.Ordinal);

        Assert.Equal(
            ["CBI1014 " + TestPage.At(twin, TestPage.DefaultRoute).Replace("Things.md", "Index.md", StringComparison.Ordinal)],
            Run(twin).Diagnostics);
    }

    [Fact]
    public void Error_follows_the_edits_of_both_pages()
    {
        string index = Index("- `{0}`", "GET /api/core/others");
        var session = new Session([Things, (IndexPath, index)]);
        Assert.Empty(session.Run().Diagnostics);

        string endpoint = DiagnosticCase.OtherEndpoint;
        Assert.Equal(["CBI1014"], Ids(session.Edit(Things.Path, page => page.Replace(endpoint, "", StringComparison.Ordinal))));
        Assert.Equal(["CBI1014"], Ids(session.Edit(IndexPath, page => page.Replace(":::tip", "\n:::tip", StringComparison.Ordinal))));
        Assert.Empty(Ids(session.Edit(Things.Path, page => page + endpoint)));
    }

    private static IEnumerable<string> Ids(Microsoft.CodeAnalysis.GeneratorRunResult result) =>
        result.Diagnostics.Select(diagnostic => diagnostic.Id);

    private static string Index(string list, string route) =>
        TestPage.Head + "## All routes\n\n" + list.Replace("{0}", route, StringComparison.Ordinal) + "\n";

    private static GeneratorRun Run(string index) => GeneratorHost.Run([Things, (IndexPath, index)]);
}
