using System.Diagnostics;

namespace CardanoBI.Bench.Serving;

/// <summary>A server in a process of its own, whose memory can be told from the caller's.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Server server) => (_process, Server) = (process, server);

    public Server Server { get; }

    /// <summary>What is in memory now.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<int> ServeAsync(string name, string answerFile)
    {
        await using Server server = await Server.StartAsync(name, await File.ReadAllBytesAsync(answerFile));
        Console.WriteLine(string.Join(' ', [server.Address.ToString(), .. server.Credentials]));
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public static async Task<ServerProcess> StartAsync(string name, string answerFile)
    {
        string[] arguments = ["serve-once", name, answerFile];
        Process process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        string[] words = (await process.StandardOutput.ReadLineAsync())!.Split(' ');
        return new ServerProcess(process, new Server(new Uri(words[0]), words[1..], () => default));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
