using System.CommandLine;

namespace CardanoBI.Gen.Commands;

/// <summary>A command: its options, its action, and the outcomes that all commands have in common.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(ToolConsole console, string name, string description)
        : base(name, description)
    {
        Console = console;
        // On another thread, so that this one can handle Ctrl+C.
        SetAction((parsed, cancellationToken) => Task.Run(() => EndAsync(parsed, cancellationToken), CancellationToken.None));
    }

    protected ToolConsole Console { get; }

    /// <summary>The exit code if a file cannot be read or written.</summary>
    protected virtual int FailureCode => ExitCode.Failed;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken);

    /// <summary>Ends the command for a folder without operations, which is probably not the intended one.</summary>
    protected int EndWithoutOperations(string pages)
    {
        Console.Error.WriteLine($"{pages}: error: No page in this folder documents an operation.");
        return ExitCode.WronglyAsked;
    }

    private async Task<int> EndAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(parsed, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled.");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"cardanobi-gen: error: {exception.Message}");
            return FailureCode;
        }
    }
}
