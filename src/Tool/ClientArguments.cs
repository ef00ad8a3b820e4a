using System.CommandLine;
using System.CommandLine.Parsing;

namespace CardanoBI.Gen;

/// <summary>What every command takes, and which of it is refused before anything is read.</summary>
internal sealed class ClientArguments
{
    private readonly Argument<DirectoryInfo> _pages = new Argument<DirectoryInfo>("pages")
    {
        Description = "The folder with the documentation: every .md file below it is a page.",
    }.AcceptExistingOnly();

    private readonly Option<DirectoryInfo> _output = new("--output", "-o")
    {
        Description = "The folder of the emitted files, for nothing else.",
        HelpName = "folder",
        Required = true,
    };

    private readonly Option<FileInfo[]> _overlays = new Option<FileInfo[]>("--overlay")
    {
        Description = "What the pages cannot say, in YAML. Several are merged, later ones count.",
        HelpName = "file",
    }.AcceptExistingOnly();

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "Where the client is emitted. [default: CardanoBI]",
        HelpName = "name",
    };

    private readonly Option<bool> _internal = new("--internal") { Description = "Emit every type as internal instead of public." };

    public ClientArguments()
    {
        _output.Validators.Add(CheckOutput);
        _namespace.Validators.Add(result =>
            Refuse(result, result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name), "The namespace is empty."));
    }

    public void AddTo(Command command)
    {
        command.Add(_pages);
        foreach (Option option in (Option[])[_output, _overlays, _namespace, _internal])
            command.Add(option);
    }

    public ClientRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_pages).ToString(),
        parsed.GetRequiredValue(_output).ToString(),
        [.. (parsed.GetValue(_overlays) ?? []).Select(file => file.ToString())],
        parsed.GetValue(_namespace),
        parsed.GetValue(_internal));

    private void CheckOutput(OptionResult result)
    {
        if (result.Tokens is not [{ Value: { Length: > 0 } output }]) return;
        Refuse(result, File.Exists(output), $"The output '{output}' is a file; it must be a folder.");
        if (result.GetResult(_pages)?.Tokens is not [{ Value: { Length: > 0 } pages }]) return;
        Refuse(
            result,
            IsWithin(output, pages),
            $"The output '{output}' lies in the pages' folder '{pages}'; emitted files do not belong there.");
    }

    private static bool IsWithin(string folder, string outer)
    {
        string way = Path.GetRelativePath(outer, folder);
        return way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);
    }

    private static void Refuse(SymbolResult result, bool isWrong, string reason)
    {
        if (isWrong) result.AddError(reason);
    }
}
