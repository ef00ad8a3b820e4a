using System.CommandLine;
using CardanoBI.Gen.Specs;

namespace CardanoBI.Gen.Commands;

/// <summary>The arguments for pages and overlays.</summary>
internal sealed class SpecArguments
{
    public Argument<DirectoryInfo> Pages { get; } =
        Folder("pages", "The folder with the documentation; every .md file in it or below it is a page.");

    private readonly Option<FileInfo[]> _overlays =
        Overlay("--overlay", "A YAML file with what the pages cannot say. Several are merged; later ones win.");

    public void AddTo(Command command)
    {
        command.Add(Pages);
        command.Add(_overlays);
    }

    public SpecRequest Read(ParseResult parsed) => Read(parsed, Pages, _overlays);

    /// <summary>A folder with pages, for a command that takes several.</summary>
    public static Argument<DirectoryInfo> Folder(string name, string description) =>
        new Argument<DirectoryInfo>(name) { Description = description }.AcceptExistingOnly();

    /// <inheritdoc cref="Folder"/>
    public static Option<FileInfo[]> Overlay(string name, string description) =>
        new Option<FileInfo[]>(name) { Description = description, HelpName = "file" }.AcceptExistingOnly();

    /// <summary>Paths are used as they were written.</summary>
    public static SpecRequest Read(ParseResult parsed, Argument<DirectoryInfo> pages, Option<FileInfo[]> overlays) =>
        new(parsed.GetRequiredValue(pages).ToString(), [.. (parsed.GetValue(overlays) ?? []).Select(file => file.ToString())]);
}
