using System.Diagnostics;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>A program that does not end by itself, and what it has written so far.</summary>
internal sealed class RunningProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ChildProcess.Lines _output = new();

    private RunningProcess(Process process) => _process = process;

    public static RunningProcess Start(
        string program, string folder, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> arguments)
    {
        var process = new Process { StartInfo = ChildProcess.StartInfo(program, folder, arguments) };
        ChildEnvironment.Apply(process.StartInfo.Environment, variables);
        var running = new RunningProcess(process);
        process.OutputDataReceived += (_, line) => running._output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => running._output.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return running;
    }

    /// <summary>Waits until it has written a text, or has written it so many times.</summary>
    /// <exception cref="TimeoutException">It did not in a minute; the message holds its output.</exception>
    public async Task WaitForAsync(string text, int times = 1)
    {
        for (Stopwatch waited = Stopwatch.StartNew(); _output.ToString().Split(text).Length <= times; await Task.Delay(100))
            if (waited.Elapsed > Limit || _process.HasExited) throw new TimeoutException($"'{text}' was not written.\n{_output}");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
