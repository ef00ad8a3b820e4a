using Acme.Things.Queries;
using CardanoBI.Client;
using CardanoBI.Sandbox;
using CsCheck;

namespace Acme.Things.Tests;

/// <summary>Whatever a query's strings hold, the request has the path and the options that were asked for, and no others.</summary>
public sealed class InjectionTests(ThingsHost host) : IClassFixture<ThingsHost>
{
    private static readonly string[] Attacks =
    [
        "' or 1 eq 1 or name eq '", "x'&$top=1", "x'&$select=id&y='", "x' HTTP/1.1\r\nX-Admin: true\r\n\r\nGET /", "x\r\nHost: evil.example", "x#$top=1", "x?$top=1", "%27%26%24top%3D1", "%2527%2526",
        "../../polls",
        "..%2f..%2fpolls",
        "//evil.example/",
        "https://evil.example/",
        "x;$top=1",
        "x,$top=1",
        "x\0y",
        "x\u2028y",
        "＇ or 1 eq 1",
        "x')) or ((1 eq 1",
        "@p&@p='x'",
        "\\",
        "\"",
        "x=y",
        "+",
        "% 41",
    ];

    public static TheoryData<string> Texts => [.. Attacks];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_value_stays_a_value(string text) => await AssertContainedAsync(text);

    [Fact]
    public async Task Any_value_stays_a_value() =>
        await Gen.OneOf(RandomRows.Text, Gen.OneOf(Attacks), Gen.String.Where(IsText)).Array[1, 4].Select(string.Concat).SampleAsync(
            AssertContainedAsync, iter: 300, threads: 1);

    [Theory]
    [InlineData("id eq 1) or (id eq 2")]
    [InlineData("id eq 1 or name eq 'x")]
    [InlineData(" ")]
    [InlineData("(id eq 1")]
    public void Raw_text_that_would_reach_into_what_is_around_it_is_refused(string raw)
    {
        Assert.Throws<ArgumentException>(() => host.Client.Core.Things.Query().WhereRaw(raw));
        Assert.Throws<ArgumentException>(() => host.Client.Core.Things.Query().OrderByRaw(raw));
        Assert.Throws<ArgumentException>(() => host.Client.Core.Things.Query().SelectRaw(raw));
    }

    [Theory]
    [InlineData("id eq 1&$top=1")]
    [InlineData("id&$expand=x#")]
    [InlineData("id eq 1\r\nX-Admin: true")]
    public async Task Raw_text_is_one_option_too(string raw)
    {
        host.Sandbox.ClearRequests();
        await Assert.ThrowsAsync<CardanoBIBadRequestException>(() => host.Client.Core.Things.Query().WhereRaw(raw).GetPageAsync());
        AssertOptions("$filter");
        await Assert.ThrowsAsync<CardanoBIBadRequestException>(
            () => host.Client.Core.Things.Query().OrderByRaw(raw).SelectRaw("id").GetPageAsync());
        AssertOptions("$orderby", "$select");
        await Assert.ThrowsAsync<CardanoBIBadRequestException>(() => host.Client.Core.Things.Query().SelectRaw(raw).GetPageAsync());
        AssertOptions("$select");
    }

    private static bool IsText(string text) => text == new string([.. text.EnumerateRunes().SelectMany(rune => rune.ToString())])
        && !text.Contains('\uFFFD', StringComparison.Ordinal);

    private async Task AssertContainedAsync(string text)
    {
        long[] expected =
            [.. host.Rows.Where(row => row.Name == text || row.Note?.Contains(text, StringComparison.Ordinal) == true || row.Id == 7)
                .Take(20)
                .Select(row => row.Id)];
        ListQuery<Thing, ThingFields, FilterOrderBySelectTopSkip> query = host.Client.Core.Things.Query()
            .Where(t => t.Name == text | t.Note.Contains(text) | t.Name.In(text, text) | t.Id == 7);

        host.Sandbox.ClearRequests();
        Assert.Equal(expected, (await query.Top(100).GetPageAsync()).Select(row => row.Id));
        AssertOptions("$filter", "$top");

        // The shop's name is a path's segment, the colour a parameter of its own.
        if (string.IsNullOrWhiteSpace(text) || text is "." or ".." || text.Contains('\0', StringComparison.Ordinal)) return;
        await host.Client.Core.Things.QueryShopsByShop(text, new ShopThingsRequest { Colour = text })
            .Where(t => t.Name == text)
            .GetPageAsync();
        SandboxRequest sent = host.Sandbox.Requests[^1];
        Assert.Equal("GET /api/core/things/shops/{shop}", sent.Operation);
        Assert.Equal(["colour", "$filter"], Names(sent));
    }

    private void AssertOptions(params string[] names)
    {
        SandboxRequest sent = host.Sandbox.Requests[^1];
        Assert.Equal("/api/core/things", sent.Path);
        Assert.Equal(names, Names(sent));
        Assert.DoesNotContain(sent.Query, character => char.IsControl(character) || character is ' ' or '#' || character > '~');
    }

    private static IEnumerable<string> Names(SandboxRequest sent) =>
        sent.Query.TrimStart('?').Split('&').Select(option => option.Split('=')[0]);
}
