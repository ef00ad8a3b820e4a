using System.Text.RegularExpressions;
using CardanoBI.Gen.Tests.Infrastructure;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Gen.Tests.Workflows;

/// <summary>A workflow of this repository, as YAML.</summary>
internal sealed partial class Workflow
{
    private readonly YamlMappingNode _root;

    private Workflow(string name)
    {
        (Name, Text) = (name, File.ReadAllText(Path.Combine(Folder, name)));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Text));
        _root = (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    public static string Folder { get; } = Path.Combine(Docs.Repository, ".github", "workflows");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public string Name { get; }

    public string Text { get; }

    public YamlMappingNode Jobs => (YamlMappingNode)_root["jobs"];

    /// <summary>The commands of a job's steps in order; of all jobs without a name.</summary>
    public IReadOnlyList<string> Commands(string? job = null) =>
    [
        .. Jobs.Where(each => job is null || ((YamlScalarNode)each.Key).Value == job)
            .Select(each => each.Value)
            .OfType<YamlMappingNode>()
            .Where(each => each.Children.ContainsKey("steps"))
            .SelectMany(each => (YamlSequenceNode)each["steps"])
            .OfType<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .Select(step => ((YamlScalarNode)step["run"]).Value!),
    ];

    /// <summary>What the workflow may do unless a job says otherwise.</summary>
    public IReadOnlyDictionary<string, string> Permissions =>
        ((YamlMappingNode)_root["permissions"]).ToDictionary(
            each => ((YamlScalarNode)each.Key).Value!, each => ((YamlScalarNode)each.Value).Value!);

    public static Workflow Read(string name) => new(name);

    /// <summary>The actions of others that a text uses, with their versions.</summary>
    public static IEnumerable<(string Action, string Version)> Uses(string text) =>
        Use().Matches(text).Select(match => (match.Groups["action"].Value, match.Groups["version"].Value));

    [GeneratedRegex(@"uses: (?<action>[\w-]+/[\w-]+)@(?<version>\S+)")]
    private static partial Regex Use();
}
