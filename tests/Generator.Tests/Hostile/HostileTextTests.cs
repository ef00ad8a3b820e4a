using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Hostile;

/// <summary>No text of a page, its file name or the overlay leaves its place in the emitted C#.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_in_every_place_of_a_page_and_in_its_file_name_stays_text(string attack)
    {
        string text = HostileTexts.All[attack];

        GeneratorRun run = HostileCase.Run([("core-domain/" + text + ".md", HostileTexts.Page(text)), Healthy]);

        Assert.Contains("Core.Others.g.cs", run.Sources.Keys);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_in_every_place_of_an_overlay_stays_text(string attack)
    {
        GeneratorRun run = HostileCase.Run(
            [("core-domain/Things.md", TestPage.With()), Healthy], HostileTexts.Overlay(HostileTexts.All[attack]));

        Assert.Contains("Core.Others.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Messages_are_single_lines_of_a_reasonable_length() => Assert.All(
        HostileTexts.All.Values.SelectMany(
            text => HostileCase.Generate([("Things.md", HostileTexts.Page(text))], HostileTexts.Overlay(text)).Reported)
            .Select(diagnostic => diagnostic.GetMessage(null)),
        message => Assert.True(
            message.Length < 1000 && !message.Any(char.IsControl) && message.IndexOfAny(['\u2028', '\u2029', '\u202e']) < 0, message));

    private static (string, string) Healthy => ("core-domain/Others.md", Diagnostics.DiagnosticCase.OtherEndpoint);
}
