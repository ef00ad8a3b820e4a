using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CardanoBI.Client.Tests.Reliability;
using CardanoBI.Client.Tests.Server;
using CardanoBI.Client.Tests.StandIn;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CardanoBI.Client.Tests.Errors;

/// <summary>Key and secret as servers and libraries write them: nobody sees them in any of these ways.</summary>
public class MaskingTests
{
    private const string Key = "k+y/&<1>";
    private const string Secret = "pq+rs/tu&'\"12%3d==";

    public static TheoryData<string> Escapings =>
    [
        Secret,
        JsonSerializer.Serialize(Secret)[1..^1],
        JsonSerializer.Serialize(Secret, new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })[1..^1],
        JsonSerializer.Serialize(JsonSerializer.Serialize(Secret)[1..^1])[1..^1],
        JsonSerializer.Serialize(Secret)[1..^1].ToLowerInvariant(),
        Secret.Replace("/", "\\/", StringComparison.Ordinal),
        Uri.EscapeDataString(Secret),
        Uri.EscapeDataString(Secret).ToLowerInvariant(),
        Uri.EscapeDataString(Uri.EscapeDataString(Secret)),
        WebUtility.UrlEncode(Secret),
        WebUtility.HtmlEncode(Secret),
        WebUtility.HtmlEncode(WebUtility.HtmlEncode(Secret)),
        HtmlEncoder.Default.Encode(Secret),
        string.Concat(Secret.Select(letter => $"&#x{(int)letter:x4};")),
        string.Concat(Secret.Select(letter => $"%{(int)letter:X2}")),
        string.Concat(Secret.Select(letter => $"\\u{(int)letter:x4}")),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Key}:{Secret}")),
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Key}:{Secret}")).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(Key)}:{Uri.EscapeDataString(Secret)}")),
        Key,
        Uri.EscapeDataString(Key),
        JsonSerializer.Serialize(Key)[1..^1],
        WebUtility.HtmlEncode(Key),
    ];

    [Theory]
    [MemberData(nameof(Escapings))]
    public async Task It_is_masked_in_every_escaping(string escaped) =>
        Assert.Equal("a [masked] z [masked]", await BodyAsync(Key, Secret, $"a {escaped} z {escaped}"));

    [Fact]
    public async Task What_only_begins_like_it_stays() =>
        Assert.Equal("secret-2 \\u0073ecret %73ecret-", await BodyAsync("key-1", "secret-1", "secret-2 \\u0073ecret %73ecret-"));

    [Fact]
    public async Task It_is_masked_in_messages_bodies_and_JSON_paths()
    {
        const string secret = "pq+rs/tu12==";
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            Answers.InTurn(
                Answers.Text(400, JsonSerializer.Serialize(new { title = "no account for " + secret })),
                Answers.Json($$"""[{"quantity":1,"{{secret}}":[1,}]""")));
        CardanoBIOptions options = server.Options();
        options.ApiSecret = secret;
        using var client = new StandInClient(options);

        CardanoBIException refused = await Assert.ThrowsAsync<CardanoBIBadRequestException>(() => client.GetAssetsAsync("s"));
        CardanoBIResponseException unreadable = await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("no account for [masked]", refused.Message, StringComparison.Ordinal);
        Assert.Contains("[masked]", refused.Body, StringComparison.Ordinal);
        string[] shown = [refused.ToString(), refused.Body!, unreadable.ToString(), unreadable.JsonPath!, unreadable.Body!];
        foreach (string text in shown)
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("pq\\u002Brs", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0, "", "")]
    [InlineData(40, "", "")]
    [InlineData(55, "", "")]
    [InlineData(60, "'", "")]
    [InlineData(63, "", "\\")]
    [InlineData(55, "pq+rs/tu12==", "")]
    public async Task No_half_of_it_stays_where_a_JSON_path_is_cut(int before, string start, string slashes)
    {
        const string secret = "pq+rs/tu12==";
        string name = JsonSerializer.Serialize(start + new string('x', before))[1..^1]
            + secret.Replace("+", slashes.Length > 0 ? @"\\u002B" : @"\u002B", StringComparison.Ordinal) + new string('y', 100);
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Json($$"""[{"quantity":1,"{{name}}":[1,}]"""));
        CardanoBIOptions options = server.Options();
        options.ApiSecret = secret;
        using var client = new StandInClient(options);

        CardanoBIResponseException unreadable = await Assert.ThrowsAsync<CardanoBIResponseException>(() => client.GetAssetsAsync("s"));

        Assert.Contains(unreadable.JsonPath!, unreadable.Message, StringComparison.Ordinal);
        Assert.EndsWith("…[1]", unreadable.JsonPath!.Replace("']", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(unreadable.JsonPath.Length, 64, 90);
        foreach (string text in (string[])[unreadable.JsonPath, unreadable.ToString()])
        {
            foreach (string part in (string[])["pq", "p\\", "u002B", "rs/"])
                Assert.DoesNotContain(part, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task It_is_masked_in_the_name_of_an_encoding(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(ServerFaults.Encoded(status, LoopbackServer.Secret));
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAnyAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("[masked]", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(LoopbackServer.Secret, fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_masked_in_what_HttpClientFactory_logs_of_an_exception()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(NotAHeader);
        var log = new TraceLog();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddCardanoBI((options, http) => new StandInClient(options, http), null, options =>
        {
            (options.ApiKey, options.ApiSecret) = (LoopbackServer.Key, LoopbackServer.Secret);
            (options.BaseAddress, options.IdentityAddress) = (server.Address, server.Address);
            options.Resilience.MaximumRetries = 0;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<CardanoBIException>(() => provider.GetRequiredService<StandInClient>().GetAssetsAsync("s"));

        Assert.Contains(log.Entries, entry => entry.Contains("HTTP request failed", StringComparison.Ordinal));
        Assert.Contains(log.Entries, entry => entry.Contains("[masked] is no header", StringComparison.Ordinal));
        Assert.All(log.Entries, entry => Assert.DoesNotContain(LoopbackServer.Secret, entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_masked_in_what_HttpClient_says_of_a_header_it_cannot_read()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(NotAHeader);
        using StandInClient client = server.Client();

        CardanoBIException fault = await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"));

        Assert.Contains("[masked]", fault.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(fault.InnerException);
        Assert.DoesNotContain(LoopbackServer.Secret, fault.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Sends the secret back where a header should be, which HttpClient quotes.</summary>
    private static async Task NotAHeader(HttpContext context)
    {
        IDuplexPipe transport = context.Features.Get<IConnectionTransportFeature>()!.Transport;
        await transport.Output.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{LoopbackServer.Secret} is no header\r\n\r\n"));
        await transport.Output.CompleteAsync();
        await ServerFaults.Hang(context);
    }

    /// <summary>What is kept of an error's body.</summary>
    private static async Task<string?> BodyAsync(string key, string secret, string body)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Answers.Text(500, body));
        CardanoBIOptions options = server.Options();
        (options.ApiKey, options.ApiSecret) = (key, secret);
        using var client = new StandInClient(options);
        return (await Assert.ThrowsAsync<CardanoBIException>(() => client.GetAssetsAsync("s"))).Body;
    }
}
