using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using CardanoBI.Client;

namespace CardanoBI.Surface.Tests.Documented;

/// <summary>
/// docs/migrating-from-javascript.md, whose table is made from the facts and from the compiled
/// client. To write it anew: <c>dotnet test tests/Surface.Tests --filter Category=Snapshots -e ACCEPT_SNAPSHOTS=true</c>.
/// </summary>
[Trait("Category", "Snapshots")]
public sealed partial class MigrationTests
{
    private const string Begin = "| JavaScript | C# |\n|---|---|\n";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "migrating-from-javascript.md");

    private static readonly string[] Rows = RowsOf(File.ReadAllText(Page).ReplaceLineEndings("\n"));

    [SharedFact]
    public void Every_call_of_the_JavaScript_SDK_has_its_row()
    {
        using JsonDocument facts = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "facts", "api.json")));
        string[] expected = [.. facts.RootElement.GetProperty("endpoints")
            .EnumerateArray()
            .Select(endpoint => $"| `{JavaScript(endpoint)}` | `{CSharp(endpoint)}` |")];
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "true")
        {
            string text = File.ReadAllText(Page).ReplaceLineEndings("\n");
            int start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
            File.WriteAllText(
                Page,
                text[..start] + string.Concat(expected.Select(row => row + "\n")) + text[(start + Rows.Sum(row => row.Length + 1))..]);
            return;
        }

        Assert.Equal(expected, Rows);
    }

    [Fact]
    public void Every_row_names_an_operation_of_the_client_that_no_other_row_names()
    {
        string[] named = [.. Rows.Select(row => Called().Match(row).Groups["name"].Value)];

        Assert.Equal(named.Distinct(), named);
        Assert.Empty(named.Except(CardanoBIClient.Operations.Select(operation => operation.Name)));
    }

    [Fact]
    public void Every_call_in_the_table_is_one_that_the_client_has()
    {
        Dictionary<string, string> calls = CardanoBIClient.Operations.ToDictionary(operation => operation.Name, Call);

        Assert.All(Rows, row => Assert.EndsWith($"| `{calls[Called().Match(row).Groups["name"].Value]}` |", row, StringComparison.Ordinal));
    }

    private static string JavaScript(JsonElement endpoint)
    {
        IEnumerable<string> parameters = endpoint.GetProperty("parameters").EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString() + (parameter.GetProperty("required").GetBoolean() ? "" : "?"));
        string[] all = [.. endpoint.GetProperty("odata").GetBoolean() ? parameters.Prepend("odata: true") : parameters];
        return $"CBI.{endpoint.GetProperty("sdk_call").GetString()}({(all.Length > 0 ? $"{{ {string.Join(", ", all)} }}" : "")})";
    }

    private static string CSharp(JsonElement endpoint) =>
        Call(CardanoBIClient.Operations.Single(operation => operation.Route == endpoint.GetProperty("path").GetString()));

    /// <summary>The call with everything that it takes: arguments, and the properties of the request type.</summary>
    private static string Call(Operation operation)
    {
        string[] path = operation.Name.Split('.');
        Type client = path[..^1].Aggregate(typeof(CardanoBIClient), (type, name) => type.GetProperty(name)!.PropertyType);
        ParameterInfo[] parameters = client.GetMethods()
            .Where(method => method.Name == path[^1])
            .Select(method => method.GetParameters())
            .MaxBy(known => known.Length)!;
        IEnumerable<string> arguments = parameters.Where(parameter => parameter.ParameterType != typeof(CancellationToken))
            .Select(parameter => parameter.Name == "request" ? Request(parameter.ParameterType) : parameter.Name!);
        return $"client.{operation.Name}({string.Join(", ", arguments)})";
    }

    private static string Request(Type type) =>
        $"new {type.Name} {{ {string.Join(", ", type.GetProperties().Select(property => property.Name))} }}";

    private static string[] RowsOf(string text) =>
        [.. text[(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..].Split('\n').TakeWhile(line => line.StartsWith('|'))];

    [GeneratedRegex(@"`client\.(?<name>[A-Za-z.]+Async)\(")]
    private static partial Regex Called();
}
