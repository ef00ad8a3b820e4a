using System.Collections.Immutable;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Emission;
using CardanoBI.Generator.Linking;
using CardanoBI.Generator.Pipeline;
using CardanoBI.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Generator.Tests.Pipeline;

/// <summary>
/// What an edit makes the generator do again, read from the steps that Roslyn tracks: nothing too much, and nothing too little.
/// </summary>
public sealed class CachingTests
{
    private const string AssetsPage = "core-domain/Accounts/Assets.md";

    private static readonly IncrementalStepRunReason[] NotRun = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Fact]
    public void Edit_of_csharp_leaves_everything_cached()
    {
        GeneratorRunResult after = new Session(FortyPages()).EditCSharp();

        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> steps) in after.TrackedSteps.Where(
            step => OwnSteps.Contains(step.Key)))
        {
            Assert.All(
                steps.SelectMany(step => step.Outputs),
                output => Assert.True(output.Reason == IncrementalStepRunReason.Cached, $"{name}: {output.Reason}"));
        }

        Assert.All(
            after.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void Edit_of_prose_that_is_not_emitted_leaves_every_output_as_it_was()
    {
        var session = new Session([(AssetsPage, Repository.Page(AssetsPage))]);

        GeneratorRunResult after = session.Edit(
            AssetsPage, page => page.Replace("console.log(assets);", "console.dir(assets);", StringComparison.Ordinal));

        Assert.Empty(Rewritten(after));
    }

    [Fact]
    public void Moved_line_rewrites_the_catalogue_only()
    {
        var session = new Session([(AssetsPage, Repository.Page(AssetsPage))]);

        GeneratorRunResult after = session.Edit(AssetsPage, page => page.Replace(":::tip", "\n:::tip", StringComparison.Ordinal));

        Assert.Equal(["CardanoBIClient.Operations.g.cs"], Rewritten(after));
        Assert.All(Reasons(after, TrackingNames.PageModels), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void Moved_line_moves_the_diagnostics()
    {
        string page = TestPage.With(sample: """{ "id": 1 }""");
        var session = new Session([("core-domain/Things/Things.md", page)]);
        Assert.Equal([4], session.Run().Diagnostics.Select(Line).Select(line => line - TestLine(page)));

        GeneratorRunResult after = session.Edit(
            "core-domain/Things/Things.md", text => text.Replace(":::tip", "\n\n:::tip", StringComparison.Ordinal));

        Assert.Equal([6], after.Diagnostics.Select(Line).Select(line => line - TestLine(page)));
    }

    [Fact]
    public void New_row_rewrites_only_the_file_that_holds_the_type()
    {
        var session = new Session([(AssetsPage, Repository.Page(AssetsPage))], Repository.Overlay);

        GeneratorRunResult after = session.Edit(
            AssetsPage, page => page.Replace("| name|string|", "| note|string|A new member.|\n| name|string|", StringComparison.Ordinal));

        Assert.Equal(["AccountAsset.g.cs"], Rewritten(after));
        Assert.Contains(
            "string? Note",
            after.GeneratedSources.Single(source => source.HintName == "AccountAsset.g.cs").SourceText.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void New_parameter_rewrites_only_the_file_of_the_resource()
    {
        var session = new Session([(AssetsPage, Repository.Page(AssetsPage))], Repository.Overlay);

        // In the place of a line of prose, so that no other line moves.
        GeneratorRunResult after = session.Edit(AssetsPage, page => page.Replace(
            "|query|string|false|\n\n",
            "|query|string|false|\n| policy|Only this policy.|query|string|false|\n",
            StringComparison.Ordinal));

        Assert.Equal(["Core.Accounts.g.cs"], Rewritten(after));
    }

    [Fact]
    public void With_forty_pages_an_edited_table_rewrites_only_its_own_file()
    {
        var session = new Session(FortyPages());

        GeneratorRunResult after = session.Edit(
            "core-domain/Things/Page17.md",
            page => page.Replace("| name|string|The name.|", "| name|string(byte)|The name.|", StringComparison.Ordinal));

        Assert.Equal(["Core.Resource17.g.cs"], Rewritten(after));
        Assert.Single(Reasons(after, TrackingNames.Pages), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(after, TrackingNames.NamedPages), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void With_forty_pages_a_changed_overlay_rewrites_only_what_it_speaks_of()
    {
        var session = new Session(FortyPages(), "types:\n  CoreResource3ByThingId:\n    nullable: true\n");

        GeneratorRunResult after = session.Edit("overlay.yaml", overlay => overlay.Replace("true", "false", StringComparison.Ordinal));

        Assert.Equal(["Core.Resource3.g.cs"], Rewritten(after));
        Assert.All(Reasons(after, TrackingNames.Pages), reason => Assert.Contains(reason, NotRun));
    }

    // The types of an address are its own; blocks are shared, and linked where the first of their pages stands.
    [Theory]
    [InlineData("core-domain/Accounts/Assets.md", "core-domain/Accounts/Assets.md")]
    [InlineData("core-domain/Blocks/History.md", "core-domain/Blocks/Blocks.md")]
    public void Edited_page_links_again_only_the_operations_that_share_types_with_its_own(string page, string linked)
    {
        var session = new Session(Repository.Pages(), Repository.Overlay);
        Assert.True(Reasons(session.Run(), TrackingNames.LinkedPages).Count() > 1);

        GeneratorRunResult after = session.Edit(
            page, text => text.Insert(text.LastIndexOf(")|", StringComparison.Ordinal) + ")|".Length, "Edited. "));

        IEnumerable<LinkedPage> again = after.TrackedSteps[TrackingNames.LinkedPages].SelectMany(step => step.Outputs)
            .Where(output => !NotRun.Contains(output.Reason)).Select(output => (LinkedPage)output.Value);
        Assert.Equal([linked], again.Select(result => result.Groups[0].Operations[0].Source.Page));
    }

    [Fact]
    public void Each_operation_is_linked_once_and_each_type_made_once()
    {
        GeneratorRunResult run = new Session(Repository.Pages(), Repository.Overlay).Run();
        ClientModel client = ((BuiltClient)run.TrackedSteps[TrackingNames.Client].Single().Outputs.Single().Value).Linked.Model;

        Assert.All(
            run.TrackedSteps[TrackingNames.NamedPages].SelectMany(step => step.Outputs),
            output => Assert.All(((NamedPage)output.Value).Operations, operation => Assert.True(operation.MayShare)));
        LinkedGroup[] groups = [.. run.TrackedSteps[TrackingNames.LinkedPages]
            .SelectMany(step => step.Outputs)
            .SelectMany(output => ((LinkedPage)output.Value).Groups)];

        Assert.Equal(
            client.Catalogue.Select(entry => entry.HolderName).Order(),
            groups.SelectMany(group => group.Operations).Select(operation => operation.Method!.HolderName).Order());
        Assert.Equal(
            client.AllTypes.Select(type => type.Name).Order(),
            groups.SelectMany(group => group.Types).Select(type => type.Model.Name).Order());
    }

    [Fact]
    public void New_page_rewrites_the_root_the_catalogue_and_its_own_file()
    {
        var session = new Session(FortyPages());

        GeneratorRunResult after = session.Add("core-domain/Things/Page99.md", TestPage.With("GET /api/core/resource99/{thing_id}"));

        Assert.Contains("Core.Resource99.g.cs", after.GeneratedSources.Select(source => source.HintName));
        Assert.Equal(
            session.Before.Keys.Except(["CardanoBIClient.g.cs", "CardanoBIClient.Operations.g.cs"]).Order(),
            Same(session.Before, after).Order());
    }

    [Fact]
    public void Edit_of_the_listing_reads_no_emitted_file_again_and_writes_none()
    {
        string listing = "CoreResource7ByThingId.Name -> string? { get; init; }\n";
        var session = new Session(FortyPages().Append(("CardanoBI.PublicSurface.txt", listing)));
        Assert.DoesNotContain("CBI8002", session.Run().Diagnostics.Select(diagnostic => diagnostic.Id));

        GeneratorRunResult after = session.Edit(
            "CardanoBI.PublicSurface.txt", text => text.Replace("string?", "int?", StringComparison.Ordinal));

        Assert.Empty(Rewritten(after));
        Assert.All(Reasons(after, TrackingNames.Surface), reason => Assert.Contains(reason, NotRun));
        Assert.Single(after.Diagnostics, diagnostic => diagnostic.Id == "CBI8002");
    }

    [Fact]
    public void With_a_listing_an_edited_table_reads_only_its_own_emitted_file_again()
    {
        var session = new Session(
            FortyPages().Append(("CardanoBI.PublicSurface.txt", "CoreResource7ByThingId.Name -> string? { get; init; }\n")));

        GeneratorRunResult after = session.Edit(
            "core-domain/Things/Page7.md", page => page.Replace("| name|string|The name.|\n", "\n", StringComparison.Ordinal));

        Assert.Single(Reasons(after, TrackingNames.Surface), IncrementalStepRunReason.Modified);
        Assert.Contains("CBI8001", after.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    private static readonly string[] OwnSteps =
    [
        TrackingNames.Options,
        TrackingNames.Pages,
        TrackingNames.PageModels,
        TrackingNames.NamedPages,
        TrackingNames.LinkedPages,
        TrackingNames.Overlay,
        TrackingNames.Client,
        TrackingNames.Files,
        TrackingNames.Catalogue,
        TrackingNames.Samples,
        TrackingNames.Surface,
        TrackingNames.Breaks,
        TrackingNames.Findings,
    ];

    private static IEnumerable<(string, string)> FortyPages() =>
        Enumerable.Range(1, 40)
            .Select(number => ($"core-domain/Things/Page{number}.md", TestPage.With($"GET /api/core/resource{number}/{{thing_id}}")));

    /// <summary>The files that an output step wrote again with another text.</summary>
    private static IEnumerable<string> Rewritten(GeneratorRunResult run) =>
        new[] { TrackingNames.Files, TrackingNames.Catalogue, TrackingNames.Samples }
            .Where(run.TrackedSteps.ContainsKey)
            .SelectMany(name => run.TrackedSteps[name])
            .SelectMany(step => step.Outputs)
            .Where(output => !NotRun.Contains(output.Reason))
            .Select(output => ((EmittedFile)output.Value).HintName);

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs).Select(output => output.Reason);

    private static IEnumerable<string> Same(IReadOnlyDictionary<string, string> before, GeneratorRunResult after) => after.GeneratedSources
        .Where(source => before.TryGetValue(source.HintName, out string? text) && text == source.SourceText.ToString())
        .Select(source => source.HintName);

    private static int Line(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private static int TestLine(string page) =>
        page[..page.IndexOf("Status Code", StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
