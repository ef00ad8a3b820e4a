using System.Reflection;
using System.Text;
using CardanoBI.Gen.Probing;
using CardanoBI.Gen.Specs;
using CardanoBI.Gen.Tests.Changes;
using CardanoBI.Generator.Client;

namespace CardanoBI.Gen.Tests.Probing;

/// <summary>
/// The client of some pages, compiled together with code that calls each operation and enumerates each list.
/// </summary>
internal static class CalledClient
{
    private const string Caller =
        """
        public static class Caller
        {
            public static async System.Threading.Tasks.Task RunAsync(
                string api, string identity, string key, string secret, System.Action<string, string> say)
            {
                using var client = new Emitted.CardanoBIClient(new CardanoBI.Client.CardanoBIOptions
                {
                    ApiKey = key,
                    ApiSecret = secret,
                    BaseAddress = new System.Uri(api),
                    IdentityAddress = new System.Uri(identity),
                    Resilience = new CardanoBI.Client.CardanoBIResilienceOptions { MaximumRetries = 0 },
                });
                CALLS
                async System.Threading.Tasks.Task TryAsync(string call, System.Func<System.Threading.Tasks.Task<string>> runAsync)
                {
                    try
                    {
                        say(call, await runAsync());
                    }
                    catch (System.Exception exception)
                    {
                        say(call, exception.GetType().Name + ": " + exception.Message);
                    }
                }
            }

            private static async System.Threading.Tasks.Task<string> CountAsync<T>(System.Collections.Generic.IAsyncEnumerable<T> rows)
            {
                int count = 0;
                await foreach (T row in rows) count++;
                return count + " rows";
            }
        }
        """;

    /// <summary>
    /// What each call gave: of an operation by its key, <c>read</c>, of the enumeration of its list by <c>all</c> and the key the number of
    /// rows; or the exception.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, string>> RunAsync(
        SpecRequest request, Uri api, Uri identity, string key = "k", string secret = "s")
    {
        SpecRun run = SpecRun.Run(request, default);
        var values = new KnownValues(GivenValues.None, new PageValues(run.Linked!, run.Read));
        var calls = new StringBuilder();
        foreach (SpecOperation operation in run.Linked!.Operations)
            Write(calls, operation, values);
        Assembly assembly = CompiledClient.Of(request).Load(Caller.Replace("CALLS", calls.ToString(), StringComparison.Ordinal));
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        Action<string, string> say = results.Add;
        object?[] arguments = [api.ToString(), identity.ToString(), key, secret, say];
        await (Task)assembly.GetType("Caller")!.GetMethod("RunAsync")!.Invoke(null, arguments)!;
        return results;
    }

    private static void Write(StringBuilder calls, SpecOperation operation, KnownValues values)
    {
        Question question = values.Call(operation, rejected: false, out string missing)
            ?? throw new InvalidOperationException($"{operation.Key}: no value for {missing}");
        string[] route = operation.Documented.Route.Template.Split('/'), path = question.Path.Split('/');
        Dictionary<string, string> query = question.Query.ToString()
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        string arguments = string.Join(", ", operation.Client.Parameters.Items.Where(parameter => parameter.IsArgument).Select(parameter =>
            Literal(parameter, parameter.Role == ParameterRole.Path
                ? Uri.UnescapeDataString(path[Array.IndexOf(route, $"{{{parameter.WireName}}}")])
                : query[parameter.WireName])));
        string name = operation.Client.Name, resource = name[..name.LastIndexOf('.')];
        calls.AppendLine($$"""await TryAsync("{{operation.Key}}", async () => { await client.{{name}}({{arguments}}); return "read"; });""");
        if (!operation.Client.IsList) return;
        string rows = $"client.{resource}.{operation.Client.Methods.Enumerate}({arguments})";
        calls.AppendLine($"""await TryAsync("all {operation.Key}", () => CountAsync({rows}));""");
    }

    private static string Literal(Parameter parameter, string value) => parameter.Type switch
    {
        ParameterClrType.String => $"\"{value}\"",
        ParameterClrType.Int32 or ParameterClrType.Int64 => value,
        ParameterClrType.Decimal => value + "m",
        _ => throw new InvalidOperationException($"{parameter.WireName}: {parameter.Type}"),
    };
}
