using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>What a page says is deprecated is marked so, with the page's own sentence.</summary>
public sealed class DeprecationTests
{
    private const string Badge = "<span class=\"theme-doc-version-badge badge badge--success\">GET</span>";

    [Theory]
    [InlineData(Badge, Badge + "<span class=\"badge\">Deprecated</span>", "Deprecated.")]
    [InlineData("</span> One thing", "</span> ~~One thing~~", "Deprecated.")]
    [InlineData("Returns One thing.", "Deprecated: use the list. Returns One thing.", "Deprecated: use the list.")]
    [InlineData("Returns One thing.", "Returns One thing. **Deprecated:** use the list.", "Deprecated: use the list.")]
    [InlineData("Returns One thing.", "**Deprecated**\n\nReturns One thing.", "Deprecated.")]
    public void Endpoint_is_marked(string written, string instead, string sentence)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With().Replace(written, instead, StringComparison.Ordinal));

        Assert.Empty(run.Errors);
        Assert.Contains(
            $"[global::System.Obsolete(\"{sentence}\")]\n        public virtual",
            run.Sources["Core.Things.g.cs"],
            StringComparison.Ordinal);
        Assert.NotEmpty(Emitted.Methods(run));
    }

    [Theory]
    [InlineData("Not deprecated yet.")]
    [InlineData("Lists deprecated things.")]
    [InlineData("The deprecated: none.")]
    public void Endpoint_of_which_no_exact_form_says_so_is_not(string prose) => Assert.DoesNotContain(
        "Obsolete",
        GeneratorHost.Run(TestPage.With().Replace("Returns One thing.", prose, StringComparison.Ordinal)).Sources["Core.Things.g.cs"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("~~depth~~", "How deep.", "Deprecated.")]
    [InlineData("depth <Badge>Deprecated</Badge>", "How deep.", "Deprecated.")]
    [InlineData("depth (deprecated)", "How deep.", "Deprecated.")]
    [InlineData("depth", "Deprecated: use `height`.", "Deprecated: use height.")]
    [InlineData("depth", "How deep. **Deprecated**: use `height`.", "Deprecated: use height.")]
    public void Parameter_and_property_are_marked(string name, string description, string sentence)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            parameters: TestPage.DefaultParameters + $"\n| {name}|{description}|query|integer|false|",
            sample: """{ "id": 1, "name": "one", "depth": 2 }""",
            schema: TestPage.DefaultSchema + $"\n| {name}|integer(int64)|{description}|"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["long? Depth"], Emitted.Properties(run, "CoreThingsByThingIdRequest"));
        Assert.Equal(2, run.Sources["Core.Things.g.cs"].Split($"[global::System.Obsolete(\"{sentence}\")]").Length - 1);
    }

    [Fact]
    public void Overlay_says_it_or_takes_it_back()
    {
        const string Page = "core-domain/Things/Things.md";
        string page = TestPage.With(schema: TestPage.DefaultSchema.Replace("The name.", "Deprecated: see id.", StringComparison.Ordinal));
        const string Overlay = """
            properties:
              id: { deprecated: Ids will go. }
              name: { deprecated: false }
            operations:
              GET /api/core/things/{thing_id}: { deprecated: true }
            """;
        string source = GeneratorHost.Run([(Page, page)], Overlay).Sources["Core.Things.g.cs"];

        Assert.Contains("Obsolete(\"Ids will go.\")", source, StringComparison.Ordinal);
        Assert.Contains("Obsolete(\"Deprecated.\")", source, StringComparison.Ordinal);
        Assert.DoesNotContain("Obsolete(\"Deprecated: see id.\")", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_spec_is_marked() =>
        Assert.DoesNotContain(
            GeneratorHost.Run(Repository.Pages(), Repository.Overlay).Sources.Values,
            source => source.Contains("Obsolete", StringComparison.Ordinal));
}
