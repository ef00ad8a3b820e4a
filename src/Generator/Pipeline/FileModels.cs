using CardanoBI.Generator.Client;

namespace CardanoBI.Generator.Pipeline;

/// <summary>What one file of the client is emitted from.</summary>
internal abstract record FileModel;

internal sealed record RootFile(Root Root) : FileModel;

internal sealed record ResourceFile(ResourceClient Resource) : FileModel;

internal sealed record ResponseTypeFile(TypeFile Type) : FileModel;
