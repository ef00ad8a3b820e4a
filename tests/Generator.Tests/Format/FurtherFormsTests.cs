using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>Further forms of pages that lost something in silence once: wrapped cells, conflicts around a route, values of enumerations.</summary>
public sealed class FurtherFormsTests
{
    [Theory]
    [InlineData("| id|integer(int64)|The number,\nwhich never changes.|\n| name|string|The name.|", "which never")]
    [InlineData("| id|integer(int64)|The number.|\n| name|string|The name\nof the thing.|", "of the thing")]
    [InlineData("| id|integer\n(int64)|The number.|\n| name|string|The name.|", "(int64)")]
    public void Cell_over_several_lines(string rows, string blamed) => NothingLostTests.AssertBlamed(
        TestPage.With(schema: "|Name|Type|Description|\n|---|---|---|\n" + rows), blamed);

    [Theory]
    [InlineData("<<<<<<< HEAD\n`GET /api/core/things`\n||||||| base\n`GET /api/core/thing`\n=======\n`GET /api/core/stuff`\n>>>>>>> theirs")]
    [InlineData("<<<<<<< HEAD\nReturns one.\n\n`GET /api/core/things`\n=======\nReturns it.\n\n`GET /api/core/things`\n>>>>>>> theirs")]
    [InlineData("<<<<<<< HEAD\n=======\n`GET /api/core/things`\n>>>>>>> theirs")]
    public void Conflict_around_a_route(string route)
    {
        string page = TestPage.With("GET /api/core/things", parameters: null)
            .Replace("`GET /api/core/things`", route, StringComparison.Ordinal);

        Assert.Equal(["CBI1010 " + TestPage.At(page, "<<<<<<<")], GeneratorHost.Run(page).Diagnostics);
        Assert.Empty(Reading.Routes(page));
    }

    [Theory]
    [InlineData("#### Enumerated Values\n\n|Parameter|Value|\n|---|---|\n|thing_id|a|\n|thing_id|b|")]
    [InlineData("#### Enumerated Values\n\n|Name|Values|\n|---|---|\n|thing_id|a, b|")]
    [InlineData("**Enumerated Values**\n\n|Property|Value|\n|---|---|\n|thing_id|a|")]
    public void Values_of_an_enumeration_are_no_second_table(string values)
    {
        Reading.AssertWhole(TestPage.With(parameters: TestPage.DefaultParameters + "\n\n" + values));
        Reading.AssertWhole(TestPage.With(
            schema: TestPage.DefaultSchema + "\n\n" + values.Replace("thing_id", "name", StringComparison.Ordinal)));
    }
}
