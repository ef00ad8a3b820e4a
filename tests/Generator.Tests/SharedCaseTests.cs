using CardanoBI.Generator.Tests.Format;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests;

/// <summary>Small pages of which something was once lost in silence: each is read as it is meant, or says where it is not.</summary>
public sealed class SharedCaseTests
{
    private static readonly string Folder = Path.Combine(Repository.Shared, "cases", "pages");

    /// <summary>The lines to blame; none where the page is read.</summary>
    private static readonly Dictionary<string, string[]> Blamed = new(StringComparer.Ordinal)
    {
        ["cell-wrapped-over-lines"] = ["CBI3009 Things.md(35,1)"],
        ["conflict-around-route"] = ["CBI1010 Things.md(10,1)"],
        ["conflict-in-parameters"] = ["CBI1010 Things.md(18,1)"],
        ["endpoint-in-mdx-comment"] = [],
        ["endpoints-below-groups"] = [],
        ["enumerated-values"] = [],
        ["front-matter-not-closed"] = ["CBI1013 Things.md(1,1)"],
        ["heading-deleted"] = ["CBI1014 Things.md(9,2)"],
        ["limits-with-thousands"] = [],
        ["location-column"] = ["CBI2004 Things.md(18,19)"],
        ["names-in-bold"] = [],
        ["names-with-suffix"] = [],
        ["nested-rows-guillemets"] = [],
        ["note-between-rows"] = ["CBI2010 Things.md(18,1)"],
        ["parameters-in-html-table"] = ["CBI1017 Things.md(14,1)"],
        ["parameters-under-arguments"] = [],
        ["route-in-plain-text"] = ["CBI1014 Things.md(10,1)"],
        ["unclosed-fence"] = ["CBI1011 Things.md(29,1)"],
    };

    public static TheoryData<string> Cases => [.. Blamed.Keys];

    [SharedTheory]
    [MemberData(nameof(Cases))]
    public void Page_has_errors_at_the_lines_to_blame_and_no_others(string name) =>
        Assert.Equal(Blamed[name], GeneratorHost.Run(Read(name)).Errors);

    [SharedFact]
    public void Every_page_has_its_lines() => Assert.Equal(
        Blamed.Keys.Order(StringComparer.Ordinal),
        Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [SharedTheory]
    [InlineData("enumerated-values")]
    [InlineData("names-in-bold")]
    [InlineData("names-with-suffix")]
    [InlineData("parameters-under-arguments")]
    public void Parameters_that_are_read_have_the_names_that_are_meant(string name) => Assert.Equal(
        ["page_no", "page_size", "since"],
        Assert.Single(Reading.Bind(Read(name)).Model.Operations).Parameters.Select(parameter => parameter.WireName));

    [SharedFact]
    public void Pages_that_are_read_have_their_endpoints_properties_and_limits()
    {
        Assert.Equal(["GET /api/core/things"], Reading.Routes(Read("endpoint-in-mdx-comment")));
        Assert.Equal(["GET /api/core/things", "GET /api/core/things/{thing_id}"], Reading.Routes(Read("endpoints-below-groups")));
        Assert.Equal(["id integer(int64)"], Reading.Properties(Read("nested-rows-guillemets")));
        Assert.Equal((1000L, 10000L), Limits(Reading.Operation(Read("limits-with-thousands"))));
    }

    private static (long?, long?) Limits(CardanoBI.Generator.Pages.DocumentedOperation operation) =>
        (operation.Parameters[1].Facts.Default, operation.Parameters[1].Facts.Maximum);

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name, "Things.md"));
}
