using System.Text.RegularExpressions;
using System.Xml.Linq;
using CardanoBI.Gen.Tests.Infrastructure;
using YamlDotNet.RepresentationModel;

namespace CardanoBI.Gen.Tests.Workflows;

/// <summary>
/// The workflows against what they call. Nothing here runs one: runners, secrets and the registry are GitHub's, and what
/// <see cref="ActionlintTests"/> says of their syntax is the most that can be known without it.
/// </summary>
public sealed partial class WorkflowTests
{
    private const string Released = " --configuration Release --output packages -p:ContinuousIntegrationBuild=true",
        PackAll = "dotnet pack CardanoBI.Gen.sln" + Released,
        PackTool = "dotnet pack src/Tool" + Released + " --runtime ";

    private static readonly Workflow Ci = Workflow.Read("ci.yml"), Release = Workflow.Read("release.yml");

    private static readonly string Contributing = File.ReadAllText(Path.Combine(Docs.Repository, "CONTRIBUTING.md"));

    public static TheoryData<string> Names => [.. Workflow.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_command_names_is_in_the_repository(string name)
    {
        string[] named =
            [.. Workflow.Read(name).Commands().SelectMany(command => NamedPath().Matches(command)).Select(match => match.Value)];
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(Path.Exists(Path.Combine(Docs.Repository, path)), path));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_but_the_repository_may_be_read(string name)
    {
        Workflow workflow = Workflow.Read(name);
        Assert.Equal(new Dictionary<string, string> { ["contents"] = "read" }, workflow.Permissions);
        Assert.All(
            workflow.Jobs.Select(job => job.Value).OfType<YamlMappingNode>().Where(job => job.Children.ContainsKey("permissions")),
            job => Assert.Empty((YamlMappingNode)job["permissions"]));
    }

    [Fact]
    public void Each_action_has_one_version_wherever_it_is_used()
    {
        string[] texts =
        [
            .. Workflow.Names.Select(name => Workflow.Read(name).Text),
            File.ReadAllText(Path.Combine(Docs.Repository, "action.yml")),
            File.ReadAllText(Path.Combine(Docs.Repository, "docs", "tool.md")),
        ];
        Assert.All(
            texts.SelectMany(Workflow.Uses).GroupBy(use => use.Action, use => use.Version),
            uses => Assert.Single(uses.Distinct()));
    }

    [Fact]
    public void Ci_runs_the_gate_the_tests_command_and_the_snapshots_by_Verify()
    {
        Assert.Contains("bash .ci/run", Ci.Commands("gate"));
        Assert.Equal(["dotnet test CardanoBI.Gen.sln"], Ci.Commands("systems"));
        string readme = File.ReadAllText(Path.Combine(Docs.Repository, "README.md"));
        Assert.Contains("\ndotnet test CardanoBI.Gen.sln\n", readme, StringComparison.Ordinal);
        Assert.Equal(["dotnet test tests/Generator.Tests --filter Category=Snapshots -p:UseVerify=true"], Ci.Commands("verify"));
    }

    /// <summary>The probe's own documentation shows this workflow, with a folder <c>docs</c> and an installed tool.</summary>
    [Fact]
    public void Nightly_is_the_documented_probe_over_this_repositorys_pages()
    {
        string documented = Fence().Match(File.ReadAllText(Path.Combine(Docs.Repository, "docs", "tool.md"))).Groups["yaml"].Value;
        Assert.Equal(
            documented
                .Replace("      - run: dotnet tool restore\n", "", StringComparison.Ordinal)
                .Replace("dotnet cardanobi-gen probe docs ", "dotnet run --project src/Tool -- probe spec ", StringComparison.Ordinal)
                .Replace("--overlay docs/", "--overlay spec/", StringComparison.Ordinal),
            Workflow.Read("nightly.yml").Text);
    }

    [Fact]
    public void Release_packs_cardanobi_gen_for_each_platform_once_and_pushes_each()
    {
        string project = File.ReadAllText(Path.Combine(Docs.Repository, "src", "Tool", "CardanoBI.Gen.csproj"));
        string[] platforms = XElement.Parse(project).Descendants("ToolPackageRuntimeIdentifiers").Single().Value.Split(';');
        Array.Sort(platforms, StringComparer.Ordinal);
        string managed = Loop().Match(string.Join('\n', Release.Commands("packages"))).Groups["items"].Value;
        IEnumerable<string> native = Matrix().Matches(Release.Text).Select(match => match.Groups["runtime"].Value);
        Assert.Equal(platforms, native.Concat(managed.Split(' ')).Order(StringComparer.Ordinal));
        Assert.Equal(platforms, Variable("PLATFORMS").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Release_packs_as_CONTRIBUTING_says()
    {
        string[] packed = [.. Release.Commands("packages"), .. Release.Commands("tool")];
        Assert.Contains(PackAll, packed);
        Assert.Contains(PackAll, Contributing, StringComparison.Ordinal);
        Assert.Contains(PackTool + "linux-x64\n", Contributing, StringComparison.Ordinal);
        Assert.Contains(PackTool + "${{ matrix.runtime }}", packed);
        Assert.Contains(packed, command => command.Contains(PackTool + "\"$runtime\" -p:PublishAot=false", StringComparison.Ordinal));
    }

    /// <summary>What others need goes first: CONTRIBUTING says so of the platforms' packages and the one that leads to them.</summary>
    [Fact]
    public void Release_pushes_every_package_and_the_one_that_leads_to_others_last()
    {
        Assert.Contains("Push the packages of the platforms before `CardanoBI.Gen`", Contributing, StringComparison.Ordinal);
        string[] pushes = [.. Release.Commands("push").Where(command => command.Contains("dotnet nuget push", StringComparison.Ordinal))];
        Assert.Equal(3, pushes.Length);
        Assert.Contains("for package in $LIBRARIES;", pushes[0], StringComparison.Ordinal);
        Assert.Contains("for platform in $PLATFORMS;", pushes[1], StringComparison.Ordinal);
        Assert.Contains("\"packages/CardanoBI.Gen.$platform.$VERSION.nupkg\"", pushes[1], StringComparison.Ordinal);
        Assert.Contains("\"packages/CardanoBI.Gen.$VERSION.nupkg\"", pushes[2], StringComparison.Ordinal);
        string[] packages = [.. Directory.GetFiles(Path.Combine(Docs.Repository, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => !file.Contains("cardanobi-client", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal)];
        Assert.Equal(packages, Variable("LIBRARIES").Append("CardanoBI.Gen").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Release_waits_for_the_gate_and_everything_packed()
    {
        YamlNode[] needed = [.. (YamlSequenceNode)((YamlMappingNode)Release.Jobs["push"])["needs"]];
        Assert.Equal(["gate", "packages", "tool"], needed.Select(job => ((YamlScalarNode)job).Value));
        Assert.Equal("./.github/workflows/ci.yml", ((YamlScalarNode)((YamlMappingNode)Release.Jobs["gate"])["uses"]).Value);
    }

    private static string[] Variable(string name) =>
        ((YamlScalarNode)((YamlMappingNode)((YamlMappingNode)Release.Jobs["push"])["env"])[name]).Value!.Split(' ');

    [GeneratedRegex(@"(?<![\w./-])(\.ci|src|tests|spec|docs|samples)/[\w./-]*\w|(?<= )spec(?= )|CardanoBI\.Gen\.sln")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"### Every night\n\n```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"for runtime in (?<items>[\w -]+); do")]
    private static partial Regex Loop();

    [GeneratedRegex(@"\{ runtime: (?<runtime>[\w-]+), ")]
    private static partial Regex Matrix();
}
