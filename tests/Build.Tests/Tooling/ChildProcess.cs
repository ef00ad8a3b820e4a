using System.Diagnostics;
using System.Text;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>Runs a program to its end and keeps what it wrote.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <param name="program">A path, or a name on the path.</param>
    /// <param name="variables">Set on top of <see cref="ChildEnvironment"/>'s.</param>
    /// <exception cref="TimeoutException">It did not end in time; it and its
    /// children were killed, the message holds its output.</exception>
    public static async Task<CliResult> RunAsync(
        string program, string folder, IReadOnlyDictionary<string, string> variables, IReadOnlyList<string> arguments)
    {
        using var process = new Process { StartInfo = StartInfo(program, folder, arguments) };
        ChildEnvironment.Apply(process.StartInfo.Environment, variables);
        var output = new Lines();
        var error = new Lines();
        process.OutputDataReceived += (_, line) => output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => error.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        CliResult Result(int exitCode) => new(
            $"{Path.GetFileNameWithoutExtension(program)} {string.Join(' ', arguments)}", exitCode, output.ToString(), error.ToString());

        using var limit = new CancellationTokenSource(Limit);
        try
        {
            // Waits for the end of both streams too.
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Not done after {Limit}.\n{Result(exitCode: -1)}");
        }

        return Result(process.ExitCode);
    }

    public static ProcessStartInfo StartInfo(string program, string folder, IReadOnlyList<string> arguments) => new(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    /// <summary>Written by the process's reader while the test may already be reading.</summary>
    public sealed class Lines
    {
        private readonly StringBuilder _text = new();

        public void Add(string? line)
        {
            if (line is null) return;
            lock (_text) _text.Append(line).Append('\n');
        }

        public override string ToString()
        {
            lock (_text) return _text.ToString();
        }
    }
}
