using CardanoBI.Surface.Tests.Infrastructure;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>Everything that the shipped client shows, against the facts.</summary>
public sealed class SurfaceTests
{
    private const int MostDifferences = 10;

    [SharedFact]
    public void Every_endpoint_of_api_json_is_an_operation() =>
        Assert.Empty(ApiFacts.Endpoints.Select(ApiFacts.Key).Except(OperationMethods.All.Select(methods => methods.Key)));

    [Fact]
    public void Operations_are_those_of_the_pages_and_no_other() =>
        Assert.Equal(
            DocumentedRoutes.All.Order(StringComparer.Ordinal),
            OperationMethods.All.Select(methods => methods.Key).Order(StringComparer.Ordinal));

    [SharedFact]
    public void Every_endpoint_of_api_json_stands_on_its_own_page() =>
        Assert.Equal(
            ApiFacts.Endpoints.Select(endpoint => $"{ApiFacts.Key(endpoint)} {ApiFacts.Text(endpoint, "page")}")
                .Order(StringComparer.Ordinal),
            OperationMethods.All.Where(ApiFacts.Has)
                .Select(methods => $"{methods.Key} {methods.Operation.Page}")
                .Order(StringComparer.Ordinal));

    [SharedFact]
    public void Every_parameter_and_field_is_as_api_json_has_it_but_for_the_listed_differences()
    {
        IReadOnlyDictionary<string, string> documented = FactsSurface.Read(),
            emitted = EmittedSurface.Read(OperationMethods.All.Where(ApiFacts.Has));

        IEnumerable<string> differences = documented.Keys.Union(emitted.Keys)
            .Where(place => documented.GetValueOrDefault(place) != emitted.GetValueOrDefault(place))
            .Select(place => $"{place}: {documented.GetValueOrDefault(place, KnownDifference.Nothing)} -> "
                + emitted.GetValueOrDefault(place, KnownDifference.Nothing));

        Assert.Equal(
            KnownDifference.All.Select(known => $"{known.Place}: {known.Documented} -> {known.Emitted}").Order(StringComparer.Ordinal),
            differences.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_listed_differences_are_few_and_each_has_its_reason()
    {
        Assert.True(KnownDifference.All.Count <= MostDifferences);
        Assert.All(KnownDifference.All, known => Assert.NotEmpty(known.Reason));
    }

    [SharedFact]
    public void The_facts_are_not_compared_with_an_empty_list()
    {
        IReadOnlyDictionary<string, string> facts = FactsSurface.Read();

        Assert.Equal(107, facts.Keys.Count(place => place.Contains(" parameter ", StringComparison.Ordinal)));
        Assert.True(facts.Keys.Count(place => place.Contains(" field ", StringComparison.Ordinal)) > 897);
    }

    [Fact]
    public void A_count_or_page_below_one_is_refused_before_anything_is_sent() =>
        Assert.All(
            OperationMethods.All.Where(methods => methods.RequestType is not null),
            methods => Assert.All(
                methods.RequestType!.GetProperties().Where(property => property.Name is "PageNo" or "PageSize" or "Depth"),
                property => Assert.False(Limit.IsTaken(methods, property, 0), $"{methods.Key} {property.Name}")));
}
