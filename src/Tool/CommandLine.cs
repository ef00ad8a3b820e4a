using System.CommandLine;
using Microsoft.CodeAnalysis;

namespace CardanoBI.Gen;

/// <summary>
/// The commands and what they end with. Messages about pages go to standard
/// error in the compiler's form, what was done goes to standard output.
/// </summary>
internal static class CommandLine
{
    private const int Done = 0, Failed = 1, WronglyAsked = 2, Cancelled = 130;

    /// <returns>
    /// The exit code: 0; 1 for an error in a page, a file that cannot be read or written, or a check that found a difference; 2 for
    /// arguments that are wrong; 130 after Ctrl+C.
    /// </returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var taken = new ClientArguments();
        var root = new RootCommand(
            "Emits a typed C# client from CardanoBI's documentation pages: the same files as the generator in a build.");
        root.Add(Command(
            "emit",
            "Write the files that change, and delete those that are emitted no longer. With an error in a page nothing is touched.",
            Emit));
        root.Add(Command(
            "check", "Write nothing; name the files that are missing, different or stale, and end with 1 if there is one.", Check));
        ParseResult parsed = root.Parse(arguments);
        int end = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? WronglyAsked : end;

        Command Command(string name, string description, Func<FolderDifference, CancellationToken, (int End, string Summary)> act)
        {
            var command = new Command(name, description);
            taken.AddTo(command);
            // On another thread, so that this one can hear Ctrl+C.
            command.SetAction((parsed, cancellationToken) =>
                Task.Run(() => Run(taken.Read(parsed), act, cancellationToken), CancellationToken.None));
            return command;
        }
    }

    private static int Run(
        ClientRequest request,
        Func<FolderDifference, CancellationToken, (int End, string Summary)> act,
        CancellationToken cancellationToken)
    {
        try
        {
            EmittedClient client = EmittedClient.Emit(request, cancellationToken);
            foreach (Diagnostic diagnostic in client.Diagnostics)
                Console.Error.WriteLine(diagnostic);
            if (client.IsWronglyAskedFor) return WronglyAsked;
            if (client.HasErrors) return Failed;
            if (client.IsEmpty)
            {
                Console.Error.WriteLine($"{request.Pages}: error: No page below it documents an operation.");
                return WronglyAsked;
            }

            (int end, string summary) = act(FolderDifference.Find(request.Output, client.Files), cancellationToken);
            Console.WriteLine($"{request.Output}: {client.Files.Count} files, {summary}");
            return end;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled.");
            return Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"cardanobi-gen: error: {exception.Message}");
            return Failed;
        }
    }

    private static (int End, string Summary) Emit(FolderDifference difference, CancellationToken cancellationToken)
    {
        difference.Settle(cancellationToken);
        int written = difference.Missing.Count + difference.Different.Count;
        return (Done, $"{written} written, {difference.Unchanged} unchanged, {difference.Stale.Count} deleted");
    }

    private static (int End, string Summary) Check(FolderDifference difference, CancellationToken cancellationToken)
    {
        Name("missing", difference.Missing);
        Name("different", difference.Different);
        Name("stale", difference.Stale);
        string summary = $"{difference.Unchanged} up to date, {difference.Missing.Count} missing, "
            + $"{difference.Different.Count} different, {difference.Stale.Count} stale";
        return (difference.IsNone ? Done : Failed, summary);

        void Name(string state, IReadOnlyList<string> names)
        {
            foreach (string name in names)
                Console.WriteLine($"{state}: {Path.Combine(difference.Folder, name)}");
        }
    }
}
