using System.Text.RegularExpressions;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Pages;
using CardanoBI.Generator.Tests.Format;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests;

/// <summary>
/// docs/page-format.md against the parser: each example is run, and each line of its tables. What stands below the examples is written
/// anew by <c>dotnet test tests/Generator.Tests --filter Category=Snapshots -e ACCEPT_SNAPSHOTS=true</c>.
/// </summary>
public sealed partial class PageFormatDocumentTests
{
    private const string ParameterHead = "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n";

    private static readonly string FilePath = Path.Combine(Repository.Root, "docs", "page-format.md");

    private static readonly string Document = File.ReadAllText(FilePath).ReplaceLineEndings("\n");

    [Fact]
    [Trait("Category", "Snapshots")]
    public void Examples_are_what_is_said_below_them()
    {
        List<(string Language, string Code)> pieces = [];
        int examples = 0;
        string actual = Fence().Replace(Document, fence =>
        {
            (string language, string code) = (fence.Groups["language"].Value, fence.Groups["code"].Value);
            if (language != "text")
            {
                pieces.Add((language, code));
                return fence.Value;
            }

            examples++;
            string said = InWords(pieces);
            pieces.Clear();
            return $"```text\n{said}```\n";
        });

        Assert.True(examples > 10);
        Assert.Empty(pieces);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true") File.WriteAllText(FilePath, actual);
        else Assert.Equal(Document, actual);
    }

    public static IEnumerable<object[]> Types => Rows("Types");

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_s_word_is_read_as_its_line_says(string word, string property, string parameter)
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            parameters: TestPage.DefaultParameters + $"\n| value|Of this type.|query|{word}|true|",
            sample: """{ "id": 1, "name": "one", "value": null }""",
            schema: TestPage.DefaultSchema + $"\n| value|{word}|Of this type.|"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"{property}? Value", Emitted.Properties(run));
        Assert.Contains($"{parameter} value", Emitted.Methods(run).First(), StringComparison.Ordinal);
    }

    public static IEnumerable<object[]> Columns => Words("Columns");

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_column_s_other_words_mean_the_same(string column, string word)
    {
        string head = ParameterHead.Replace($"|{column}|", $"|{word}|", StringComparison.Ordinal);
        Assert.NotEqual(ParameterHead, head);

        string page = TestPage.With(parameters: head + "| thing_id|It.|path|string|true|");
        Assert.Equal("It.", Assert.Single(Reading.Operation(page).Parameters).Description);
    }

    public static IEnumerable<object[]> Sections => Words("Sections");

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_is_known_by_its_words(string section, string heading) =>
        Reading.AssertWhole(
            (TestPage.With() + "### Code samples\n").Replace($" {section}\n", $" {heading}\n", StringComparison.Ordinal));

    public static IEnumerable<object[]> Limits => Rows("Limits");

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_is_read_from_its_words(string description, string standard, string maximum)
    {
        ParameterFacts facts = Facts(description, "integer");

        Assert.Equal((standard, maximum), ($"{facts.Default}", $"{facts.Maximum}"));
    }

    public static IEnumerable<object[]> Sets => Rows("Sets of values");

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_of_values_is_read_from_its_words(string description, string values) =>
        Assert.Equal(values, string.Join(", ", Parameter(description, "string").Values));

    public static IEnumerable<object[]> Orders => Rows("Orders");

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_order_is_read_from_its_words(string description, string order) =>
        Assert.Equal(order, $"{Facts(description, "string").Order}");

    public static IEnumerable<object[]> Names => Rows("Names");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_read_without_what_stands_around_it(string cell, string said)
    {
        string required = said.EndsWith("required", StringComparison.Ordinal) ? "true" : "false";
        DocumentedParameter parameter = Reading.Operation(
            TestPage.With(parameters: $"{TestPage.DefaultParameters}\n| {cell}|It.|query|string|{required}|")).Parameters[1];

        string remark = parameter.IsRequired ? ", required" : parameter.Deprecation.Length > 0 ? ", deprecated" : "";
        Assert.Equal(said, parameter.WireName + remark);
    }

    private static ParameterFacts Facts(string description, string type) => Parameter(description, type).Facts;

    private static DocumentedParameter Parameter(string description, string type) =>
        Reading.Operation(TestPage.With(parameters: TestPage.DefaultParameters + $"\n| value|{description}|query|{type}|false|"))
            .Parameters[1];

    /// <summary>The lines of a section's table, the cells without their back-ticks.</summary>
    private static IEnumerable<string[]> Rows(string section)
    {
        int start = Document.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        string[] lines = [.. Document[(Document.IndexOf("\n|---", start, StringComparison.Ordinal) + 1)..]
            .Split('\n')
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|'))];
        Assert.NotEmpty(lines);
        return lines.Select(line => Cell().Split(line)[1..^1]
            .Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal))
            .ToArray());
    }

    /// <summary>The first cell of a line with each of the words in the second.</summary>
    private static IEnumerable<string[]> Words(string section) =>
        Rows(section).SelectMany(row => row[1].Split(", "), (row, word) => (string[])[row[0], word]);

    /// <summary>What the generator makes of an example, and what it says of it.</summary>
    private static string InWords(List<(string Language, string Code)> pieces)
    {
        string? Piece(string language, string holding) => pieces
            .Where(piece => piece.Language == language && piece.Code.Contains(holding, StringComparison.Ordinal))
            .Select(piece => piece.Code.TrimEnd('\n'))
            .SingleOrDefault();
        string? page = Piece("markdown", "## "), sample = Piece("json", ""), parameters = null, schema = null;
        if (page is null) (parameters, schema) = (Piece("markdown", "|Required|"), Piece("markdown", "|Name|Type|Description|"));
        GeneratorRun run = GeneratorHost.Run(page ??= TestPage.With(
            parameters: parameters ?? TestPage.DefaultParameters,
            sample: sample ?? TestPage.DefaultSample,
            schema: schema ?? TestPage.DefaultSchema));

        // What an example leaves as it always is says nothing.
        bool showsMethods = schema is null, showsTypes = parameters is null;
        // Without an operation there is no client.
        ClientModel? client = run.Sources.Count > 0 ? run.Client : null;
        IEnumerable<ResourceClient> resources = client?.Resources ?? [];
        IEnumerable<string> methods = resources.SelectMany(resource => Emitted.Methods(run, resource.ClassName));
        IEnumerable<string> requests = resources.SelectMany(resource => resource.Operations)
            .Where(operation => operation.HasRequest)
            .Select(operation => operation.RequestName);
        IEnumerable<string> types = client?.AllTypes.Select(type => type.Name) ?? [];
        IEnumerable<string> said = run.Reported.OrderBy(one => one.Location.SourceSpan.Start).Select(one => Said(one, page));
        return string.Concat((showsMethods ? methods : [])
            .Concat((showsMethods ? requests : []).Concat(showsTypes ? types : [])
                .Select(type => $"{type}: {string.Join(", ", Emitted.Properties(run, type))}"))
            .Concat(said)
            .Select(line => line + "\n"));
    }

    private static string Said(Diagnostic diagnostic, string page)
    {
        string place = page.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length).Split('\n')[0];
        return $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id} at {place}";
    }

    [GeneratedRegex(@"^(?<marks>`{3,})(?<language>\w+)\n(?<code>(?s:.*?))^\k<marks>\n", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Cell();
}
