using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(BuildCollection.Name)]
public sealed class PackageContentTests(BuildFixture builds)
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    // The oldest compiler that the generator promises to run in, and what it brings along.
    private static readonly Dictionary<string, Version> OldestHost = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
    };

    [Fact]
    public async Task The_generators_package_is_an_analyzer_with_its_libraries_and_nothing_else()
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open("CardanoBI.Generator");
        string[] files = [.. package.Entries.Select(entry => entry.FullName)];
        foreach (string library in (string[])[
            "CardanoBI.Generator", "Markdig", "YamlDotNet", "System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe"
        ])
        {
            packed.Packing.ExpectContains($"{AnalyzerFolder}{library}.dll", files, "the package's files");
        }

        foreach (string folder in (string[])["build", "buildTransitive"])
        {
            packed.Packing.ExpectContains($"{folder}/net8.0/CardanoBI.Generator.props", files, "the package's files");
            packed.Packing.ExpectContains($"{folder}/net8.0/CardanoBI.Generator.targets", files, "the package's files");
        }

        packed.Packing.ExpectSequence([], files.Where(IsCompileOrRunTime), "files of a compiler's or a program's own");
        packed.Packing.ExpectSequence([], Dependencies(package), "the package's dependencies");
    }

    [Fact]
    public async Task What_the_generator_references_is_packed_or_in_the_oldest_compiler()
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open("CardanoBI.Generator");
        Dictionary<string, CompiledAssembly> assemblies = package.Entries
            .Where(entry => entry.FullName.StartsWith(AnalyzerFolder, StringComparison.Ordinal))
            .ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.Name), CompiledAssembly.Read);
        bool IsFound(string name, Version version) =>
            (assemblies.TryGetValue(name, out CompiledAssembly? shipped) && version <= shipped.Version)
                || (OldestHost.TryGetValue(name, out Version? known) && version <= known);

        IEnumerable<string> unknown = assemblies.SelectMany(assembly => assembly.Value.References
            .Where(reference => !IsFound(reference.Key, reference.Value))
            .Select(reference => $"{assembly.Key} -> {reference.Key} {reference.Value}"));
        packed.Packing.ExpectSequence([], unknown, "references that the oldest compiler could not resolve");
    }

    [Fact]
    public async Task The_clients_package_brings_every_target_documented_and_needs_no_other()
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open("CardanoBI.Client");
        string[] libraries = [.. package.Entries.Select(entry => entry.FullName)
            .Where(file => file.StartsWith("lib/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
        string[] frameworks =
            XElement.Load(RepositoryRoot.Below("Directory.Build.props")).Descendants("LibraryFrameworks").Single().Value.Split(';');
        packed.Packing.ExpectContains("net8.0", frameworks, "the frameworks");
        packed.Packing.ExpectContains("net10.0", frameworks, "the frameworks");
        string[] expected = [.. frameworks
            .SelectMany(framework => new[] { $"lib/{framework}/CardanoBI.Client.dll", $"lib/{framework}/CardanoBI.Client.xml" })
            .Order(StringComparer.Ordinal)];
        packed.Packing.ExpectSequence(expected, libraries, "the libraries");
        packed.Packing.ExpectContains(
            "buildTransitive/net8.0/CardanoBI.Client.targets", [.. package.Entries.Select(entry => entry.FullName)], "the package's files");
        packed.Packing.ExpectMissing("CardanoBI.Generator", [.. Dependencies(package)], "the package's dependencies");
    }

    [Theory]
    [InlineData("CardanoBI.Client")]
    [InlineData("CardanoBI.Generator")]
    [InlineData("CardanoBI.Sandbox")]
    [InlineData("CardanoBI.Probe")]
    [InlineData("CardanoBI.Templates")]
    [InlineData("CardanoBI.Gen")]
    [InlineData("CardanoBI.Gen.any")]
    public async Task A_package_says_what_it_is_under_which_licence_and_where_it_comes_from(string id)
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open(id);
        string[] files = [.. package.Entries.Select(entry => entry.FullName)];
        foreach (string file in (string[])["README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "icon.png"])
            packed.Packing.ExpectContains(file, files, "the package's files");

        XElement metadata = Description(package);
        string Said(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
        packed.Packing.ExpectEqual("Apache-2.0", Said("license"), "the licence");
        packed.Packing.ExpectEqual("README.md", Said("readme"), "the readme");
        packed.Packing.ExpectEqual("icon.png", Said("icon"), "the icon");
        packed.Packing.ExpectEqual(packed.Version, Said("version"), "the version, which the tag says");
        if (packed.Commit is null) return;
        XElement repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        packed.Packing.ExpectEqual(packed.Commit, repository.Attribute("commit")?.Value, "the commit");
        packed.Packing.ExpectEqual(PackedRepository.Address, repository.Attribute("url")?.Value, "the repository");
    }

    [Theory]
    [InlineData("CardanoBI.Client")]
    [InlineData("CardanoBI.Sandbox")]
    [InlineData("CardanoBI.Probe")]
    public async Task Symbols_lead_to_the_sources_of_the_commit_and_to_no_folder_of_the_machine_that_built(string id)
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive symbols = packed.Open(id, "snupkg");
        foreach (string framework in (string[])["net8.0", "net10.0"])
        {
            using var bytes = new MemoryStream();
            using (Stream file = symbols.GetEntry($"lib/{framework}/{id}.pdb")!.Open()) file.CopyTo(bytes);
            bytes.Position = 0;
            DebugSymbols known = DebugSymbols.Read(bytes);
            packed.Packing.ExpectSequence(
                [],
                known.Documents.Where(path => !path.StartsWith("/_/", StringComparison.Ordinal) && !known.Embedded.Contains(path)),
                "sources that nobody could find");
            if (packed.Commit is not null) packed.Packing.Expect(known.SourceLink.Contains($"https://raw.githubusercontent.com/acme/cardanobi-gen/{packed.Commit}/*", StringComparison.Ordinal), $"the commit's sources in {known.SourceLink}");
        }
    }

    [Fact]
    public async Task Same_source_makes_the_same_assemblies_again()
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive generator = packed.Open("CardanoBI.Generator"), client = packed.Open("CardanoBI.Client");

        string clients = await packed.BuildAgainAsync("src/Client"), generators = await packed.BuildAgainAsync("src/Generator");

        packed.Packing.ExpectEqual(
            Hash(client.GetEntry("lib/net10.0/CardanoBI.Client.dll")!.Open()),
            Hash(File.OpenRead(Path.Combine(clients, "net10.0/CardanoBI.Client.dll"))),
            "the client's assembly");
        packed.Packing.ExpectEqual(
            Hash(generator.GetEntry(AnalyzerFolder + "CardanoBI.Generator.dll")!.Open()),
            Hash(File.OpenRead(Path.Combine(generators, "netstandard2.0/CardanoBI.Generator.dll"))),
            "the generator's assembly");
    }

    [Fact]
    public async Task What_others_wrote_is_listed_with_its_licence()
    {
        PackedRepository packed = await builds.PackAsync();
        string notices = File.ReadAllText(RepositoryRoot.Below("THIRD-PARTY-NOTICES.md"));
        using ZipArchive generator = packed.Open("CardanoBI.Generator"),
            client = packed.Open("CardanoBI.Client"),
            sandbox = packed.Open("CardanoBI.Sandbox"),
            probe = packed.Open("CardanoBI.Probe"),
            tool = packed.Open("CardanoBI.Gen.any");
        IEnumerable<string> shipped = generator.Entries.Concat(tool.Entries)
            .Where(file => file.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))
            .Where(name => name is not ("CardanoBI.Generator" or "CardanoBI.Probe" or "cardanobi-gen"));
        IEnumerable<string> all = [.. shipped, .. Dependencies(client), .. Dependencies(sandbox), .. Dependencies(probe)];
        packed.Packing.ExpectSequence(
            [],
            all.Distinct().Where(name => !notices.Contains($"\n| {name} | ", StringComparison.Ordinal)),
            "what THIRD-PARTY-NOTICES.md does not name");
    }

    private static string Hash(Stream assembly)
    {
        using (assembly) return Convert.ToHexString(SHA256.HashData(assembly));
    }

    private static bool IsCompileOrRunTime(string file) =>
        file.StartsWith("lib/", StringComparison.Ordinal)
        || file.StartsWith("ref/", StringComparison.Ordinal)
        || file.StartsWith("runtimes/", StringComparison.Ordinal)
        || file.StartsWith(AnalyzerFolder + "Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static IEnumerable<string> Dependencies(ZipArchive package) =>
        [.. Description(package)
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => element.Attribute("id")!.Value)];

    private static XElement Description(ZipArchive package)
    {
        using Stream description = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(description).Root!.Elements().Single();
    }
}
