using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Generator.Client;
using CardanoBI.Generator.Diagnostics;

namespace CardanoBI.Gen.Tests.Specs;

/// <summary>What a run hands to the commands: the linked client, and where each of its parts stands.</summary>
public sealed class LinkedSpecTests
{
    private static readonly Lazy<SpecRun> Shipped = new(() =>
        SpecRun.Run(new SpecRequest(Docs.Shipped, [Path.Combine(Docs.Shipped, "overlay.yaml")]), default));

    private static LinkedSpec Linked => Shipped.Value.Linked!;

    [Fact]
    public void The_shipped_pages_are_linked_without_a_file()
    {
        Assert.Equal(Docs.ShippedOperations, Linked.Operations.Count);
        Assert.Equal(Shipped.Value.Read.Pages.Count(), Linked.Pages.Count);
        Assert.Empty(Shipped.Value.Files);
        Assert.False(Shipped.Value.HasErrors);
        Assert.False(Shipped.Value.IsEmpty);
    }

    [Fact]
    public void The_model_is_the_one_that_is_emitted()
    {
        var request = new SpecRequest(Docs.Shipped, [Path.Combine(Docs.Shipped, "overlay.yaml")]);
        SpecRun emitted = SpecRun.Run(request with { Emission = new Emission(null, IsInternal: false) }, default);
        Assert.Equal(Linked.Client, emitted.Linked!.Client);
        foreach (ResourceClient resource in Linked.Client.Resources)
            Assert.Contains(emitted.Files.Keys, name => name == $"{resource.Domain}.{resource.Name}.g.cs");
        Assert.Equal(
            Shipped.Value.Diagnostics.Select(said => said.ToString()).Order(StringComparer.Ordinal),
            emitted.Diagnostics.Select(said => said.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_part_of_an_operation_stands_in_its_page()
    {
        foreach (SpecOperation operation in Linked.Operations)
        {
            Assert.Contains(operation.Documented.Route.Template, TextAt(operation.Anchor), StringComparison.Ordinal);
            foreach (Parameter parameter in operation.Client.Parameters)
            {
                Assert.Contains(parameter.WireName, TextAt(operation.Anchor.Parameter(parameter.WireName)), StringComparison.Ordinal);
                Assert.Matches("^(string|integer|number|boolean)", TextAt(operation.Anchor.ParameterType(parameter.WireName)));
                Assert.NotEqual(
                    TextAt(operation.Anchor), TextAt(operation.Anchor.ParameterDescription(parameter.WireName)));
            }

            foreach (string code in operation.Documented.Statuses.Select(status => status.Code))
                Assert.Contains(code, TextAt(operation.Anchor.Status(code)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_property_of_the_client_has_its_places()
    {
        var places = new PropertyPlaces(Linked);
        foreach (ResponseType type in Linked.Client.AllTypes)
        {
            foreach (Property property in type.Properties)
            {
                IReadOnlyList<PropertyPlace> found = places.Of(type.Name, property.WireName);
                Assert.NotEmpty(found);
                Assert.All(found, place => Assert.Contains(property.WireName, TextAt(place.Name), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_page_with_an_error_leaves_the_others()
    {
        using Docs docs = Docs.Copy("core-domain/Accounts");
        docs.Replace("core-domain/Accounts/Staking.md", "integer(int32)", "integr(int32)");
        SpecRun run = SpecRun.Run(new SpecRequest(docs.Folder, []), default);
        Assert.True(run.HasErrors);
        Assert.NotEmpty(run.Linked!.Operations);
        Assert.DoesNotContain(run.Linked.Operations, operation => operation.Documented.Schema is null && operation.Sample is null);
    }

    private static string TextAt(Anchor anchor)
    {
        SourceLocation? place = Linked.Places.Find(anchor);
        Assert.True(place is not null, $"{anchor} stands nowhere.");
        SpecText text = Shipped.Value.Read.Texts.Single(text => text.Path == place.Value.Path);
        return text.GetText().ToString(place.Value.Span);
    }
}
