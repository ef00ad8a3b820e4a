using System.Reflection.Metadata;
using System.Text;

namespace CardanoBI.Build.Tests.Tooling;

/// <summary>What a portable PDB says of the sources.</summary>
/// <param name="SourceLink">The Source Link document; empty where there is none.</param>
/// <param name="Documents">The sources' paths as the compiler wrote them.</param>
/// <param name="Embedded">Those that are in the PDB themselves.</param>
internal sealed record DebugSymbols(string SourceLink, IReadOnlyList<string> Documents, IReadOnlySet<string> Embedded)
{
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static DebugSymbols Read(Stream file)
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(file);
        MetadataReader reader = provider.GetMetadataReader();
        string Path(DocumentHandle document) => reader.GetString(reader.GetDocument(document).Name);
        List<CustomDebugInformation> facts = [.. reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)];
        return new DebugSymbols(
            facts.Where(fact => reader.GetGuid(fact.Kind) == SourceLinkKind)
                .Select(fact => Encoding.UTF8.GetString(reader.GetBlobBytes(fact.Value)))
                .FirstOrDefault() ?? "",
            [.. reader.Documents.Select(Path)],
            facts.Where(fact => reader.GetGuid(fact.Kind) == EmbeddedSourceKind)
                .Select(fact => Path((DocumentHandle)fact.Parent))
                .ToHashSet());
    }
}
