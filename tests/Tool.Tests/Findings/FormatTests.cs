using System.Text.Json;
using CardanoBI.Gen.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CardanoBI.Gen.Tests.Findings;

/// <summary>Each format by itself.</summary>
public sealed class FormatTests
{
    private static readonly DiagnosticDescriptor Rule = new(
        "CBI3003", "Type is not known", "Type '{0}'", "CardanoBI", DiagnosticSeverity.Error, true, helpLinkUri: "https://example.org/CBI3003.md");

    private static readonly ReportedFinding Placed = new(Rule, DiagnosticSeverity.Error, "100%: 'a,b'", Span("docs/My page.md", 2, 4, 2, 9)),
        Placeless = new(Rule, DiagnosticSeverity.Warning, "Nowhere", null),
        Long = new(Rule, DiagnosticSeverity.Info, "Long", Span("a:b,c.md", 0, 1, 3, 0));

    [Fact]
    public void Text_is_the_compilers_form()
    {
        Diagnostic diagnostic = Diagnostic.Create(
            Rule, Location.Create("docs/a.md", new TextSpan(0, 3), new LinePositionSpan(new(2, 4), new(2, 9))), "x");
        Assert.Equal(diagnostic.ToString(), Write(new TextFormat(), ReportedFinding.Of(diagnostic)).TrimEnd());
        Assert.Equal(
            Diagnostic.Create(Rule, Location.None, "x").ToString(),
            Write(new TextFormat(), ReportedFinding.Of(Diagnostic.Create(Rule, Location.None, "x"))).TrimEnd());
        Assert.Equal("warning CBI3003: Nowhere", Write(new TextFormat(), Placeless).TrimEnd());
    }

    [Fact]
    public void GitHub_gets_a_command_a_finding_with_its_marks_escaped()
    {
        string[] expected =
        [
            "::error file=docs/My page.md,line=3,endLine=3,col=5,endColumn=10,title=CBI3003::100%25: 'a,b'",
            "::warning title=CBI3003::Nowhere",
            "::notice file=a%3Ab%2Cc.md,line=1,endLine=4,title=CBI3003::Long",
        ];
        Assert.Equal(expected, Write(new GitHubFormat(), Placed, Placeless, Long).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Json_is_an_object_a_line()
    {
        string[] expected =
        [
            """{"id":"CBI3003","severity":"error","message":"100%: \u0027a,b\u0027","file":"docs/My page.md","line":3,"column":5,"endLine":3,"endColumn":10,"help":"https://example.org/CBI3003.md"}""",
            """{"id":"CBI3003","severity":"warning","message":"Nowhere","file":null,"line":null,"column":null,"endLine":null,"endColumn":null,"help":"https://example.org/CBI3003.md"}""",
        ];
        Assert.Equal(expected, Write(new JsonFormat(), Placed, Placeless).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Sarif_has_rules_results_and_relative_addresses()
    {
        string folder = Path.GetFullPath("repository");
        ReportedFinding absolute = Placed with { Place = Span(Path.Combine(folder, "docs", "ä.md"), 0, 0, 0, 0) };
        using JsonDocument sarif = JsonDocument.Parse(Write(new SarifFormat(folder), Placed, Placeless, absolute));
        JsonElement run = sarif.RootElement.GetProperty("runs").EnumerateArray().Single();
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single();
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("https://example.org/CBI3003.md", rule.GetProperty("helpUri").GetString());

        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["error", "warning", "error"], results.Select(result => result.GetProperty("level").GetString()));
        JsonElement place = PlaceOf(results[0]);
        Assert.Equal("docs/My%20page.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            [3, 5, 3, 10],
            new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => place.GetProperty("region").GetProperty(name).GetInt32()));
        Assert.Empty(results[1].GetProperty("locations").EnumerateArray());
        Assert.Equal("docs/%C3%A4.md", PlaceOf(results[2]).GetProperty("artifactLocation").GetProperty("uri").GetString());

        static JsonElement PlaceOf(JsonElement result) =>
            result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
    }

    [Theory]
    [InlineData(null, false, typeof(TextFormat))]
    [InlineData(null, true, typeof(GitHubFormat))]
    [InlineData("text", true, typeof(TextFormat))]
    [InlineData("sarif", true, typeof(SarifFormat))]
    public void A_workflow_chooses_where_the_user_does_not(string? name, bool isInWorkflow, Type expected) =>
        Assert.IsType(expected, FindingFormats.Choose(name, isInWorkflow));

    private static FileLinePositionSpan Span(string path, int line, int column, int endLine, int endColumn) =>
        new(path, new LinePosition(line, column), new LinePosition(endLine, endColumn));

    private static string Write(IFindingFormat format, params ReportedFinding[] findings)
    {
        using var output = new StringWriter();
        format.Write(findings, output);
        return output.ToString();
    }
}
