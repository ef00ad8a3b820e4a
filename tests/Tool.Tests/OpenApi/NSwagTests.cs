using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CardanoBI.Gen.Tests.Infrastructure;
using CardanoBI.Sandbox;
using Newtonsoft.Json;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace CardanoBI.Gen.Tests.OpenApi;

/// <summary>NSwag's client of the description, with its own settings, calls every operation and has what the server sent.</summary>
public sealed class NSwagTests
{
    [Theory]
    [InlineData("3.0")]
    [InlineData("3.1")]
    public async Task Its_client_reads_every_operation(string version)
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(Described.Text(Described.Version(version), isYaml: false));
        var settings = new CSharpClientGeneratorSettings { ClassName = "Peer", CSharpGeneratorSettings = { Namespace = "NSwagPeer" } };
        Type type = GeneratedClient.Compile([new CSharpClientGenerator(document, settings).GenerateFile()]).GetType("NSwagPeer.Peer")!;
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        using HttpClient http = await GeneratedClient.SignInAsync(sandbox);
        object client = Activator.CreateInstance(type, http)!;
        type.GetProperty("BaseUrl")!.SetValue(client, sandbox.BaseAddress.ToString());

        MethodInfo[] calls =
        [
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(CancellationToken)),
        ];
        Assert.Equal(Docs.ShippedOperations, calls.Length);
        foreach (MethodInfo call in calls)
        {
            var task = (Task)call.Invoke(client, [.. call.GetParameters().Select(Argument)])!;
            await task;
            object? answer = task.GetType().GetProperty("Result")!.GetValue(task);
            string sent = await http.GetStringAsync(new Uri(sandbox.BaseAddress, sandbox.Requests[^1].Path));
            Assert.Equal("", Lost(JsonNode.Parse(sent), JsonNode.Parse(JsonConvert.SerializeObject(answer)), call.Name));
        }
    }

    /// <summary>What any server takes: no query options, and nothing that need not be there.</summary>
    private static object? Argument(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (parameter.Name is "filter" or "orderby" or "select" || Nullable.GetUnderlyingType(type) is not null) return null;
        return type == typeof(string) ? "abcdef"
            : type == typeof(CancellationToken) ? CancellationToken.None
            : Convert.ChangeType(1, type, CultureInfo.InvariantCulture);
    }

    /// <summary>The first place where the client's value is not what was sent; empty where there is none.</summary>
    private static string Lost(JsonNode? sent, JsonNode? read, string path)
    {
        switch (sent)
        {
            case null:
                return read is null ? "" : path;
            case JsonArray items:
                if (read is not JsonArray elements || elements.Count != items.Count) return path;
                return items.Select((item, i) => Lost(item, elements[i], $"{path}[{i}]")).FirstOrDefault(lost => lost.Length > 0) ?? "";
            case JsonObject members:
                return members.Select(member => Lost(member.Value, read?[member.Key], $"{path}.{member.Key}"))
                    .FirstOrDefault(lost => lost.Length > 0) ?? "";
            default:
                return read is not null && IsEqual(sent, read) ? "" : $"{path}: {sent.ToJsonString()}, {read?.ToJsonString()}";
        }
    }

    private static bool IsEqual(JsonNode sent, JsonNode read) => sent.GetValueKind() switch
    {
        JsonValueKind.Number => double.Parse(sent.ToJsonString(), CultureInfo.InvariantCulture)
            .Equals(double.Parse(read.ToJsonString(), CultureInfo.InvariantCulture)),
        JsonValueKind.String => sent.GetValue<string>() == read.GetValue<string>()
            || Instant(sent) is { } instant && instant == Instant(read),
        _ => JsonNode.DeepEquals(sent, read),
    };

    /// <summary>The clock's time: a client by NSwag takes a time without a zone for one of its own.</summary>
    private static DateTime? Instant(JsonNode text) =>
        DateTimeOffset.TryParse(text.GetValue<string>(), CultureInfo.InvariantCulture, out DateTimeOffset time) ? time.DateTime : null;
}
