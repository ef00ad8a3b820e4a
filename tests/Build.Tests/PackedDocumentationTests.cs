using System.IO.Compression;
using System.Xml.Linq;
using CardanoBI.Build.Tests.Tooling;

namespace CardanoBI.Build.Tests;

/// <summary>The documentation in the packages, which an editor shows.</summary>
[Collection(BuildCollection.Name)]
public sealed class PackedDocumentationTests(BuildFixture builds)
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task The_clients_packed_documentation_has_a_text_for_every_emitted_member(string framework)
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open("CardanoBI.Client");
        using Stream file = package.GetEntry($"lib/{framework}/CardanoBI.Client.xml")!.Open();
        // Those of hand-written types are the compiler's to miss (CS1591).
        XElement[] members = [.. XDocument.Load(file).Descendants("member")
            .Where(member => !member.Attribute("name")!.Value[2..].StartsWith("CardanoBI.Client.", StringComparison.Ordinal))];

        Assert.True(members.Length > 500, $"{members.Length} members");
        string[] silent = [.. members
            .Where(member => string.IsNullOrWhiteSpace(member.Element("summary")?.Value) && member.Element("inheritdoc") is null)
            .Select(member => member.Attribute("name")!.Value)];
        packed.Packing.ExpectSequence([], silent, "members without a text");
    }

    [Theory]
    [InlineData("CardanoBI.Client", "CardanoBI.Client.Page`1.Count", "CardanoBI.CardanoBIClient.Catalogue")]
    [InlineData("CardanoBI.Client", "CardanoBI.CoreAccountsClient.GetByStakeAddressAsync", "CardanoBI.Client.CardanoBIRequest.Target")]
    [InlineData("CardanoBI.Sandbox", "CardanoBI.Sandbox.SandboxFault.Times", "CardanoBI.Sandbox.Operations.ServerFacts")]
    [InlineData("CardanoBI.Probe", "CardanoBI.Probe.ProbeOptions", "CardanoBI.Probe.Probing.ProbeDescriptors")]
    public async Task The_packed_documentation_is_of_what_users_can_see(string id, string shown, string hidden)
    {
        PackedRepository packed = await builds.PackAsync();
        using ZipArchive package = packed.Open(id);
        foreach (ZipArchiveEntry entry in package.Entries.Where(entry => entry.FullName.EndsWith($"/{id}.xml", StringComparison.Ordinal)))
        {
            CompiledAssembly library = CompiledAssembly.Read(package.GetEntry(Path.ChangeExtension(entry.FullName, ".dll"))!);
            using Stream file = entry.Open();
            XElement[] members = [.. XDocument.Load(file).Descendants("member")];
            string[] names = [.. members.Select(member => member.Attribute("name")!.Value[2..].Split('(')[0])];

            packed.Packing.ExpectContains(shown, names, "the documentation");
            packed.Packing.ExpectMissing(hidden, names, "the documentation");
            IEnumerable<string> internalTypes = library.Types.Except(library.PublicTypes)
                .Where(type => names.Any(name => name == type || name.StartsWith(type + ".", StringComparison.Ordinal)));
            packed.Packing.ExpectSequence([], internalTypes, "internal types with a documentation");
            IEnumerable<string> lost = members.Descendants("inheritdoc")
                .Select(inherited => inherited.Attribute("cref")?.Value[2..].Split('(')[0])
                .OfType<string>()
                .Where(name => name.StartsWith("CardanoBI.", StringComparison.Ordinal))
                .Except(names);
            packed.Packing.ExpectSequence([], lost, "texts that are inherited and are not there");
        }
    }
}
