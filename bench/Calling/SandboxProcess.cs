using System.Diagnostics;
using System.Text.Json.Nodes;
using CardanoBI.Sandbox;

namespace CardanoBI.Bench.Calling;

/// <summary>The sandbox in a process of its own, so that the server's work is not counted as the client's.</summary>
internal sealed class SandboxProcess : IDisposable
{
    private readonly Process _process;

    private SandboxProcess(Process process, Place place) => (_process, Place) = (process, place);

    public Place Place { get; }

    public static async Task<int> ServeAsync()
    {
        await using CardanoBISandbox sandbox = await CardanoBISandbox.StartAsync();
        Console.WriteLine($"{sandbox.BaseAddress} {sandbox.IdentityAddress} {sandbox.ApiKey} {sandbox.ApiSecret}");
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public static async Task<SandboxProcess> StartAsync()
    {
        Process process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, ["serve"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        string[] words = (await process.StandardOutput.ReadLineAsync())!.Split(' ');
        (Uri api, Uri identity) = (new Uri(words[0]), new Uri(words[1]));
        var place = new Place(
            api,
            identity,
            words[2],
            words[3],
            await TokenAsync(identity, words[2], words[3]),
            () => new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        return new SandboxProcess(process, place);
    }

    public static async Task<string> TokenAsync(Uri identity, string key, string secret)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(identity, "connect/token"))
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{key}:{secret}")));
        using HttpResponseMessage response = await client.SendAsync(request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!.GetValue<string>();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
