using System.CommandLine;
using System.CommandLine.Parsing;
using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Commands;

/// <summary>The arguments of <c>emit</c> and <c>check</c>, and what is rejected before anything is read.</summary>
internal sealed class EmissionArguments
{
    private readonly SpecArguments _spec = new();

    private readonly Option<DirectoryInfo> _output = new("--output", "-o")
    {
        Description = "The folder for the emitted files; nothing else belongs in it.",
        HelpName = "folder",
        Required = true,
    };

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "The namespace of the client. [default: CardanoBI]",
        HelpName = "name",
    };

    private readonly Option<bool> _internal = new("--internal") { Description = "Emit every type as internal instead of public." };

    public EmissionArguments()
    {
        _output.Validators.Add(CheckOutput);
        _namespace.Validators.Add(result =>
            Refuse(result, result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name), "The namespace must not be empty."));
    }

    public void AddTo(Command command)
    {
        _spec.AddTo(command);
        foreach (Option option in (Option[])[_output, _namespace, _internal])
            command.Add(option);
    }

    public SpecRequest Read(ParseResult parsed) => _spec.Read(parsed) with
    {
        Emission = new Emission(parsed.GetValue(_namespace), parsed.GetValue(_internal)),
    };

    /// <summary>The folder as the user wrote it.</summary>
    public string Output(ParseResult parsed) => parsed.GetRequiredValue(_output).ToString();

    private void CheckOutput(OptionResult result)
    {
        if (result.Tokens is not [{ Value: { Length: > 0 } output }]) return;
        Refuse(result, File.Exists(output), $"The output '{output}' is a file; it must be a folder.");
        if (result.GetResult(_spec.Pages)?.Tokens is not [{ Value: { Length: > 0 } pages }]) return;
        Refuse(
            result,
            IsWithin(output, pages),
            $"The output '{output}' is inside the pages' folder '{pages}'; emitted files do not belong there.");
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
