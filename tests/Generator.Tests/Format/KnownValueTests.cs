using System.Reflection;
using CardanoBI.Generator.Tests.Infrastructure;

namespace CardanoBI.Generator.Tests.Format;

/// <summary>Values that a page lists in full, or the overlay does, are constants beside the text that takes them.</summary>
public sealed class KnownValueTests
{
    private const string Set = "StateValues", Path = "core-domain/Things/Things.md";

    [Theory]
    [InlineData("One of \"active\", \"inactive\".")]
    [InlineData("The state: one of \"active\" or \"inactive\"")]
    [InlineData("Either 'active' or 'inactive'; null where nobody knows.")]
    [InlineData("Its state, one of “active”, or “inactive” (see below).")]
    [InlineData("one of the values \"active\", \"inactive\" - as of today")]
    public void An_exact_list_makes_constants(string description)
    {
        GeneratorRun run = Described(description);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Active = active", "Inactive = inactive"], Constants(run, $"{Emitted.Row}+{Set}"));
        Assert.Contains("string? State", Emitted.Properties(run));
    }

    [Theory]
    [InlineData("Such as \"active\" or \"inactive\".")]
    [InlineData("A state such as one of \"active\", \"inactive\".")]
    [InlineData("One of \"active\", \"inactive\", …")]
    [InlineData("One of \"active\", \"inactive\"...")]
    [InlineData("One of \"active\", \"inactive\" and others.")]
    [InlineData("One of \"active\".")]
    [InlineData("One of active, inactive.")]
    [InlineData("\"active\" or \"inactive\".")]
    [InlineData("One of \"+\", \"-\".")]
    [InlineData("One of \"on-line\", \"online\".")]
    [InlineData("One of \"a\", \"b\". Then one of \"c\", \"d\".")]
    public void Anything_less_is_prose(string description)
    {
        GeneratorRun run = Described(description);

        Assert.Empty(run.Diagnostics);
        Assert.Null(Nested(run, $"{Emitted.Row}+{Set}"));
    }

    [Fact]
    public void The_overlay_adds_a_set_and_takes_one_away()
    {
        GeneratorRun added = Described("The state.", "properties: { state: { values: [on, off line, 3rd, 'state values', equals] } }");
        GeneratorRun removed = Described("One of \"a\", \"b\".", "properties: { state: { values: [] } }");

        Assert.Empty(added.Errors);
        Assert.Equal(
            ["EqualsValue = equals", "OffLine = off line", "On = on", "StateValuesValue = state values", "_3rd = 3rd"],
            Constants(added, $"{Emitted.Row}+{Set}"));
        Assert.Null(Nested(removed, $"{Emitted.Row}+{Set}"));
    }

    [Fact]
    public void A_list_of_texts_has_the_values_of_its_elements_and_a_number_has_none()
    {
        GeneratorRun run = GeneratorHost.Run(
            [(Path, TestPage.With(
                sample: """{ "id": 1, "name": "one", "states": ["on"] }""",
                schema: TestPage.DefaultSchema + "\n| states|array|Each is one of \"on\", \"off\".|"))],
            "properties: { id: { values: [a, b] } }");

        Assert.Empty(run.Errors);
        Assert.Equal(["Off = off", "On = on"], Constants(run, $"{Emitted.Row}+StatesValues"));
        Assert.Null(Nested(run, $"{Emitted.Row}+IdValues"));
    }

    [Fact]
    public void A_property_of_the_constants_own_name_is_refused_with_the_other()
    {
        string page = TestPage.With(
            sample: """{ "id": 1, "name": "one", "state": "a", "state_values": 1 }""",
            schema: TestPage.DefaultSchema + "\n| state|string|One of \"a\", \"b\".|\n| state_values|integer(int64)|How many.|");
        GeneratorRun run = GeneratorHost.Run([(Path, page)]);

        Assert.Equal(["CBI5007 " + TestPage.At(page, "state|"), "CBI5007 " + TestPage.At(page, "state_values|")], run.Errors);
        Assert.Equal(["long? Id", "string? Name"], Emitted.Properties(run));
    }

    [Fact]
    public void Optional_parameters_have_theirs_in_the_request_and_arguments_in_the_client()
    {
        const string Sets = """

            | kind|One of "a", "b".|query|string|true|
            | state|One of "on", "off".|query|string|false|
            | query_by|One of "name", "id".|query|string|true|
            """;
        GeneratorRun run = GeneratorHost.Run(TestPage.With(parameters: TestPage.DefaultParameters + Sets)
            + TestPage.Endpoint(
                "GET /api/core/things",
                "|Name|Description|In|Type|Required|\n|---|---|---|---|---|\n| kind|One of \"B\", \"c\", \"a\".|query|string|true|",
                title: "More things"));

        Assert.Empty(run.Errors);
        // "b" and "B" would be one constant, so neither is.
        Assert.Equal(["A = a", "C = c"], Constants(run, "CoreThingsClient+KindValues"));
        Assert.Equal(["Id = id", "Name = name"], Constants(run, "CoreThingsClient+ArgumentQueryByValues"));
        Assert.Equal(["Off = off", "On = on"], Constants(run, $"{Emitted.Row}Request+{Set}"));
        Assert.NotEmpty(Emitted.Methods(run));
    }

    [Fact]
    public void A_parameter_that_sorts_stays_an_enumeration()
    {
        GeneratorRun run = GeneratorHost.Run(TestPage.With(
            parameters: TestPage.DefaultParameters + "\n| order|One of \"asc\" or \"desc\".|query|string|false|"));

        Assert.Contains("SortOrder? Order", Emitted.Properties(run, Emitted.Row + "Request"));
        Assert.Null(Nested(run, $"{Emitted.Row}Request+OrderValues"));
    }

    [Fact]
    public void An_unknown_value_is_read_as_it_stands()
    {
        GeneratorRun run = Described("One of \"active\", \"inactive\".");
        Type root = run.Load().GetType(GeneratorHost.Namespace + ".CardanoBIClient", throwOnError: true)!;
        CardanoBI.Client.Operation operation = ((IEnumerable<CardanoBI.Client.Operation>)root.GetProperty("Operations")!.GetValue(null)!).Single();
        object row = operation.ReadResponse("""{ "id": 1, "name": "one", "state": "never seen" }"""u8)!;

        Assert.Equal("never seen", row.GetType().GetProperty("State")!.GetValue(row));
    }

    private static GeneratorRun Described(string description, string? overlay = null) => GeneratorHost.Run(
        [(Path, TestPage.With(
            sample: """{ "id": 1, "name": "one", "state": "active" }""",
            schema: TestPage.DefaultSchema + $"\n| state|string|{description}|"))],
        overlay);

    private static Type? Nested(GeneratorRun run, string name) => run.Load().GetType($"{GeneratorHost.Namespace}.{name}");

    private static IEnumerable<string> Constants(GeneratorRun run, string set)
    {
        Type? type = Nested(run, set);
        Assert.NotNull(type);
        return type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => $"{field.Name} = {field.GetRawConstantValue()}")
            .Order(StringComparer.Ordinal);
    }
}
